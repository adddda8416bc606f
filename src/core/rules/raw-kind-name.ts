/** What raw sheets can be. */
export const RAW_KINDS = {
  returns: 'figures as they are returned: one row an indicator, place and period',
  rows: 'a case list: one row for each thing that measures count',
  attendance: 'schools: one row a school, with its attendance and persistent absence',
} as const;

export type RawKindName = keyof typeof RAW_KINDS;
