import type { Amount, Total } from './basis';

/** The values of the periods that have one, added. */
export function sumToDate(amounts: readonly Amount[]): Total {
  const values = amounts.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return { numerator: null, denominator: null, value: null, used: 0 };
  const value = values.reduce((sum, next) => sum + next, 0);
  return { numerator: null, denominator: null, value, used: values.length };
}
