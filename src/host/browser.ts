export { attachHost, type Host } from './client/open';
export type { OfficeGlobals } from './client/globals';
export type { Fault, HostOptions, HostStats, RequestStat } from './client/options';
export { HostFileError } from './xlsx';
