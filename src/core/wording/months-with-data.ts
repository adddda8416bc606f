import type { MonthKey } from '../calendar/period';
import { listed } from './list';
import { longMonth } from '../calendar/words';

/** No figure could be read from the raw data at all. */
export function noFigures(): string {
  return (
    'The raw data was recognised, but no row of it gives a figure that can be used. Check that rows ' +
    'name an indicator, a locality and a period that the rule pack knows, then build again.'
  );
}

/** The month asked for has no figures; `months` are those that have, oldest first. */
export function noDataForMonth(month: MonthKey, months: readonly MonthKey[]): string {
  const names = months.map(longMonth);
  return (
    `There is no data for ${longMonth(month)}. There is data for ${listed(names)}. ` +
    'Choose one of these, or add the figures of the month to the raw data, then build again.'
  );
}
