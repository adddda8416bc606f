import type { Indicator, Pack } from '../../rules/schema';
import type { RowMeasure } from '../../rules/row-measures';
import { monthAtIndex } from '../../calendar/months';
import { cellAt } from '../../quality/cell-address';
import type { RowSet } from '../../raw/rows';
import type { FindingCollector } from '../../quality/collector';
import type { Observation } from '../observation';
import { ratioOf } from '../../rules/measure';
import { rowContext, type RowContext } from './context';
import { coverageOf, firstMonthOf, type Coverage } from './coverage';
import { fieldsAsked } from './fields';
import { tally, type Tally } from './tally';

/**
 * Counts every row measure of the pack that takes its rows from this case list: one observation a
 * measure, month and locality, zeros included, and the borough as the sum of its localities and of the
 * rows kept without one. A count has a value only; a share its numerator and denominator too. Months
 * are those that the list covers, for a rolling year those whose twelve months it covers. A measure
 * that asks for a column the list lacks is not counted, and a finding says so.
 */
export function measureRows(
  rows: RowSet,
  pack: Pack,
  workday: RowContext['workday'],
  findings: FindingCollector,
): Observation[] {
  const coverage = coverageOf(rows);
  if (!coverage) return [];
  const context = rowContext(rows, workday);
  const measures = pack.rowMeasures.filter((measure) => measure.source === rows.kindId);
  reportMissingColumns(rows, measures, pack, findings);
  return measures
    .filter((measure) => missingFields(rows, measure).length === 0)
    .flatMap((measure) => observe(context, measure, pack, coverage));
}

function missingFields(rows: RowSet, measure: RowMeasure): string[] {
  return fieldsAsked(measure).filter((field) => !rows.columnOf.has(field));
}

/** One finding a missing column, naming the indicators that need it. */
function reportMissingColumns(
  rows: RowSet,
  measures: readonly RowMeasure[],
  pack: Pack,
  findings: FindingCollector,
): void {
  const needed = new Map<string, Set<string>>();
  for (const measure of measures) {
    for (const field of missingFields(rows, measure)) {
      needed.set(field, (needed.get(field) ?? new Set()).add(measure.number));
    }
  }
  const columns = pack.raw.find(({ id }) => id === rows.kindId)?.columns ?? [];
  for (const [field, indicators] of needed) {
    const heading = columns.find((column) => column.field === field)?.headings[0] ?? field;
    findings.add({
      code: 'missing-column',
      detail: { sheet: rows.sheet, heading, indicators: [...indicators].join(', ') },
    });
  }
}

const NOTHING: Tally = { numerator: 0, counted: 0, rows: 0, firstSheetRow: -1 };

function observe(
  context: RowContext,
  measure: RowMeasure,
  pack: Pack,
  coverage: Coverage,
): Observation[] {
  const tallies = tally(context, measure, coverage);
  const observations: Observation[] = [];
  for (let month = firstMonthOf(measure, coverage); month <= coverage.last; month++) {
    const byLocality = tallies.get(month) ?? new Map<string, Tally>();
    const borough = [...byLocality.values()].reduce(add, NOTHING);
    observations.push(observation(context, measure, pack, month, pack.borough.name, borough));
    for (const { name } of pack.localities) {
      const counted = byLocality.get(name) ?? NOTHING;
      observations.push(observation(context, measure, pack, month, name, counted));
    }
  }
  return observations;
}

function add(sum: Tally, each: Tally): Tally {
  const first =
    sum.firstSheetRow < 0 ? each.firstSheetRow : Math.min(sum.firstSheetRow, each.firstSheetRow);
  return {
    numerator: sum.numerator + each.numerator,
    counted: sum.counted + each.counted,
    rows: sum.rows + each.rows,
    firstSheetRow: first,
  };
}

function observation(
  context: RowContext,
  measure: RowMeasure,
  pack: Pack,
  month: number,
  locality: string,
  counted: Tally,
): Observation {
  const share = measure.numerator !== undefined;
  const rule = ruleOf(measure, pack);
  // A rate's count is divided by its population when it is scored.
  const rate = !share && rule?.measure.kind === 'rate';
  const { sheet, columnOf } = context.rows;
  const placedBy = measure.placed.by === 'date' ? measure.placed.field : measure.placed.from;
  return {
    scorecard: measure.scorecard ?? pack.scorecards[0]?.id ?? pack.id,
    indicator: measure.number,
    part: measure.part,
    locality,
    period: monthAtIndex(month),
    numerator: share ? counted.numerator : rate ? counted.counted : null,
    denominator: share ? counted.counted : null,
    value: share ? shareOf(counted, rule) : rate ? null : counted.counted,
    source: {
      kind: 'counted',
      sheet,
      cells:
        counted.firstSheetRow < 0
          ? []
          : [{ sheet, address: cellAt(counted.firstSheetRow, columnOf.get(placedBy) ?? 0) }],
      rows: counted.rows,
    },
    findings: [],
  };
}

function shareOf({ numerator, counted }: Tally, rule: Indicator | undefined): number | null {
  return rule ? ratioOf(numerator, counted, rule.measure) : null;
}

function ruleOf(measure: RowMeasure, pack: Pack): Indicator | undefined {
  const scorecard = measure.scorecard ?? pack.scorecards[0]?.id;
  return pack.indicators.find(
    (rule) =>
      rule.scorecard === scorecard && rule.number === measure.number && rule.part === measure.part,
  );
}
