import type { Host, HostStats } from 'workbook-host';
import { stepTeller } from './console';
import { openWorkbook } from './files/open-workbook';

/** The traffic with Excel, as a program's answer gives it. */
export type Traffic = Pick<HostStats, 'syncs' | 'maxRequestBytes' | 'maxResponseBytes'>;

/** What a command has of the terminal that it runs in. */
export interface Session {
  /**
   * Opens the workbook to work on.
   *
   * @throws ScorecardError where it cannot be opened
   */
  open: (file: string) => Promise<Host>;
  /** The traffic with Excel so far: none until a workbook is open. */
  traffic: () => Traffic;
  onProgress: (step: string) => void;
  now: () => Date;
}

/** A session for one command. */
export function startSession(): Session {
  let stats: Traffic = { syncs: 0, maxRequestBytes: 0, maxResponseBytes: 0 };
  return {
    open: async (file) => {
      const host = await openWorkbook(file);
      stats = host.stats;
      return host;
    },
    traffic: () => {
      const { syncs, maxRequestBytes, maxResponseBytes } = stats;
      return { syncs, maxRequestBytes, maxResponseBytes };
    },
    onProgress: stepTeller(),
    now: () => new Date(),
  };
}
