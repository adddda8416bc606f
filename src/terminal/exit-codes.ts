/** What the program tells whoever started it. */
export const EXIT = {
  /** Done, gaps in the data included. */
  done: 0,
  /** It could not be done. */
  failed: 1,
  wrongUsage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
