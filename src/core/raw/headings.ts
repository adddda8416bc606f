import type { CellValue } from './types';

/**
 * A heading, name or category reduced to what counts for recognising it: letters and digits, without
 * case, accents, spaces or punctuation. "Case  ID", "case-id" and "CASE_ID" are the same.
 */
export function matchKey(text: CellValue): string {
  return String(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
