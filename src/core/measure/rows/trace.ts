import type { Workday } from '../../calendar/working-days';
import type { RowSet } from '../../raw/rows';
import { indicatorOf } from '../../rules/keys';
import { unitColumn, type RowCount } from '../../rules/row-measures';
import type { RowMeasureRules, RowMeasures } from '../../rules/rulebook';
import { isoFromSerial } from '../../calendar/days';
import type { MonthKey } from '../../calendar/period';
import { indexOfMonth } from '../../calendar/months';
import { rowContext, type RowContext } from './context';
import { coverageOf, firstMonthOf } from './coverage';
import { explainRows, type RowExplanation } from './explain';
import type { Judgement } from './judge';

/** Which figure is asked for. Without a locality, the borough's rows: all of them. */
export interface TraceQuestion {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string | null;
  month: MonthKey;
}

/** A figure and the rows of one case list behind it. */
export interface FigureTrace {
  sheet: string;
  measure: RowMeasureRules;
  numerator: number | null;
  counted: number;
  /** Rows that stand in the period, in the order of the sheet. */
  rows: TracedRow[];
  /** Rows of the locality that stand in other periods or in none. */
  elsewhere: number;
  /** Rows left out of every count, and the finding that says why. */
  excluded: { sheetRow: number; key: string; finding: string }[];
}

/** A row and why it counted or not: facts, for the wording to put into sentences. */
export interface TracedRow {
  /** Zero-based row on the sheet. */
  sheetRow: number;
  key: string;
  judgement: Judgement;
  /** The date that puts the row in the period, YYYY-MM-DD. */
  placedOn: string;
  outcome: RowExplanation['outcome'];
  conditions: RowExplanation['conditions'];
  /** The row's values by field: text as the pack spells it, dates as YYYY-MM-DD, '' for none. */
  fields: ReadonlyMap<string, string>;
}

/**
 * The rows behind a figure, asked of the same functions that counted it. One trace a case list whose
 * measures give the figure; none where no row measure of the pack does.
 */
export function traceFigure(
  rowSets: readonly RowSet[],
  rowMeasures: RowMeasures,
  question: TraceQuestion,
  workday: Workday,
): FigureTrace[] {
  return rowMeasures
    .giving(indicatorOf(question))
    .flatMap((measure) =>
      rowSets
        .filter(({ kindId }) => kindId === measure.source.id)
        .flatMap((rows) => traceOne(rows, measure, question, workday) ?? []),
    );
}

function traceOne(
  rows: RowSet,
  measure: RowMeasureRules,
  { locality, month }: TraceQuestion,
  workday: Workday,
): FigureTrace | null {
  const coverage = coverageOf(rows);
  const index = indexOfMonth(month);
  // A month that the list gives no figure for has none to trace.
  if (!coverage || index < firstMonthOf(measure, coverage) || index > coverage.last) return null;
  const context = rowContext(rows, workday);
  const explained = explainRows(context, measure, locality, index, coverage);
  const placed = explained.filter((row) => row.placed);
  const units = (judged: (row: RowExplanation) => boolean) =>
    countUnits(placed.filter(judged), context, measure);
  return {
    sheet: rows.sheet,
    measure,
    numerator: measure.numerator ? units(({ judgement }) => judgement === 'numerator') : null,
    counted: units(({ judgement }) => judgement !== 'not-counted'),
    rows: placed.map((row) => traced(context, row)),
    elsewhere: explained.length - placed.length,
    excluded: rows.excluded
      .filter((row) => locality === null || row.locality === locality || row.locality === null)
      .map(({ sheetRow, key, finding }) => ({ sheetRow, key, finding })),
  };
}

/** Rows, or the distinct values that a measure counts once a locality. */
function countUnits(rows: RowExplanation[], context: RowContext, measure: RowCount): number {
  const field = unitColumn(measure);
  if (field === null) return rows.length;
  const units = rows.map(({ row }) => {
    const unit = context.rows.texts.get(field)?.[row] ?? '';
    return unit === '' ? `row ${row}` : `${context.rows.localities[row] ?? ''} unit ${unit}`;
  });
  return new Set(units).size;
}

function traced(context: RowContext, explanation: RowExplanation): TracedRow {
  const { row, sheetRow, judgement, placedOn, outcome, conditions } = explanation;
  const { texts, dates, key } = context.rows;
  const fields = new Map<string, string>();
  for (const [field, values] of texts) fields.set(field, values[row] ?? '');
  for (const [field, serials] of dates) fields.set(field, dayText(serials[row] ?? 0));
  return {
    sheetRow,
    key: key === null ? '' : (fields.get(key) ?? ''),
    judgement,
    placedOn: dayText(placedOn),
    outcome,
    conditions,
    fields,
  };
}

function dayText(serial: number): string {
  return serial === 0 ? '' : isoFromSerial(serial);
}
