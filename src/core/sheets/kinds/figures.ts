import { indicatorOf } from '../../rules/keys';
import type { Indicator } from '../../rules/schema';
import { toFigureRows } from '../../score/figure-row';
import type { FigureRow } from '../../score/figure-row';
import { FIGURE_HEADINGS, SHEET_NAMES } from '../../wording/sheets';
import { SheetDraft } from '../kit/draft';
import { addHeadings } from '../kit/headings';
import { displayFormat } from '../look/formats';
import { PALETTE } from '../look/palette';
import type { CellPlan } from '../plan';
import { sheetKind, soleSheet } from './kind';

const WIDTHS = [20, 10.5, 34, 58, 14, 22, 12, 13.5, 12, 12, 9, 24, 16, 30];
const COUNT_FORMAT = '#,##0.####';

/**
 * Every figure as an Excel Table named Figures, with its headings in the first row: the record that
 * the next build compares with, and what a recipient pivots. Values are unrounded; their number
 * formats show them at the measure's precision.
 */
export const figures = sheetKind('figures', {
  gridlines: true,
  identity: soleSheet(SHEET_NAMES.figures, PALETTE.neutral),
  plan(scorecard, sheet, build) {
    const draft = new SheetDraft(sheet);
    draft.columns = WIDTHS.map((width) => ({ width }));
    const headingRow = addHeadings(
      draft,
      FIGURE_HEADINGS.map((heading, column) => ({
        heading,
        headingStyle: isNumeric(column) ? 'headingRight' : 'heading',
      })),
      WIDTHS,
    );
    const { indicators } = scorecard.rulebook;
    const rows = toFigureRows(scorecard);
    for (const row of rows) draft.add(figureCells(row, indicators.get(indicatorOf(row))));
    const columns = FIGURE_HEADINGS.length;
    // A table has at least one row, if an empty one.
    if (rows.length === 0) {
      draft.add(Array.from({ length: columns }, () => ({ value: null, style: 'text' })));
    }
    draft.table('Figures', { row: headingRow, column: 0, rows: draft.rows.length, columns });
    draft.freeze = { rows: headingRow + 1, columns: 0 };
    return draft.finish(build, { columns, headingRow });
  },
});

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
