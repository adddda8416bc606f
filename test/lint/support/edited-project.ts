import path from 'node:path';
import ts from 'typescript';

/** An edit of one file: text that stands in it exactly once, and what takes its place. */
export interface Edit {
  /** From the project's root: `src/core/…`. */
  file: string;
  replace: string;
  by: string;
}

const ROOT = path.resolve(__dirname, '../../..');
const SOURCES = path.join(ROOT, 'src');

/**
 * The project's sources as the compiler sees them, with edits that are never saved. What is parsed once
 * is kept, so that each question costs a check of what depends on the edited files, and nothing else.
 */
export class EditedProject {
  private readonly options: ts.CompilerOptions;
  private readonly sources: readonly string[];
  private readonly host: ts.CompilerHost;
  private readonly parsed = new Map<string, ts.SourceFile | undefined>();
  private readonly edited = new Map<string, string>();
  private readonly imports = new Map<ts.SourceFile, string[]>();
  private readonly resolutions = ts.createModuleResolutionCache(ROOT, (file) => file);
  private program: ts.Program | undefined;

  constructor() {
    const config = ts.getParsedCommandLineOfConfigFile(
      path.join(ROOT, 'tsconfig.json'),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
        },
      },
    );
    if (!config) throw new Error('The project has no tsconfig.json.');
    this.options = config.options;
    this.sources = config.fileNames.filter((file) => file.startsWith(SOURCES));
    this.host = this.hostWithEdits();
  }

  /** Reads the project as it is, so that the first question does not have to. */
  open(): void {
    this.compile();
  }

  /**
   * The places that the compiler names after some edits, each as its file and line:
   * `src/core/score/rag.ts: const { judge } = kindOf(rule.tolerance);`. A place named twice is there once.
   */
  placesNamedAfter(...edits: Edit[]): string[] {
    this.edited.clear();
    for (const { file, replace, by } of edits) {
      const fullPath = path.join(ROOT, file);
      const text = this.edited.get(fullPath) ?? ts.sys.readFile(fullPath) ?? '';
      const times = text.split(replace).length - 1;
      if (times !== 1) throw new Error(`"${replace}" stands ${times} times in ${file}.`);
      this.edited.set(
        fullPath,
        text.replace(replace, () => by),
      );
    }
    const program = this.compile();
    const places = this.dependents(program).flatMap((file) =>
      [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ start = 0 }) => placeOf(file, start),
      ),
    );
    return [...new Set(places)].sort();
  }

  private compile(): ts.Program {
    this.program = ts.createProgram([...this.sources], this.options, this.host, this.program);
    return this.program;
  }

  /** The sources that are edited or import such a file, directly or through others: no other can fail. */
  private dependents(program: ts.Program): ts.SourceFile[] {
    const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SOURCES));
    const importers = new Map<string, ts.SourceFile[]>();
    for (const source of sources) {
      for (const imported of this.importsOf(source)) {
        importers.set(imported, [...(importers.get(imported) ?? []), source]);
      }
    }
    const found = new Set(
      sources.filter(({ fileName }) => this.edited.has(path.normalize(fileName))),
    );
    for (const { fileName } of found) {
      for (const source of importers.get(fileName) ?? []) found.add(source);
    }
    return [...found];
  }

  private importsOf(source: ts.SourceFile): string[] {
    const known = this.imports.get(source);
    if (known) return known;
    const imports = ts.preProcessFile(source.text).importedFiles.flatMap(({ fileName }) => {
      const { resolvedModule } = ts.resolveModuleName(
        fileName,
        source.fileName,
        this.options,
        ts.sys,
        this.resolutions,
      );
      return resolvedModule ? [resolvedModule.resolvedFileName] : [];
    });
    this.imports.set(source, imports);
    return imports;
  }

  private hostWithEdits(): ts.CompilerHost {
    const host = ts.createCompilerHost(this.options);
    const { readFile, getSourceFile } = host;
    host.readFile = (file) => this.edited.get(path.normalize(file)) ?? readFile(file);
    host.getSourceFile = (file, ...how) => {
      // An edited file is parsed anew, through readFile above; every other one once.
      if (this.edited.has(path.normalize(file))) return getSourceFile(file, ...how);
      if (!this.parsed.has(file)) this.parsed.set(file, getSourceFile(file, ...how));
      return this.parsed.get(file);
    };
    return host;
  }
}

function placeOf(file: ts.SourceFile, position: number): string {
  const { line } = file.getLineAndCharacterOfPosition(position);
  const text = file.text.split('\n')[line] ?? '';
  return `${path.relative(ROOT, file.fileName).replaceAll('\\', '/')}: ${text.trim()}`;
}
