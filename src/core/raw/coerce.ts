import type { CellValue } from './types';

/** A cell read as a number: a figure, a gap that someone marked or left, or something else. */
export type NumberReading =
  | { kind: 'gap' }
  | { kind: 'unreadable' }
  | {
      kind: 'number';
      /** A number written with a percent sign is a fraction: "71.1%" is 0.711. */
      value: number;
      /** Whether it was written with a percent sign. */
      percent: boolean;
      /** Decimals of the stored value, where it was written as text and so shows them. */
      decimals?: number;
    };

const GAP_WORDS = new Set([
  'na',
  'nodata',
  'notavailable',
  'notapplicable',
  'notknown',
  'notreported',
  'unavailable',
  'tbc',
  'tba',
]);
const DASHES = /^[-‐‑‒–—―−.]+$/;
const NUMBER = /^([-−+]?)£?((?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d+))?|\.(\d+))(%?)$/;

/** Text without the spaces that data carries in from elsewhere: non-breaking, doubled, at the ends. */
export function cleanText(cell: CellValue): string {
  return String(cell)
    .replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Text with nothing to tidy, as most is: no space but single ones inside, no dash but the plain one. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** Text as people see it: runs of spaces, the non-breaking ones too, are one space, and all dashes one dash. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return cleanText(text).replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * Reads a figure from a cell: a number, or text such as "71.1%", "1,234" or "£50". An empty cell, a
 * dash, "n/a" and "No data" are gaps.
 */
export function readNumber(cell: CellValue): NumberReading {
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { kind: 'number', value: cell, percent: false }
      : { kind: 'unreadable' };
  }
  if (typeof cell === 'boolean') return { kind: 'unreadable' };
  const text = cleanText(cell);
  if (text === '' || DASHES.test(text)) return { kind: 'gap' };
  if (GAP_WORDS.has(text.replace(/[^\p{L}]/gu, '').toLowerCase()) && !/\d/.test(text)) {
    return { kind: 'gap' };
  }
  const match = NUMBER.exec(text.replace(/ ?(%) ?| ?(£) ?/g, '$1$2'));
  if (!match) return { kind: 'unreadable' };
  const [, sign, digits = '', fraction = '', bareFraction = '', percentSign] = match;
  const percent = percentSign === '%';
  const written = `${sign === '-' || sign === '−' ? '-' : ''}${digits.replace(/[, ]/g, '')}`;
  // The exponent moves the decimal point in text: dividing by 100 would add binary noise.
  const value = Number(percent ? `${written}e-2` : written);
  const decimals = (fraction || bareFraction).length + (percent ? 2 : 0);
  return { kind: 'number', value, percent, decimals };
}
