import { KINDS } from '../../core/sheets/kinds';
import { STYLES } from '../../core/sheets/look/styles';
import type { Area, CellPlan, SheetPlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';
import { holds, without } from '../areas';
import { MARK_KEY, writeMark } from '../mark';
import type { SheetSurvey } from '../read/survey';
import { writeCharts } from './charts';
import { writeConditionalFormats } from './conditional-formats';
import { cellBlock, planArea } from './cell-block';
import { writeNumberFormats, writeValues } from './grid';
import { DRESS_KEY, packDress } from './dress';
import { writeLinks } from './links';
import { writeFreeze } from './freeze';
import { writePage } from './page';
import type { MovedContent } from './placement';
import { rectangles } from './rectangles';
import type { Requests } from './requests';
import { writeSizes } from './size';
import { writeBase, writeStyles } from './styles';
import { prepareTables, writeTables } from './tables';
import { writeValidations } from './validations';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
/** Bytes of everything on a sheet but its cells and links: rules, page, sizes, styles. */
const DRESS_BYTES = 400_000;

/** A sheet to write: its plan, and what it holds already; null where it was made just now. */
export interface SheetTarget {
  plan: SheetPlan;
  sheet: Excel.Worksheet;
  existing: SheetSurvey | null;
  /** Content of the user's on the sheet that this one replaces. */
  moved: readonly MovedContent[];
  /** Where 'text', characters stand in for sparklines. */
  trends: 'native' | 'text';
}

/**
 * Writes a plan into its sheet and sends it, in a number of requests that depends on the size of the
 * sheet only where one request cannot hold it. Cells that belong to the user keep their content, and
 * on a sheet that was there before also their looks.
 */
export async function writeSheet(target: SheetTarget, requests: Requests): Promise<void> {
  const { sheet, existing } = target;
  const plan = target.trends === 'text' ? withTextTrends(target.plan) : target.plan;
  const fresh = existing === null;
  const area = planArea(plan);
  const userAreas = plan.userCells.map((cell) => cell.area);

  await requests.room(DRESS_BYTES);
  if (existing) clearFormer(sheet, plan, existing, area, userAreas);
  writeSizes(sheet, plan);
  await writeLinks(sheet, plan.links, requests);
  const block = cellBlock(plan, formatOf, fresh);
  await writeNumberFormats(sheet, block, requests);
  await writeValues(sheet, block, requests);
  const own = fresh ? [area] : without(area, userAreas);
  for (const part of own) writeBase(sheet.getRange(areaAddress(part)).format);
  writeStyles(sheet, styledAreas(plan, area, fresh ? [] : userAreas));
  writeTables(sheet, plan.tables, existing?.tables ?? []);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  writeValidations(sheet, plan.validations);
  writeCharts(sheet, plan.charts, new Set(existing?.charts));
  writeFreeze(sheet, plan.freeze);
  writePage(sheet, plan.page);
  sheet.tabColor = plan.tabColour ?? '';
  sheet.showGridlines = KINDS[plan.kind].gridlines;
  takeOver(sheet, target.moved, requests);
  markSheet(target);
  await requests.send();
}

function takeOver(
  sheet: Excel.Worksheet,
  moved: readonly MovedContent[],
  requests: Requests,
): void {
  for (const { sheetId, from, to } of moved) {
    const source = requests.context.workbook.worksheets.getItem(sheetId).getRange(from);
    // A whole copy keeps the apostrophe that marks text, which reading and writing back would drop.
    sheet.getRange(to).copyFrom(source, 'All');
  }
}

function markSheet({ sheet, plan, trends }: SheetTarget): void {
  const { kind, key, layout } = plan;
  const userCells = plan.userCells.map((cell) => cell.name);
  const names = plan.names.map((item) => item.name);
  const mark = { kind, key, layout, trends, userCells, names };
  sheet.customProperties.add(MARK_KEY, writeMark(mark));
  sheet.customProperties.add(DRESS_KEY, packDress(plan));
}

function formatOf(cell: CellPlan): string {
  return cell.format ?? STYLES[cell.style ?? 'plain'].format;
}

function clearFormer(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: SheetSurvey,
  area: Area,
  userAreas: readonly Area[],
): void {
  sheet.getRange().conditionalFormats.clearAll();
  for (const part of without(WHOLE_SHEET, userAreas)) {
    const range = sheet.getRange(areaAddress(part));
    range.clear('Hyperlinks');
    range.clear('Formats');
    range.dataValidation.clear();
  }
  prepareTables(sheet, plan.tables, existing.tables);
  for (const part of without(WHOLE_SHEET, [area, ...userAreas])) {
    sheet.getRange(areaAddress(part)).clear('Contents');
  }
}

function styledAreas(plan: SheetPlan, area: Area, spared: readonly Area[]) {
  return rectangles(area.rows, area.columns, (row, column) => {
    const style = plan.rows[row]?.cells[column]?.style;
    if (style === undefined || style === 'plain') return undefined;
    return spared.some((part) => holds(part, row, column)) ? undefined : style;
  });
}

function withTextTrends(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { row, column, text } of plan.sparklines) {
    const cells = rows[row]?.cells;
    if (cells) cells[column] = { ...cells[column], value: text };
  }
  return { ...plan, rows };
}
