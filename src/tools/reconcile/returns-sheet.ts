import { isMonthKey } from '../../core/calendar/months';
import { indicatorOf } from '../../core/rules/keys';
import type { Rulebook } from '../../core/rules/rulebook';
import type { CellValue, RawTable } from '../../core/raw/types';
import type { PublishedReturn } from './published';
import { readPrinted } from './printed';
import { rawTable } from './raw-table';

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
export function returnsSheet(returns: readonly PublishedReturn[], rulebook: Rulebook): RawTable {
  const rows = returns.map((row): CellValue[] => [
    row.scorecard,
    row.indicator,
    row.part,
    row.locality,
    row.period,
    count(row.numerator),
    count(row.denominator),
    isRecomputed(row, rulebook) ? '' : (readPrinted(row.value)?.number ?? ''),
  ]);
  return rawTable(SHEET, HEADINGS, rows, rulebook);
}

function count(text: string): number | '' {
  return text === '' ? '' : Number(text);
}

/** Whether a figure follows from counts: a share of two, a rate of a population, or the count itself. */
export function isRecomputed(row: PublishedReturn, rulebook: Rulebook): boolean {
  if (row.numerator !== '' && row.denominator !== '') return true;
  const rule = rulebook.indicators.get(indicatorOf(row));
  return row.numerator !== '' && rule?.measure.population !== undefined && isMonthKey(row.period);
}
