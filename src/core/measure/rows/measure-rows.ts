import type { Workday } from '../../calendar/working-days';
import { headingOf, type Places, type Rulebook, type RowMeasureRules } from '../../rules/rulebook';
import { columnsAsked, type RowCount } from '../../rules/row-measures';
import { placementKind } from '../../rules/rows/placement';
import type { Indicator } from '../../rules/schema';
import { monthAtIndex } from '../../calendar/months';
import { cellAt } from '../../quality/cell-address';
import type { RowSet } from '../../raw/rows';
import type { FindingCollector } from '../../quality/collector';
import { remembered } from '../../collections/remembered';
import type { Observation } from '../observation';
import { ratioOf } from '../../rules/measure';
import { rowContext, type RowContext } from './context';
import { coverageOf, firstMonthOf, type Coverage } from './coverage';
import { tally, type Tally } from './tally';

/**
 * Counts every row measure of the rules that takes its rows from this case list: one observation a
 * measure, month and locality, zeros included, and the borough as the sum of its localities and of the
 * rows kept without one. A count has a value only; a share its numerator and denominator too. Months
 * are those that the list covers, for a rolling year those whose twelve months it covers. A measure
 * that asks for a column the list lacks is not counted, and a finding says so.
 */
export function measureRows(
  rows: RowSet,
  rulebook: Rulebook,
  workday: Workday,
  findings: FindingCollector,
): Observation[] {
  const coverage = coverageOf(rows);
  if (!coverage) return [];
  const context = rowContext(rows, workday);
  const measures = rulebook.rowMeasures.countedFrom(rows.kindId);
  reportMissingColumns(rows, measures, findings);
  return measures
    .filter((measure) => missingFields(rows, measure).length === 0)
    .flatMap((measure) => observe(context, measure, rulebook.places, coverage));
}

function missingFields(rows: RowSet, measure: RowCount): string[] {
  const asked = new Set(columnsAsked(measure).map(({ field }) => field));
  return [...asked].filter((field) => !rows.columnOf.has(field));
}

/** One finding a missing column, naming the indicators that need it. */
function reportMissingColumns(
  rows: RowSet,
  measures: readonly RowMeasureRules[],
  findings: FindingCollector,
): void {
  const needed = new Map<string, { heading: string; indicators: Set<string> }>();
  for (const measure of measures) {
    for (const field of missingFields(rows, measure)) {
      const entry = remembered(needed, field, () => ({
        heading: headingOf(measure.source, field),
        indicators: new Set(),
      }));
      entry.indicators.add(measure.indicator.number);
    }
  }
  for (const { heading, indicators } of needed.values()) {
    findings.add('missing-column', { sheet: rows.sheet, heading, indicators: [...indicators] });
  }
}

const NOTHING: Tally = { numerator: 0, counted: 0, rows: 0, firstSheetRow: -1 };

function observe(
  context: RowContext,
  measure: RowMeasureRules,
  places: Places,
  coverage: Coverage,
): Observation[] {
  const tallies = tally(context, measure, coverage);
  const observations: Observation[] = [];
  for (let month = firstMonthOf(measure, coverage); month <= coverage.last; month++) {
    const byLocality = tallies.get(month) ?? new Map<string, Tally>();
    const borough = [...byLocality.values()].reduce(add, NOTHING);
    observations.push(observation(context, measure, month, places.borough, borough));
    for (const name of places.localities) {
      const counted = byLocality.get(name) ?? NOTHING;
      observations.push(observation(context, measure, month, name, counted));
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
  measure: RowMeasureRules,
  month: number,
  locality: string,
  counted: Tally,
): Observation {
  const share = measure.numerator !== undefined;
  const { indicator } = measure;
  // A rate's count is divided by its population when it is scored.
  const rate = !share && indicator.measure.kind === 'rate';
  const { sheet, columnOf } = context.rows;
  const firstColumn = placementKind(measure.placed).firstColumn(measure.placed);
  return {
    scorecard: indicator.scorecard,
    indicator: indicator.number,
    part: indicator.part,
    locality,
    period: monthAtIndex(month),
    numerator: share ? counted.numerator : rate ? counted.counted : null,
    denominator: share ? counted.counted : null,
    value: share ? shareOf(counted, indicator) : rate ? null : counted.counted,
    source: {
      kind: 'counted',
      sheet,
      cells:
        counted.firstSheetRow < 0
          ? []
          : [{ sheet, address: cellAt(counted.firstSheetRow, columnOf.get(firstColumn) ?? 0) }],
      rows: counted.rows,
    },
    findings: [],
  };
}

function shareOf({ numerator, counted }: Tally, { measure }: Indicator): number | null {
  return ratioOf(numerator, counted, measure);
}
