import type { FigureTrace, TracedRow } from '../measure/rows/trace';
import type { Pack } from '../rules/schema';
import type { TraceResult } from './result';
import { describe } from '../wording/findings';
import { longMonth } from '../calendar/words';
import { TRACE, traceReason, VERDICTS, type PlacedBy } from '../wording/trace';

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
export function reportedRows(trace: FigureTrace, pack: Pack): ReportedRow[] {
  const headingOf = headings(trace, pack);
  const placedBy = placement(trace, headingOf);
  return trace.rows.map((row: TracedRow) => ({
    sheet: trace.sheet,
    row: row.sheetRow + 1,
    key: row.key,
    counted: VERDICTS[row.judgement],
    reason: traceReason(row, placedBy, headingOf),
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
  const { pack, indicator, part, locality, month, figure, traces } = result;
  const lines = [TRACE.figure(indicator, part, locality, longMonth(month))];
  if (figure && figure.source.kind !== 'counted') {
    const cells = figure.source.cells.map(({ sheet, address }) => `${sheet}!${address}`);
    lines.push(TRACE.returned(cells.join(', ')));
  }
  if (traces.length === 0) lines.push(figure ? TRACE.notFromRows : TRACE.noFigure);
  return [...lines, ...traces.flatMap((trace) => ['', ...linesOf(trace, pack, result)])];
}

function linesOf(trace: FigureTrace, pack: Pack, result: TraceResult): string[] {
  const { counted, numerator, sheet, measure, elsewhere } = trace;
  const headingOf = headings(trace, pack);
  const excluded = excludedRows(trace, result);
  return [
    numerator === null ? TRACE.count(counted, sheet) : TRACE.share(numerator, counted, sheet),
    ...(measure.count.of === 'distinct' ? [TRACE.distinct(headingOf(measure.count.field))] : []),
    ...columns(
      reportedRows(trace, pack).map(({ row, key, counted: verdict, reason }) => [
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

function headings({ measure }: FigureTrace, pack: Pack): (field: string) => string {
  const rules = pack.raw.find(({ id }) => id === measure.source)?.columns ?? [];
  return (field) => rules.find((rule) => rule.field === field)?.headings[0] ?? field;
}

function placement(
  { measure: { placed } }: FigureTrace,
  headingOf: (field: string) => string,
): PlacedBy {
  switch (placed.by) {
    case 'date':
      return { heading: headingOf(placed.field) };
    case 'due':
      return { heading: TRACE.due, done: placed.done };
    case 'open-at-end':
      return { heading: TRACE.openSince(headingOf(placed.from)) };
  }
}
