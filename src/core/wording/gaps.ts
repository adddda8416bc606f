import type { MonthKey } from '../calendar/period';
import { longMonth } from '../calendar/words';

/** Why a figure is missing, in the few words that stand in its cell. */
export const GAPS = {
  noData: 'no data',
  zeroOfZero: '0 of 0',
  returnsDisagree: 'two returns disagree',
  query: 'see Data quality',
  due: (month: MonthKey): string => `due ${longMonth(month)}`,
};
