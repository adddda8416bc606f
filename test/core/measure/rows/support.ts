import type { RowSet } from '../../../../src/core/raw/rows';
import type { RowMeasure } from '../../../../src/core/rules/row-measures';
import { rowMeasureSchema } from '../../../../src/core/rules/row-measures';
import { serialFromIso } from '../../../../src/core/calendar/days';
import { holidaysOf, workday } from '../../../../src/core/calendar/working-days';
import { rowContext, type RowContext } from '../../../../src/core/measure/rows/context';
import { tally } from '../../../../src/core/measure/rows/tally';
import { asMonthKey, indexOfMonth } from '../../../../src/core/calendar/months';
import type { z } from 'zod';

/** A row as a test writes it: dates as ISO text under names that end in Date, everything else text. */
export type TestRow = Record<string, string> & { locality?: string };

const HOLIDAYS = holidaysOf(2010, 2030);

/** The rows as the reader would give them; fields ending in "Date" hold dates. */
export function rowsOf(rows: TestRow[]): RowSet {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (field) => field !== 'locality',
  );
  const dateFields = fields.filter((field) => field.endsWith('Date'));
  return {
    kindId: 'case-list',
    sheet: 'Cases',
    sheetRows: rows.map((_, index) => index + 1),
    localities: rows.map((row) => row.locality ?? 'North'),
    dates: new Map(
      dateFields.map((field) => [
        field,
        Int32Array.from(rows, (row) => serialFromIso(row[field] ?? '') ?? 0),
      ]),
    ),
    texts: new Map(
      fields
        .filter((field) => !dateFields.includes(field))
        .map((field) => [field, rows.map((row) => row[field] ?? '')]),
    ),
    excluded: [],
    columnOf: new Map(fields.map((field, index) => [field, index])),
    key: null,
    primaryDate: dateFields[0] ?? '',
  };
}

export function contextOf(rows: TestRow[]): RowContext {
  return rowContext(rowsOf(rows), (from, days) => workday(from, days, HOLIDAYS));
}

/** A measure of the case list, with the schema's defaults. */
export function measure(
  parts: Omit<z.input<typeof rowMeasureSchema>, 'source' | 'number'>,
): RowMeasure {
  return rowMeasureSchema.parse({ source: 'case-list', number: '1', ...parts });
}

/** What a measure counts in one month and locality: "numerator of counted", or the count alone. */
export function counted(
  rows: TestRow[],
  rule: RowMeasure,
  month: string,
  locality = 'North',
): string | number {
  const span = {
    first: indexOfMonth(asMonthKey('2015-01')),
    last: indexOfMonth(asMonthKey('2017-12')),
  };
  const entry = tally(contextOf(rows), rule, span)
    .get(indexOfMonth(asMonthKey(month)))
    ?.get(locality);
  if (!entry) return 0;
  return rule.numerator ? `${entry.numerator} of ${entry.counted}` : entry.counted;
}
