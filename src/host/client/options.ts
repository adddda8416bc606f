/** A failure to inject: at a sync (counted from 1), at a member ("Range.values"), or both. */
export interface Fault {
  sync?: number;
  member?: string;
  /** A code of Excel.ErrorCodes. Payload codes fail the whole envelope, as in Excel. */
  code: string;
  message?: string;
  /** How often it strikes; once by default. */
  times?: number;
}

export interface HostOptions {
  /** Highest ExcelApi set on offer, "1.13" by default. */
  apiSet?: string;
  faults?: Fault[];
  /** Number of syncs during which a user edits a cell; requests marked to wait get through. */
  cellEditSyncs?: number;
  platform?: 'OfficeOnline' | 'PC' | 'Mac';
  /** Name of the workbook, with its extension. */
  name?: string;
  clock?: () => Date;
  /** Limit of a request and of a response in bytes; 5 MB by default, as in Excel on the web. */
  maxPayload?: number;
}

/** One round trip. Bytes are those of the JSON in UTF-8. */
export interface RequestStat {
  bytes: number;
  responseBytes: number;
  flags: number;
  /** The request only gave back references that Excel.run had kept. */
  release: boolean;
  error?: string;
}

export interface HostStats {
  /** Round trips, without those that only release references. */
  syncs: number;
  requests: RequestStat[];
  maxRequestBytes: number;
  maxResponseBytes: number;
}
