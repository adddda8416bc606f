/** Whether Excel takes two names of sheets, tables or cells for the same: case makes no difference. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
