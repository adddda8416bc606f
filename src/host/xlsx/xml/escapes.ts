/**
 * Office's escapes for characters that XML cannot carry (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring):
 * `_x000B_`, and `_x005F_` for an underscore that would otherwise begin such an escape.
 */
const ENCODED = /_x([0-9A-Fa-f]{4})_/g;
const NEEDS_ESCAPE = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)|' +
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

/** Text as people see it, from text as the file has it. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ENCODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text as the file has it, from text as people see it. */
export function encodeXstring(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Whether XML readers would trim or change this text without xml:space="preserve". */
export function needsSpacePreserved(text: string): boolean {
  return /^[ \t\n\r]|[ \t\n\r]$|[\n\t]| {2}/.test(text);
}
