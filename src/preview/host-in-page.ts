import { attachHost, type Host, type HostOptions } from 'workbook-host/browser';

/** A workbook behind the Office.js of a page. */
export type PageHost = Pick<Host, 'save' | 'stats'>;

declare global {
  interface Window {
    attachHost: (bytes: Uint8Array, options?: HostOptions) => PageHost;
  }
}

/**
 * Puts a workbook (the bytes of an .xlsx file) behind Microsoft's client, which the page has loaded
 * before: a page for Excel then works in a plain browser.
 */
window.attachHost = (bytes, options) => attachHost(window, bytes, options);
