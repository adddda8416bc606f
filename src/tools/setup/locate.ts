import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where installers put a program that they do not add to the PATH. */
const ELSEWHERE: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: ['C:\\Program Files\\LibreOffice\\program'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS', '/opt/homebrew/bin', '/usr/local/bin'],
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file of a program: from the PATH, or from where it is usually installed; undefined where it is
 * not on this machine. On Windows the endings are tried in the order of PATHEXT, as a shell does.
 */
export function locate(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE').split(';') : [''];
  return [...folders, ...(ELSEWHERE[process.platform] ?? [])]
    .flatMap((folder) => endings.map((ending) => join(folder, program + ending)))
    .find(isProgram);
}

/** As `locate`; throws where the program is missing, and says what brings it. */
export function need(program: string): string {
  const file = locate(program);
  if (file === undefined) {
    throw new Error(`${program} is not on this machine. "npm run setup" installs what is missing.`);
  }
  return file;
}
