import { parsePeriod } from '../calendar/parse-period';
import type { Period, PeriodKey } from '../calendar/period';
import { monthsOfPeriod, periodKey } from '../calendar/periods';
import { monthBounds, indexOfMonth } from '../calendar/months';
import { reportHiddenRows } from '../raw/hidden-rows';
import { remembered } from '../collections/remembered';
import type { FindingCollector } from '../quality/collector';
import { inYear } from '../raw/returns/figure-columns';
import { readHeading } from '../raw/returns/period-heading';
import {
  FIGURE_FIELDS,
  KEY_FIELDS,
  type FigureField,
  type KeyField,
  type ReturnRow,
} from '../raw/returns/return-row';
import { returnRows } from '../raw/returns/return-rows';
import type { StatedYear } from '../raw/returns/shape';
import type { RawTable } from '../raw/types';
import type { Called, Places, Rulebook } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import type { Observation } from './observation';
import { reportReturnsLayout } from './returns-layout';
import { returnedFigure } from './returned-figure';

/**
 * The figures of a returns sheet, whatever its layout: one observation for each that names a known
 * indicator, locality and period. Blank rows, repeated headings, subtotals and rows marked as having no
 * data are passed over; every other return that cannot be used becomes a finding with its cell.
 * Percentages come out as fractions. Several returns for one figure all come out: see `uniqueReturns`.
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
  const { rows, grouped } = returnRows(table);
  reportReturnsLayout(table, grouped, rulebook, findings);
  const reading: Reading = { table, rulebook, findings, today, periods: new Map() };
  const observations = rows.flatMap((row) => {
    if (row.hasNoFigure() || row.isRepeatedHeading() || isOnlyTotal(row, rulebook.places))
      return [];
    return observe(row, reading) ?? [];
  });
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

/** Which figure a return gives, or null with a finding for each reason why none can be told. */
function keyOf(row: ReturnRow, reading: Reading): RowKey | null {
  const { rulebook, findings } = reading;
  const broken = KEY_FIELDS.filter((field) => row.isError(field));
  for (const field of broken) {
    const detail = { shown: String(row.raw(field)), fate: 'left-out' as const };
    findings.add('cell-error', detail, { where: row.cell(field) });
  }
  if (broken.length > 0) return null;

  const missing = missingKeys(row);
  for (const field of missing) {
    findings.add('missing-key', { field, fate: 'left-out' }, { where: row.cell(field) });
  }
  if (missing.length > 0) return null;

  const rule = indicatorOf(row, reading);
  const locality = placeOf(row, reading);
  const named = row.columnPeriod ?? periodOf(row, reading);
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
  const [first] = monthsOfPeriod(named, rule.ytd.year);
  if (first !== undefined && monthBounds(indexOfMonth(first)).first > reading.today) {
    findings.add(
      'future-period',
      {},
      { where: row.cell('period') ?? row.figureCells()[0], period },
    );
    return null;
  }
  return { rule, locality, period };
}

/** Fields that name a figure, that the sheet has and this return leaves blank. */
function missingKeys(row: ReturnRow) {
  const named = (['indicator', 'reference', 'title'] as const).filter((field) => row.has(field));
  const blank = (field: KeyField) => row.has(field) && row.text(field) === '';
  return [
    ...(named.every(blank) ? named.slice(0, 1) : []),
    ...(['locality', 'period'] as const).filter(
      (field) => blank(field) && !(field === 'period' && row.columnPeriod),
    ),
  ];
}

function indicatorOf(row: ReturnRow, { rulebook, findings }: Reading): Indicator | null {
  const cells = {
    scorecard: row.text('scorecard'),
    reference: row.text('reference'),
    indicator: row.text('indicator'),
    title: row.text('title'),
    part: row.text('part'),
  };
  const called = rulebook.indicators.called(cells);
  if (called.kind === 'one') return called.rule;
  const field = (['reference', 'indicator', 'title'] as const).find(
    (each) => row.text(each) !== '',
  );
  reportUnclear(called, { ...cells, pack: rulebook.name }, row, field ?? 'indicator', findings);
  return null;
}

function reportUnclear(
  called: Exclude<Called, { kind: 'one' }>,
  cells: { scorecard: string; part: string; pack: string },
  row: ReturnRow,
  field: KeyField,
  findings: FindingCollector,
): void {
  const where = { where: row.cell(field) };
  const { scorecard, part, pack } = cells;
  switch (called.kind) {
    case 'none':
      findings.add(
        'unknown-indicator',
        { indicator: row.text(field), part, scorecard, pack },
        where,
      );
      return;
    case 'several': {
      const numbers = [...new Set(called.rules.map(({ number }) => number))];
      findings.add('title-of-several', { title: row.text(field), numbers }, where);
      return;
    }
    case 'differ': {
      const { byNumber, byTitle } = called;
      const detail = { number: byNumber.number, title: byTitle.title, titleNumber: byTitle.number };
      findings.add('number-and-title-differ', detail, where);
    }
  }
}

/** The place that a return is of: its own, that of its sheet, or the borough where neither says any. */
function placeOf(row: ReturnRow, { table, rulebook }: Reading): string | null {
  if (row.has('locality')) return rulebook.places.named(row.text('locality'));
  return table.returns?.place?.place ?? rulebook.places.borough;
}

/** The period that a row names, a month's name together with the year beside it or of the sheet. */
function periodOf(row: ReturnRow, { table, periods }: Reading): Period | null {
  const [month, year] = [row.raw('period'), row.raw('year')];
  const key = JSON.stringify([month, row.text('period'), year]);
  return remembered(periods, key, () => {
    const whole = parsePeriod(month, row.text('period'), { date1904: table.date1904 });
    if (whole && !(whole.kind === 'year' && row.has('year'))) return whole;
    const { partial } = readHeading({ value: month, text: row.text('period') });
    const stated = statedYear(row) ?? table.returns?.year ?? null;
    return partial && stated ? inYear(partial, stated) : whole;
  });
}

function statedYear(row: ReturnRow): StatedYear | null {
  if (!row.has('year')) return null;
  return readHeading({ value: row.raw('year'), text: row.text('year') }).year;
}
