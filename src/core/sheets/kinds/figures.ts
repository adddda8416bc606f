import { indicatorOf } from '../../rules/keys';
import type { Indicator } from '../../rules/schema';
import { toFigureRows } from '../../score/figure-row';
import type { FigureRow } from '../../score/figure-row';
import type { Scorecard } from '../../score/scorecard';
import { FIGURE_HEADINGS, SHEET_NAMES } from '../../wording/sheets';
import { TABLE_STYLE } from './data-quality';
import { SheetDraft } from '../kit/draft';
import { displayFormat } from '../look/formats';
import { landscapePage } from '../look/page';
import type { BuildNote } from '../look/page';
import { PALETTE } from '../look/palette';
import type { CellPlan, SheetPlan } from '../plan';
import { rowHeight } from '../look/text-width';

const WIDTHS = [20, 10.5, 34, 58, 14, 22, 12, 13.5, 12, 12, 9, 24, 16, 30];
const COUNT_FORMAT = '#,##0.####';

/**
 * Every figure as an Excel Table named Figures, with its headings in the first row: the record that
 * the next build compares with, and what a recipient pivots. Values are unrounded; their number
 * formats show them at the measure's precision.
 */
export function planFigures(scorecard: Scorecard, note: BuildNote): SheetPlan {
  const draft = new SheetDraft({
    kind: 'figures',
    key: '',
    name: SHEET_NAMES.figures,
    tabColour: PALETTE.neutral,
  });
  draft.columns = WIDTHS.map((width) => ({ width }));
  const rules = new Map(scorecard.series.map((series) => [indicatorOf(series), series.rule]));
  draft.add(
    FIGURE_HEADINGS.map((value, column) => ({
      value,
      style: isNumeric(column) ? 'headingRight' : 'heading',
    })),
    rowHeight(1) + 3,
  );
  const rows = toFigureRows(scorecard);
  for (const row of rows) draft.add(figureCells(row, rules.get(indicatorOf(row))));
  const width = FIGURE_HEADINGS.length;
  // A table has at least one row, if an empty one.
  if (rows.length === 0) {
    draft.add(Array.from({ length: width }, () => ({ value: null, style: 'text' })));
  }
  const area = { row: 0, column: 0, rows: draft.rows.length, columns: width };
  draft.tables.push({ name: 'Figures', area, style: TABLE_STYLE, filterButtons: true });
  draft.freeze = { rows: 1, columns: 0 };
  return draft.finish(
    landscapePage(scorecard, note, { rows: draft.rows.length, columns: width, headingRow: 0 }),
  );
}

/** Numerator, denominator, value and year to date. */
function isNumeric(column: number): boolean {
  return column >= 6 && column <= 9;
}

function figureCells(row: FigureRow, rule: Indicator | undefined): CellPlan[] {
  const format = rule ? displayFormat(rule.measure) : 'General';
  const text = (value: string): CellPlan => ({ value: value || null, style: 'text' });
  const number = (value: number | null, numberFormat: string): CellPlan => ({
    value,
    style: 'value',
    format: numberFormat,
  });
  return [
    text(row.scorecard),
    text(row.indicator),
    text(row.part),
    text(row.title),
    text(row.locality),
    text(row.period),
    number(row.numerator, COUNT_FORMAT),
    number(row.denominator, COUNT_FORMAT),
    number(row.value, format),
    number(row.ytd, format),
    text(row.rag),
    text(row.dot),
    text(row.findings),
    text(row.source),
  ];
}
