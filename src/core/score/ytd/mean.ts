import type { Amount } from '../value';
import { sumToDate } from './sum';
import type { Total } from './total';

/** Year to date as the plain mean of the months' values, for measures that declare it. */
export function meanToDate(amounts: readonly Amount[]): Total {
  const total = sumToDate(amounts);
  return { ...total, value: total.value === null ? null : total.value / total.used };
}
