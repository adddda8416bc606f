import type { Pack } from '../rules/schema';
import { recognise } from '../raw/recognise';
import type { CellValue, RawColumn, RawTable, SheetHead } from '../raw/types';
import type { PublishedReturn } from './published';
import { readPrinted } from './printed';

const SHEET = 'Returns';
const HEADINGS = [
  'Scorecard',
  'Indicator',
  'Part',
  'Locality',
  'Period',
  'Numerator',
  'Denominator',
  'Value',
];

/**
 * Published figures as a returns sheet, recognised and read as a workbook's would be. Where the
 * counts behind a figure are known the printed value is left out, so that it is worked out anew.
 */
export function returnsSheet(returns: readonly PublishedReturn[], pack: Pack): RawTable {
  const rows = returns.map((row): CellValue[] => [
    row.scorecard,
    row.indicator,
    row.part,
    row.locality,
    row.period,
    count(row.numerator),
    count(row.denominator),
    isRecomputed(row, pack) ? '' : (readPrinted(row.value)?.number ?? ''),
  ]);
  const values = [HEADINGS, ...rows];
  const head: SheetHead = {
    sheet: SHEET,
    row: 0,
    column: 0,
    values: values.slice(0, 20),
    texts: values.slice(0, 20).map((cells) => cells.map(String)),
    rowCount: values.length,
    columnCount: HEADINGS.length,
  };
  const recognition = recognise(head, pack);
  if (!recognition.ok) throw new Error(`The returns of ${pack.name} were not recognised.`);
  const { sheet } = recognition;
  const columns = sheet.columns.map((column): [string, RawColumn] => {
    const cells = rows.map((row) => row[column.column] ?? '');
    return [
      column.field,
      { ...column, values: cells, texts: cells.map(String), errors: new Set() },
    ];
  });
  return { ...sheet, columns: new Map(columns), hiddenRows: 0, date1904: false };
}

function count(text: string): number | '' {
  return text === '' ? '' : Number(text);
}

/** Whether a figure follows from counts: a share of two, a rate of a population, or the count itself. */
export function isRecomputed(row: PublishedReturn, pack: Pack): boolean {
  if (row.numerator !== '' && row.denominator !== '') return true;
  const rule = pack.indicators.find(
    ({ scorecard, number, part }) =>
      scorecard === row.scorecard && number === row.indicator && part === row.part,
  );
  return row.numerator !== '' && rule?.measure.population !== undefined && isMonth(row.period);
}

function isMonth(period: string): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}
