import type { CellValue, RawColumn, RawTable } from '../../../src/core/raw/types';

export type Cells = Record<string, CellValue>;

const FIELDS = [
  'scorecard',
  'indicator',
  'part',
  'locality',
  'period',
  'numerator',
  'denominator',
  'value',
];

/** A returns sheet with headings in row 1, columns A to H in the usual order. */
export function returnsTable(
  rows: Cells[],
  own: Partial<RawTable> & { errors?: Record<string, number[]>; texts?: string[] } = {},
): RawTable {
  const { errors, texts, ...rest } = own;
  const columns = FIELDS.map((field, column): [string, RawColumn] => [
    field,
    {
      field,
      heading: field.charAt(0).toUpperCase() + field.slice(1),
      column,
      needsText: field === 'indicator',
      values: rows.map((row) => row[field] ?? ''),
      ...(field === 'indicator'
        ? { texts: texts ?? rows.map((row) => String(row[field] ?? '')) }
        : {}),
      errors: new Set(errors?.[field] ?? []),
    },
  ]);
  return {
    sheet: 'Returns',
    kindId: 'returns',
    kind: 'returns',
    headingRow: 0,
    rowCount: rows.length,
    columns: new Map(columns),
    hiddenRows: 0,
    date1904: false,
    ...rest,
  };
}
