import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bindClient, type BoundClient } from './client/attach';
import { attachHost, type Host } from './client/open';
import type { OfficeGlobals } from './client/globals';
import { compileClient } from './client/load-client';
import type { HostOptions } from './client/options';
import type { WorkbookModel } from './model/workbook';

export type { Host } from './client/open';
export { HostFileError, newWorkbook } from './xlsx';
export type { WorkbookModel } from './model/workbook';
export type { Fault, HostOptions, HostStats, RequestStat } from './client/options';

const CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';

let compiled: (() => OfficeGlobals) | undefined;

/** Finds Microsoft's client among the installed packages, from here or the working folder up. */
function clientSource(): string {
  for (const start of [__dirname, process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const file = join(folder, CLIENT);
      if (existsSync(file)) return readFileSync(file, 'utf8');
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error('Microsoft’s client library is not installed: run "npm install" first.');
}

/** A client of its own, untouched by any other. */
function freshClient(): OfficeGlobals {
  compiled ??= compileClient(clientSource());
  return compiled();
}

/**
 * Opens a workbook in Microsoft's client. Hosts are independent of one another; the result can be
 * awaited or used at once.
 * @param bytes an .xlsx or .xlsm file; without it the workbook is new, with one empty sheet
 * @throws HostFileError where the bytes are no workbook, damaged or under a password
 */
export function openHost(bytes?: Uint8Array, options?: HostOptions): Host {
  return attachHost(freshClient(), bytes, options);
}

/** Opens a workbook that is in memory already. */
export function openModel(workbook: WorkbookModel, options?: HostOptions): BoundClient {
  return bindClient(freshClient(), workbook, options);
}
