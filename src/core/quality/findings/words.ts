import type { Indicator } from '../../rules/schema';

/** What a measure is of: only a percentage is written as one. */
export type MeasureKind = Indicator['measure']['kind'];

/** A number as people write it: without binary noise, thousands apart. */
export function plain(number: number): string {
  const [whole = '', decimals] = String(Number(number.toPrecision(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A value in its measure's unit: a percentage with one decimal more than is displayed at most. */
export function amount(value: number | null, measure: MeasureKind): string {
  if (value === null) return 'no figure';
  return measure === 'percent' ? `${plain(Number((value * 100).toPrecision(4)))}%` : plain(value);
}

export const quoted = (text: string): string => `"${text}"`;
