import { longMonth } from './periods';

/** No figure could be read from the raw data at all. */
export function noFigures(): string {
  return (
    'The raw data was recognised, but no row of it gives a figure that can be used. Check that rows ' +
    'name an indicator, a locality and a period that the rule pack knows, then build again.'
  );
}

/** The month asked for has no figures; `months` are those that have, oldest first. */
export function noDataForMonth(month: string, months: readonly string[]): string {
  const names = months.map(longMonth);
  const known =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return (
    `There is no data for ${longMonth(month)}. There is data for ${known}. ` +
    'Choose one of these, or add the figures of the month to the raw data, then build again.'
  );
}
