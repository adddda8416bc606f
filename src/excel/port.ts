/** The part of the Excel namespace that a build needs: the global one, or the host's. */
export interface ExcelPort {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}
