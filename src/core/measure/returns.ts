import { parsePeriod } from '../calendar/parse-period';
import type { Period, PeriodKey } from '../calendar/period';
import { periodKey, spanOf } from '../calendar/periods';
import type { Places, Rulebook } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import { monthBounds, indexOfMonth } from '../calendar/months';
import type { FindingCollector } from '../quality/collector';
import { reportHiddenRows } from '../raw/hidden-rows';
import type { RawTable } from '../raw/types';
import { remembered } from '../collections/remembered';
import type { Observation } from './observation';
import { KEY_FIELDS, FIGURE_FIELDS, ReturnRow, type FigureField } from './return-row';
import { returnedFigure } from './returned-figure';

/**
 * The figures of a returns sheet, one observation a row that names a known indicator, locality and
 * period and gives a figure. Blank rows, repeated headings, subtotals and rows marked as having no
 * data are passed over; every other row that cannot be used becomes a finding with its cell.
 * Percentages come out as fractions. Several rows for one figure all come out: see `uniqueReturns`.
 *
 * @param today serial of the day of the build: a period that begins later is a slip, and one such row
 *   would make its month the latest with data
 */
export function measureReturns(
  table: RawTable,
  rulebook: Rulebook,
  findings: FindingCollector,
  today = Infinity,
): Observation[] {
  const reading: Reading = {
    table,
    rulebook,
    findings,
    today,
    periods: new Map(),
  };
  const observations: Observation[] = [];
  for (let index = 0; index < table.rowCount; index += 1) {
    const row = new ReturnRow(table, index);
    if (row.hasNoFigure() || row.isRepeatedHeading() || isOnlyTotal(row, rulebook.places)) continue;
    const observation = observe(row, reading);
    if (observation) observations.push(observation);
  }
  reportHiddenRows(table, findings);
  return observations;
}

/** A subtotal row, unless "total" is part of a locality's own name. */
function isOnlyTotal(row: ReturnRow, places: Places): boolean {
  return row.isSubtotal() && places.named(row.text('locality')) === null;
}

interface RowKey {
  rule: Indicator;
  locality: string;
  period: PeriodKey;
}

/** What every row of a sheet is read with. */
interface Reading {
  table: RawTable;
  rulebook: Rulebook;
  findings: FindingCollector;
  today: number;
  /** Periods by what their cells hold: sheets name the same few thousands of times. */
  periods: Map<string, Period | null>;
}

function observe(row: ReturnRow, reading: Reading): Observation | null {
  const { table, findings } = reading;
  const key = keyOf(row, reading);
  if (!key) return null;
  const { rule, locality, period } = key;
  const series = {
    scorecard: rule.scorecard,
    indicator: rule.number,
    part: rule.part,
    locality,
  };
  const figure = returnedFigure(
    {
      numerator: row.figure('numerator'),
      denominator: row.figure('denominator'),
      value: row.figure('value'),
    },
    rule,
  );
  const place = (field: FigureField) => ({ where: row.cell(field), series, period });
  const errors = FIGURE_FIELDS.filter((field) => row.isError(field)).map((field) =>
    findings.add(
      'cell-error',
      { shown: String(row.raw(field)), fate: 'figure-left-out' },
      place(field),
    ),
  );
  const problems = figure.problems.map(({ field, code, detail }) =>
    findings.add(code, detail, place(field)),
  );
  const { numerator, denominator, value } = figure;
  return {
    ...series,
    period,
    numerator,
    denominator,
    value,
    source: { kind: 'returned', sheet: table.sheet, cells: row.figureCells(), rows: 1 },
    findings: [...errors, ...problems].map(({ id }) => id),
  };
}

/** Which figure a row gives, or null with a finding for each reason why none can be told. */
function keyOf(
  row: ReturnRow,
  { table, rulebook, findings, today, periods }: Reading,
): RowKey | null {
  const broken = KEY_FIELDS.filter((field) => row.isError(field));
  for (const field of broken) {
    const detail = { shown: String(row.raw(field)), fate: 'left-out' as const };
    findings.add('cell-error', detail, { where: row.cell(field) });
  }
  if (broken.length > 0) return null;

  const missing = (['indicator', 'locality', 'period'] as const).filter(
    (field) => row.text(field) === '',
  );
  for (const field of missing) {
    findings.add('missing-key', { field, fate: 'left-out' }, { where: row.cell(field) });
  }
  if (missing.length > 0) return null;

  const [scorecard, number, part] = [
    row.text('scorecard'),
    row.text('indicator'),
    row.text('part'),
  ];
  const rule = rulebook.indicators.named(scorecard, number, part);
  const locality = rulebook.places.named(row.text('locality'));
  const keyed = row.raw('period');
  const named = remembered(periods, `${typeof keyed} ${keyed} ${row.text('period')}`, () =>
    parsePeriod(keyed, row.text('period'), { date1904: table.date1904 }),
  );
  if (!rule) {
    const detail = { indicator: number, part, scorecard, pack: rulebook.name };
    findings.add('unknown-indicator', detail, { where: row.cell('indicator') });
  }
  if (locality === null) {
    const detail = {
      locality: row.text('locality'),
      pack: rulebook.name,
      fate: 'left-out' as const,
    };
    findings.add('unknown-locality', detail, { where: row.cell('locality') });
  }
  if (!named) {
    const detail = { shown: row.text('period') };
    findings.add('unreadable-period', detail, { where: row.cell('period') });
  }
  if (!rule || locality === null || !named) return null;
  const period = periodKey(named);
  const { first } = spanOf(named, rule.ytd.year);
  if (monthBounds(indexOfMonth(first)).first > today) {
    findings.add('future-period', {}, { where: row.cell('period'), period });
    return null;
  }
  return { rule, locality, period };
}
