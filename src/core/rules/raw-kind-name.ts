/** What raw sheets can be: figures as returned, a case list of rows to count, or schools. */
export const RAW_KIND_NAMES = ['returns', 'rows', 'attendance'] as const;

export type RawKindName = (typeof RAW_KIND_NAMES)[number];
