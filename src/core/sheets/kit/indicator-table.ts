import type { Area, CellPlan, ColumnPlan, LinkTarget } from '../plan';
import type { ColumnSpec, LaidColumns } from './columns';
import { heightOf, layColumns } from './columns';
import { directionFormats, ragFormats } from './direction';
import type { SheetDraft } from './draft';
import { addGroupRow, addHeadings } from './headings';
import { PERIOD_ID } from './indicator-columns';
import type { IndicatorGroup, IndicatorRow } from './indicator-rows';
import { textSparkline } from './text-sparkline';
import { TREND_PERIODS } from './trend';

/** A table of indicators in groups, laid out but not yet placed on a sheet. */
export interface LaidIndicators {
  groups: IndicatorGroup[];
  columns: LaidColumns<IndicatorRow>;
}

/** Works out cells and widths of a table of indicators. */
export function layIndicators(
  groups: IndicatorGroup[],
  specs: ColumnSpec<IndicatorRow>[],
): LaidIndicators {
  const rows = groups.flatMap((group) => group.rows);
  const columns = layColumns(specs, rows);
  return { groups, columns: { ...columns, widths: evenPeriods(columns) } };
}

/** Columns of periods are as wide as the widest of them, so that a gap makes none stand out. */
function evenPeriods({ specs, widths }: LaidColumns<IndicatorRow>): number[] {
  const isPeriod = specs.map(({ id }) => id.startsWith(PERIOD_ID));
  const widest = Math.max(0, ...widths.filter((_, column) => isPeriod[column]));
  return widths.map((width, column) => (isPeriod[column] ? widest : width));
}

/** Where a table of indicators came to stand. */
export interface PlacedIndicators {
  headingRow: number;
  /** The rows below the headings. */
  body: Area;
  /** Ids of the visible columns, in order. */
  columnIds: string[];
  /** The sheet row of each indicator, in order. */
  rows: { row: number; indicator: IndicatorRow }[];
}

/**
 * Adds the heading row, group rows and indicator rows to a sheet, with the conditional formats of the
 * RAG and Direction columns, and the trend lines with their data in hidden columns to the right.
 */
export function addIndicators(
  draft: SheetDraft,
  laid: LaidIndicators,
  trend: (row: IndicatorRow) => (number | null)[],
): PlacedIndicators {
  const { specs, widths, cells } = laid.columns;
  const headingRow = addHeadings(draft, specs, widths);
  const rows: PlacedIndicators['rows'] = [];
  let next = 0;
  for (const group of laid.groups) {
    addGroupRow(draft, group.name, specs.length, 1);
    for (const indicator of group.rows) {
      const shown = cells[next++] ?? [];
      const helpers = trend(indicator).map((value): CellPlan => ({ value, style: 'helper' }));
      const row = draft.add([...shown, ...helpers], heightOf(shown, widths));
      rows.push({ row, indicator });
    }
  }
  const body: Area = {
    row: headingRow + 1,
    column: 0,
    rows: draft.rows.length - headingRow - 1,
    columns: specs.length,
  };
  draft.columns = indicatorColumns(widths);
  addTrends(draft, specs, rows, trend);
  addFormats(draft, specs, body);
  return { headingRow, body, columnIds: specs.map((spec) => spec.id), rows };
}

/** The visible columns and, hidden to the right of them, those that hold the trend lines' data. */
function indicatorColumns(widths: number[]): ColumnPlan[] {
  return [
    ...widths.map((width) => ({ width })),
    ...Array.from({ length: TREND_PERIODS }, () => ({ width: 8, hidden: true })),
  ];
}

function addTrends(
  draft: SheetDraft,
  specs: ColumnSpec<IndicatorRow>[],
  rows: PlacedIndicators['rows'],
  trend: (row: IndicatorRow) => (number | null)[],
): void {
  const column = specs.findIndex((spec) => spec.id === 'trend');
  if (column < 0) return;
  for (const { row, indicator } of rows) {
    draft.sparklines.push({
      row,
      column,
      data: { row, column: specs.length, rows: 1, columns: TREND_PERIODS },
      text: textSparkline(trend(indicator)),
    });
  }
}

function addFormats(draft: SheetDraft, specs: ColumnSpec<IndicatorRow>[], body: Area): void {
  const areaOf = (id: string): Area | null => {
    const column = specs.findIndex((spec) => spec.id === id);
    return column < 0 || body.rows === 0 ? null : { ...body, column, columns: 1 };
  };
  const rag = areaOf('rag');
  const direction = areaOf('direction');
  if (rag) draft.conditionalFormats.push(...ragFormats(rag));
  if (direction) draft.conditionalFormats.push(...directionFormats(direction));
}

/** Links each cell of the Findings column to the first finding that it names. */
export function linkFindings(
  draft: SheetDraft,
  placed: PlacedIndicators,
  target: (indicator: IndicatorRow) => LinkTarget | null,
): void {
  const column = placed.columnIds.indexOf('findings');
  if (column < 0) return;
  for (const { row, indicator } of placed.rows) {
    const to = target(indicator);
    if (to) draft.link(row, column, to);
  }
}
