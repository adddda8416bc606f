import { bindClient } from '../host/client/attach';
import type { HostOptions, HostStats } from '../host/client/options';
import { newWorkbook, openWorkbook, saveWorkbook } from '../host/xlsx';

/** A workbook behind the Office.js of a page. */
export interface PageHost {
  stats: HostStats;
  save: () => Uint8Array;
}

declare global {
  interface Window {
    attachHost: (bytes: Uint8Array | null, options?: HostOptions) => PageHost;
  }
}

/**
 * Puts a workbook (the bytes of an .xlsx file, or null for an empty one) behind Microsoft's client,
 * which the page has loaded before: a page for Excel then works in a plain browser.
 */
window.attachHost = (bytes, options) => {
  const workbook = bytes ? openWorkbook(bytes) : newWorkbook();
  const { stats } = bindClient(window, workbook, options);
  return { stats, save: () => saveWorkbook(workbook) };
};
