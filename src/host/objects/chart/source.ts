import type { ChartSeriesModel } from '../../model/chart';
import type { SheetModel } from '../../model/sheet';
import type { HostContext } from '../../wire/define';
import { referencedArea, formulaReference } from '../../formula/reference';
import type { Rect } from '../../model/rectangles';

/** The values of the cells that a series formula names, row by row; "" for an empty cell. */
export function seriesValues(formula: string | undefined, host: HostContext): unknown[] {
  if (!formula) return [];
  const area = referencedArea(host.workbook, formula, null);
  if (!area) return [];
  const used = area.sheet.grid.used(false);
  const bottom = Math.min(area.rect.bottom, Math.max(used?.bottom ?? 0, area.rect.top));
  const values: unknown[] = [];
  for (let row = area.rect.top; row <= bottom; row++) {
    for (let column = area.rect.left; column <= area.rect.right; column++) {
      const content = area.sheet.grid.get(row, column)?.content ?? '';
      values.push(typeof content === 'object' ? content.error : content);
    }
  }
  return values;
}

function isNumeric(sheet: SheetModel, area: Rect): boolean {
  let numeric = false;
  let other = false;
  sheet.grid.forEach(({ content }) => {
    if (typeof content === 'number') numeric = true;
    else if (content !== null) other = true;
  }, area);
  return numeric && !other;
}

function isBlank(sheet: SheetModel, row: number, column: number): boolean {
  const content = sheet.grid.get(row, column)?.content ?? null;
  return content === null || content === '';
}

/** Whether the first column (or row) heads the data: it is not all numbers, or the corner is empty. */
function heads(sheet: SheetModel, edge: Rect, corner: boolean): boolean {
  return corner || !isNumeric(sheet, edge);
}

/**
 * The series that Excel makes of a block of cells: headings of rows and columns become names and
 * categories; series run along the longer side unless told otherwise.
 */
export function seriesFromArea(
  sheet: SheetModel,
  area: Rect,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
  isScatter: boolean,
): { plotBy: 'Rows' | 'Columns'; series: ChartSeriesModel[] } {
  const { top, left, bottom, right } = area;
  const corner = isBlank(sheet, top, left) && bottom > top && right > left;
  const sides = { ...area, right: left, top: bottom > top ? top + 1 : top };
  const heading = { ...area, bottom: top, left: right > left ? left + 1 : left };
  const headedRows = right > left && heads(sheet, sides, corner);
  const headedColumns = bottom > top && heads(sheet, heading, corner);
  const body = {
    ...area,
    top: headedColumns ? top + 1 : top,
    left: headedRows || (isScatter && right > left) ? left + 1 : left,
  };
  const height = body.bottom - body.top + 1;
  const width = body.right - body.left + 1;
  const plotBy = seriesBy === 'Auto' ? (width > height ? 'Rows' : 'Columns') : seriesBy;
  const byColumns = plotBy === 'Columns';
  const hasNames = byColumns ? headedColumns : headedRows;
  const hasCategories = byColumns ? headedRows || isScatter : headedColumns;
  const count = byColumns ? width : height;
  const series = Array.from({ length: count }, (_, index): ChartSeriesModel => {
    const row = body.top + index;
    const column = body.left + index;
    const values = byColumns
      ? { ...body, left: column, right: column }
      : { ...body, top: row, bottom: row };
    const name = byColumns
      ? { top, bottom: top, left: column, right: column }
      : { top: row, bottom: row, left, right: left };
    const categories = byColumns ? { ...body, left, right: left } : { ...body, top, bottom: top };
    const text = sheet.grid.get(name.top, name.left)?.content;
    return {
      name: hasNames ? String(text ?? '') : `Series${index + 1}`,
      ...(hasNames ? { nameFormula: formulaReference(sheet, name) } : {}),
      valuesFormula: formulaReference(sheet, values),
      ...(hasCategories && (byColumns ? right > left : bottom > top)
        ? { categoriesFormula: formulaReference(sheet, categories) }
        : {}),
    };
  });
  return { plotBy, series };
}
