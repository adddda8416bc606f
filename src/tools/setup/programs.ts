import { execFileSync } from 'node:child_process';
import { locate } from './locate';

/** Something that the tests use and npm does not bring. */
export interface OutsideProgram {
  /** What it is called, and what the tests use it for. */
  title: string;
  /** The package of Debian and Ubuntu that holds it. */
  debian: string;
  /** How to get it on another system. */
  otherwise: string;
  /** Whether this machine has it. */
  present: () => boolean;
}

/** What a command prints; nothing where it fails or is not there. */
function answer(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

const hasDebian = (name: string) =>
  answer('dpkg-query', '-W', '-f', '${Status}', name).includes('install ok installed');

const EVERYWHERE: OutsideProgram[] = [
  {
    title: 'LibreOffice, which reads and prints the workbooks',
    debian: 'libreoffice-calc',
    otherwise: 'https://www.libreoffice.org/download',
    present: () => locate('soffice') !== undefined,
  },
  {
    title: 'poppler, which turns printed pages into pictures',
    debian: 'poppler-utils',
    otherwise: 'pdftoppm of poppler, on the PATH',
    present: () => locate('pdftoppm') !== undefined,
  },
];

/** On Windows and a Mac there is Calibri itself, and the tests use the browser that is installed. */
const LINUX: OutsideProgram[] = [
  {
    title: 'fontconfig, which lists the fonts',
    debian: 'fontconfig',
    otherwise: 'the package fontconfig of the distribution',
    present: () => locate('fc-list') !== undefined,
  },
  {
    title: "Carlito, a font with Calibri's widths",
    debian: 'fonts-crosextra-carlito',
    otherwise: 'the font Carlito of the distribution',
    present: () => /carlito/i.test(answer('fc-list', ':family=Carlito')),
  },
  {
    title: 'NSS, a library of the Chromium that comes with npm',
    debian: 'libnss3',
    otherwise: 'the package nss of the distribution',
    present: () => hasDebian('libnss3') || answer('ldconfig', '-p').includes('libnss3'),
  },
];

/** What the tests use on this system. */
export const PROGRAMS: OutsideProgram[] =
  process.platform === 'linux' ? [...EVERYWHERE, ...LINUX] : EVERYWHERE;
