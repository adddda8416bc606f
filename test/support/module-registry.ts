import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

type Exports = Record<string, unknown>;
type Program = (
  module: { exports: Exports },
  exports: Exports,
  require: (specifier: string) => unknown,
  folder: string,
) => void;

const SOURCE = /\.tsx?$/;

/** Each file is compiled once, however many registries load it. */
const programs = new Map<string, Program>();

function programOf(file: string): Program {
  const known = programs.get(file);
  if (known) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  });
  const program = new Function('module', 'exports', 'require', '__dirname', code) as Program;
  programs.set(file, program);
  return program;
}

function fileOf(from: string, specifier: string): string {
  const base = resolve(dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')];
  const file = candidates.find((each) => existsSync(each) && statSync(each).isFile());
  if (!file) throw new Error(`${specifier} is not found from ${from}.`);
  return file;
}

/**
 * Loads source files as Node does, each once, in a registry of its own: what one registry loaded,
 * another has not. Packages are shared.
 */
export class ModuleRegistry {
  private readonly loaded = new Map<string, { exports: Exports }>();

  /** What a file exports; a file that is asked for while it loads gives what it has so far. */
  load(file: string): Exports {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} as Exports };
    this.loaded.set(file, module);
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(readFileSync(file, 'utf8')) as Exports;
      return module.exports;
    }
    const packages = createRequire(file);
    const require = (specifier: string): unknown =>
      specifier.startsWith('.') ? this.load(fileOf(file, specifier)) : packages(specifier);
    programOf(file)(module, module.exports, require, dirname(file));
    return module.exports;
  }
}

/** The source files below a folder. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
