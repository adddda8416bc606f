import type { Host, HostStats } from 'workbook-host';
import { stepTeller } from './console';
import { isCsv, openCsv } from './csv/open-csv';
import { openWorkbook } from './files/open-workbook';
import type { Files } from './operands';

/** The traffic with Excel, as a program's answer gives it. */
export type Traffic = Pick<HostStats, 'syncs' | 'maxRequestBytes' | 'maxResponseBytes'>;

/** What a command has of the terminal that it runs in. */
export interface Session {
  /**
   * Opens the workbook to work on, or makes one of CSV files.
   *
   * @throws ScorecardError where a file cannot be read
   */
  open: (files: Files) => Promise<Host>;
  /** The traffic with Excel so far: none until a workbook is open. */
  traffic: () => Traffic;
  onProgress: (step: string) => void;
  now: () => Date;
}

/** A session for one command. */
export function startSession(): Session {
  const onProgress = stepTeller();
  let stats: Traffic = { syncs: 0, maxRequestBytes: 0, maxResponseBytes: 0 };
  return {
    open: async (files) => {
      const host = isCsv(files[0])
        ? await openCsv(files, onProgress)
        : await openWorkbook(files[0]);
      stats = host.stats;
      return host;
    },
    traffic: () => {
      const { syncs, maxRequestBytes, maxResponseBytes } = stats;
      return { syncs, maxRequestBytes, maxResponseBytes };
    },
    onProgress,
    now: () => new Date(),
  };
}
