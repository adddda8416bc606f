/** The months of the year in full, January first: the one list of their names. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The shortest abbreviation that tells every month from the others. */
const SHORT_LENGTH = 3;

/** The name of a month, 1 to 12, in three letters: "Jun". */
export function shortMonthName(month: number): string {
  return longMonthName(month).slice(0, SHORT_LENGTH);
}

/**
 * The name of a month, 1 to 12, in full: "June".
 *
 * @throws RangeError where there is no such month
 */
export function longMonthName(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`No month of the year: ${month}`);
  return name;
}

/**
 * The month, 1 to 12, that a text names in full or by its first letters, three at the least ("June",
 * "jun", "Sept", "Jun."), in capitals or not; null where it names none. A misspelt name is none: which
 * month was meant is for whoever keyed it to say.
 */
export function monthNamed(text: string): number | null {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length < SHORT_LENGTH) return null;
  const index = MONTH_NAMES.findIndex((full) => full.toLowerCase().startsWith(name));
  return index < 0 ? null : index + 1;
}
