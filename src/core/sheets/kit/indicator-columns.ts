import type { MonthKey } from '../../calendar/period';
import { BENCHMARKS } from '../../rules/benchmarks';
import type { Indicator } from '../../rules/schema';
import { kindOf, type ToleranceText } from '../../rules/tolerance';
import { monthsToDate } from '../../calendar/months';
import { COLUMN_HEADINGS, GOOD_IS, trendHeading } from '../../wording/sheets';
import { periodLabel } from '../../calendar/words';
import type { ColumnSpec } from './columns';
import { directionText, ragLetter } from './direction';
import { figureCell, latestPeriodOf, yearToDateCell } from './figure-cell';
import { displayFormat } from '../look/formats';
import { indicatorTitle } from './indicator-rows';
import type { IndicatorRow } from './indicator-rows';
import { monthsShown } from './periods-shown';
import type { ShownPeriod } from './periods-shown';
import type { CellPlan } from '../plan';
import { toleranceText } from '../tolerance-text';

type Spec = ColumnSpec<IndicatorRow>;

/** What the ids of period columns begin with. */
export const PERIOD_ID = 'period-';

const BLANK: CellPlan = { value: null, style: 'text' };

/** Number, title (with the latest period where that is no month) and which way is good. */
export function namingColumns(periods: ShownPeriod[]): Spec[] {
  return [
    {
      id: 'number',
      heading: COLUMN_HEADINGS.number,
      width: { min: 5.5, max: 9 },
      cell: ({ rule }) => ({ value: rule.number, style: 'text' }),
    },
    {
      id: 'indicator',
      heading: COLUMN_HEADINGS.indicator,
      width: { min: 30, max: 46 },
      cell: (row) => ({ value: titleText(row, periods), style: 'textWrapped' }),
    },
    {
      id: 'goodIs',
      heading: COLUMN_HEADINGS.goodIs,
      width: { min: 9.5, max: 9.5 },
      cell: ({ rule }) => ({ value: GOOD_IS[rule.goodIs], style: 'text' }),
    },
  ];
}

/** The title, with the period of the latest figure where no heading of the periods shown says it. */
function titleText(row: IndicatorRow, periods: ShownPeriod[]): string {
  const period = latestPeriodOf(row);
  const title = indicatorTitle(row.rule);
  const said = period === null || periods.some(({ key }) => key === period);
  return said ? title : `${title} (${periodLabel(period)})`;
}

/** A column for each period shown. */
export function periodColumns(periods: ShownPeriod[]): Spec[] {
  const [first] = periods;
  if (!first) return [];
  return periods.map((period) => ({
    id: PERIOD_ID + period.key,
    heading: period.heading,
    headingStyle: 'headingRight',
    width: { min: 9, max: 11.5 },
    cell: (row) => figureCell(row, period, first.lastMonth),
  }));
}

export function yearToDateColumn(): Spec {
  return {
    id: 'ytd',
    heading: COLUMN_HEADINGS.yearToDate,
    headingStyle: 'headingRight',
    width: { min: 10, max: 18 },
    cell: yearToDateCell,
  };
}

/** The trend line's cell, empty here: the line itself is a sparkline. */
export function trendColumn(periods: number, unit: 'months' | 'quarters'): Spec {
  return {
    id: 'trend',
    heading: trendHeading(periods, unit),
    width: { min: 17, max: 17 },
    cell: () => ({ value: null, style: 'trend' }),
  };
}

export function directionColumn(): Spec {
  return {
    id: 'direction',
    heading: COLUMN_HEADINGS.direction,
    width: { min: 14, max: 26 },
    cell: ({ series }) => ({
      value: directionText(series?.current ?? null),
      style: 'direction',
    }),
  };
}

export function ragColumn(): Spec {
  return {
    id: 'rag',
    heading: COLUMN_HEADINGS.rag,
    headingStyle: 'headingCentre',
    width: { min: 6.5, max: 6.5 },
    cell: ({ series }) => ({ value: ragLetter(series?.current?.rag ?? null), style: 'rag' }),
  };
}

/** Where red, amber and target lie; columns that no indicator fills are left out. */
export function toleranceColumns(month: MonthKey, shown: (keyof ToleranceText)[]): Spec[] {
  return shown.map((part) => ({
    id: part,
    heading: COLUMN_HEADINGS[part],
    headingStyle: 'headingRight',
    width: { min: 8, max: 12 },
    optional: true,
    cell: ({ rule }) => ({
      value: toleranceText(rule, dueShareOf(rule, month))[part] || null,
      style: 'limit',
    }),
  }));
}

/** For a profiled annual target, the share of it due by this month. */
export function dueShareOf(rule: Indicator, month: MonthKey): number | undefined {
  return kindOf(rule.tolerance).shareDue?.(
    rule.tolerance,
    monthsToDate(month, rule.ytd.year).length,
  );
}

/** Most earlier years that stand beside the figures. */
const EARLIER_YEARS = 3;

/** The latest earlier years that the pack has values of. */
export function earlierYearColumns(rules: Indicator[]): Spec[] {
  const years = [...new Set(rules.flatMap((rule) => rule.earlierYears.map(({ year }) => year)))];
  return years
    .sort()
    .slice(-EARLIER_YEARS)
    .map((year) => ({
      id: `year-${year}`,
      heading: year,
      headingStyle: 'headingRight',
      width: { min: 9, max: 11 },
      cell: ({ rule }) => {
        const entry = rule.earlierYears.find((candidate) => candidate.year === year);
        return greyValue(entry?.value, rule);
      },
    }));
}

export function benchmarkColumns(): Spec[] {
  return BENCHMARKS.map((id) => ({
    id,
    heading: COLUMN_HEADINGS[id],
    headingStyle: 'headingRight',
    width: { min: 9, max: 13.5 },
    optional: true,
    cell: ({ rule }) => greyValue(rule.benchmarks?.[id], rule),
  }));
}

function greyValue(value: number | undefined, rule: Indicator): CellPlan {
  if (value === undefined) return { ...BLANK, style: 'valueGrey' };
  return { value, style: 'valueGrey', format: displayFormat(rule.measure) };
}

/** Ids of the findings on the row. */
export function findingsColumn(ids: (row: IndicatorRow) => string): Spec {
  return {
    id: 'findings',
    heading: COLUMN_HEADINGS.findings,
    width: { min: 9.5, max: 17 },
    optional: true,
    cell: (row) => ({ value: ids(row) || null, style: 'linkRuled' }),
  };
}

/** Months whose columns a trend covers, as a number for its heading: at most thirteen. */
export function trendLength(months: MonthKey[], month: MonthKey, most: number): number {
  const covered = new Set(months);
  const columns = monthsShown(month, most);
  const first = columns.findIndex((column) => covered.has(column.lastMonth));
  return first < 0 ? most : most - first;
}
