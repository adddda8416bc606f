import { execFileSync } from 'node:child_process';
import { locate } from './locate';
import { PROGRAMS, type OutsideProgram } from './programs';

/**
 * `npm run setup`: brings what the tests use and npm does not. What is there already is left alone.
 * Debian and Ubuntu install what is missing; elsewhere it says what to get from where.
 */
function install(packages: string[]): void {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [program = '', ...rest] = [...prefix, 'apt-get', '-q', '-y', ...args];
    execFileSync(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

const listed = (programs: OutsideProgram[], line: (program: OutsideProgram) => string) =>
  programs.map((program) => `  ${line(program)}\n`).join('');

function main(): void {
  const missing = PROGRAMS.filter(({ present }) => !present());
  if (missing.length === 0) {
    process.stdout.write('Everything that the tests use outside npm is there.\n');
    return;
  }
  process.stdout.write(`Missing:\n${listed(missing, ({ title }) => title)}`);
  if (locate('apt-get') === undefined) {
    process.exitCode = 1;
    process.stderr.write(
      'There is no apt-get here to install them. The tests that use them fail until they are there:\n' +
        listed(missing, ({ otherwise }) => otherwise),
    );
    return;
  }
  const packages = missing.map(({ debian }) => debian);
  try {
    install(packages);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(
      `apt-get could not install them: ${error instanceof Error ? error.message : String(error)}\n` +
        `As an administrator: apt-get install ${packages.join(' ')}\n`,
    );
    return;
  }
  const still = PROGRAMS.filter(({ present }) => !present());
  if (still.length > 0) {
    process.exitCode = 1;
    process.stderr.write(`Still missing:\n${listed(still, ({ title }) => title)}`);
  }
}

main();
