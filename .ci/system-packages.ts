import { execFileSync } from 'node:child_process';

/**
 * The programs outside npm that the tests use: LibreOffice, an independent reader of the workbooks;
 * poppler, which turns its PDF into pictures; a font with Calibri's widths; a library of Chromium's.
 * On Debian and Ubuntu they are installed where missing; elsewhere it is said what is missing.
 */
interface SystemPackage {
  debian: string;
  present: () => boolean;
}

function answers(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

const onPath = (program: string) =>
  answers('sh', '-c', `command -v ${program} || true`).trim() !== '';
const installed = (debian: string) =>
  answers('dpkg-query', '-W', '-f', '${Status}', debian).includes('install ok installed');

const PACKAGES: SystemPackage[] = [
  { debian: 'libreoffice-calc', present: () => onPath('soffice') || onPath('localc') },
  { debian: 'poppler-utils', present: () => onPath('pdftoppm') },
  { debian: 'fontconfig', present: () => onPath('fc-list') },
  {
    debian: 'fonts-crosextra-carlito',
    present: () => /carlito/i.test(answers('fc-list', ':family=Carlito')),
  },
  {
    debian: 'libnss3',
    present: () => installed('libnss3') || /libnss3/.test(answers('ldconfig', '-p')),
  },
];

function install(packages: string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args: string[]) => {
    const [program = '', ...rest] = [...asRoot, 'apt-get', '-q', '-y', ...args];
    execFileSync(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update');
  run('install', '--no-install-recommends', ...packages);
}

const missing = PACKAGES.filter(({ present }) => !present()).map(({ debian }) => debian);
if (missing.length > 0) {
  console.log(`The tests need ${missing.join(', ')}: installing.`);
  try {
    if (!onPath('apt-get')) throw new Error('there is no apt-get here');
    install(missing);
  } catch (error) {
    console.error(
      `Could not install ${missing.join(', ')}: ${error instanceof Error ? error.message : String(error)}.\n` +
        'The tests read every workbook with LibreOffice and drive the pane in Chromium, so they do not\n' +
        `run without. On Debian or Ubuntu, as root: apt-get install ${missing.join(' ')}`,
    );
    process.exitCode = 1;
  }
}
