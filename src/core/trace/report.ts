import type { AskedCondition } from '../measure/rows/explain';
import type { FigureTrace, TracedRow } from '../measure/rows/trace';
import { unitColumn } from '../rules/row-measures';
import { conditionName, factOf } from '../rules/rows/conditions';
import { placementKind } from '../rules/rows/placement';
import { headingOf } from '../rules/rulebook';
import type { TraceResult } from './result';
import { describe } from '../quality/describe';
import { longMonth } from '../calendar/words';
import { TRACE, traceReason, valueText, VERDICTS, type TracedRowText } from '../wording/trace';

/** A traced row as the report lists it. */
export interface ReportedRow {
  sheet: string;
  /** Row as Excel numbers it. */
  row: number;
  key: string;
  counted: string;
  reason: string;
}

/** The rows of a trace as sentences, for a report or for `--json`. */
export function reportedRows(trace: FigureTrace): ReportedRow[] {
  const heading = headings(trace);
  const { placed } = trace.measure;
  const placedBy = placementKind(placed).inWords(placed, heading);
  return trace.rows.map((row: TracedRow) => ({
    sheet: trace.sheet,
    row: row.sheetRow + 1,
    key: row.key,
    counted: VERDICTS[row.judgement],
    reason: traceReason(inWords(row, heading), placedBy, heading),
  }));
}

/** The rows left out of every count, each with the sentence that says why. */
export function excludedRows(trace: FigureTrace, { findings }: TraceResult) {
  return trace.excluded.map(({ sheetRow, key, finding }) => {
    const found = findings.get(finding);
    return { row: sheetRow + 1, key, reason: found ? describe(found) : finding };
  });
}

/** The whole trace as lines of text: the figure, its rows in columns, and what did not count. */
export function traceLines(result: TraceResult): string[] {
  const { indicator, part, locality, month, figure, traces } = result;
  const lines = [TRACE.figure(indicator, part, locality, longMonth(month))];
  if (figure && figure.source.kind !== 'counted') {
    const cells = figure.source.cells.map(({ sheet, address }) => `${sheet}!${address}`);
    lines.push(TRACE.returned(cells.join(', ')));
  }
  if (traces.length === 0) lines.push(figure ? TRACE.notFromRows : TRACE.noFigure);
  return [...lines, ...traces.flatMap((trace) => ['', ...linesOf(trace, result)])];
}

function linesOf(trace: FigureTrace, result: TraceResult): string[] {
  const { counted, numerator, sheet, measure, elsewhere } = trace;
  const heading = headings(trace);
  const excluded = excludedRows(trace, result);
  const unit = unitColumn(measure);
  return [
    numerator === null ? TRACE.count(counted, sheet) : TRACE.share(numerator, counted, sheet),
    ...(unit === null ? [] : [TRACE.distinct(heading(unit))]),
    ...columns(
      reportedRows(trace).map(({ row, key, counted: verdict, reason }) => [
        TRACE.row(row),
        key,
        verdict,
        reason,
      ]),
    ),
    ...(elsewhere > 0 ? [TRACE.elsewhere(elsewhere)] : []),
    ...(excluded.length > 0 ? [TRACE.excluded(excluded.length)] : []),
    ...excluded.map(({ reason }) => `  ${reason}`),
  ];
}

/** Cells in columns as wide as their widest, the last as it is. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  ')
      .replace(/^/, '  '),
  );
}

function headings({ measure }: FigureTrace): (field: string) => string {
  return (field) => headingOf(measure.source, field);
}

/** A traced row with its facts in words. */
function inWords(row: TracedRow, heading: (field: string) => string): TracedRowText {
  const value = (field: string) => valueText(row.fields.get(field) ?? '');
  const fact = ({ condition, met, inner }: AskedCondition): string =>
    factOf(condition, met, { heading, value, inner: inner.map(fact) });
  return {
    ...row,
    conditions: row.conditions.map(({ role, ...asked }) => ({
      fact: fact(asked),
      met: asked.met,
      role,
      ofOutcome: conditionName(asked.condition) === 'outcome',
    })),
  };
}
