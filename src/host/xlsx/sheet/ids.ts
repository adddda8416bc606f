/** Excel's id of a sheet, from its sheetId: the number, less one, stands low byte first. */
export function sheetGuid(sheetId: number): string {
  const index = sheetId - 1;
  const bytes = [index & 0xff, (index >> 8) & 0xff].map((b) => b.toString(16).padStart(2, '0'));
  const high = (index >> 16) & 0xffff;
  return `{00000000-0001-${high.toString(16).padStart(4, '0')}-${bytes.join('')}-000000000000}`.toUpperCase();
}

const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

export function isGuid(text: string): boolean {
  return GUID.test(text);
}
