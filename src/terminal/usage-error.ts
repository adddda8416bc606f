/** The command line cannot be understood; the message says why, and what to write instead. */
export class UsageError extends Error {
  readonly code = 'wrong-usage';
}
