import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bindClient, type BoundClient } from './client/attach';
import type { OfficeGlobals } from './client/globals';
import { compileClient } from './client/load-client';
import type { HostOptions } from './client/options';
import type { WorkbookModel } from './model/workbook';

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

/** Opens Microsoft's client on a workbook in memory. Hosts are independent of one another. */
export function openModel(workbook: WorkbookModel, options?: HostOptions): BoundClient {
  compiled ??= compileClient(clientSource());
  return bindClient(compiled(), workbook, options);
}
