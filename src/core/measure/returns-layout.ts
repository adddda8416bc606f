import type { FindingCollector } from '../quality/collector';
import type { RawTable } from '../raw/types';
import type { Rulebook } from '../rules/rulebook';

/**
 * Says what was made of a sheet whose layout leaves something open: columns that were not read, names
 * taken from above, figures that no column gives to a place.
 *
 * @param grouped headings of the columns that are written once for a group of rows
 */
export function reportReturnsLayout(
  { sheet, columns, returns }: RawTable,
  grouped: readonly string[],
  { places }: Rulebook,
  findings: FindingCollector,
): void {
  for (const { letters, heading } of returns?.unknown ?? []) {
    findings.add('column-not-understood', { sheet, column: letters, heading });
  }
  for (const { letters, heading } of returns?.twice ?? []) {
    findings.add('period-twice', { sheet, column: letters, heading });
  }
  if (grouped.length > 0) findings.add('grouped-rows', { sheet, headings: grouped });
  if (!columns.has('locality')) {
    const said = returns?.place;
    const place = said?.place ?? places.borough;
    findings.add('returns-of-one-place', { sheet, place, said: said ? 'sheet' : 'nowhere' });
  }
}
