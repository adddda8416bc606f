import { roundHalfUp } from '../../rules/rounding';
import type { CellPlan } from '../plan';

/**
 * What a planned cell shows: its text, or its number in its number format, rounded half up. Knows the
 * formats that the sheets use: `#,##0.0`, `0.0%`, a second section for negatives, quoted text around.
 */
export function shownText(cell: CellPlan): string {
  if (cell.value === null) return '';
  if (typeof cell.value !== 'number') return String(cell.value);
  return formatNumber(cell.value, cell.format ?? 'General');
}

/** A number as Excel shows it in one of the sheets' own number formats. */
export function formatNumber(value: number, format: string): string {
  const [positive = '', negative] = format.split(';');
  const section = value < 0 && negative !== undefined ? negative : positive;
  const digits = /[#0][#,0]*(?:\.(0+))?(%?)/.exec(section);
  if (!digits) return String(value);
  const percent = digits[2] === '%';
  const decimals = digits[1]?.length ?? 0;
  const size = roundHalfUp(Math.abs(value) * (percent ? 100 : 1), decimals).toFixed(decimals);
  const grouped = digits[0].includes(',') ? group(size) : size;
  const sign = value < 0 && negative === undefined ? '-' : '';
  const around = section.replace(digits[0], `${grouped}${percent ? '%' : ''}`);
  return sign + around.replaceAll('"', '');
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
