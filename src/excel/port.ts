/** The part of the Excel namespace that a build needs: the global one, or the host's. */
export interface ExcelPort {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** What long work tells, and is told, on its way. */
export interface Watch {
  /** Called with the step under way; `share` of the whole build, 0 to 1. */
  onProgress?: (step: string, share: number) => void;
  /** Aborted when the user cancels. */
  signal?: AbortSignal;
}
