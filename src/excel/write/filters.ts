import { NOTES } from '../../core/wording/errors';
import type { SheetSurvey } from '../read/survey';

/** What a person filters a column by, and the heading that the column has. */
interface ColumnFilter {
  column: number;
  heading: string;
  criteria: Excel.FilterCriteria;
}

/** The filters that people have set on a sheet: on its cells (Data > Filter), and on its tables. */
export interface SheetFilters {
  sheetId: string;
  sheetName: string;
  cells: { address: string; columns: ColumnFilter[] } | null;
  tables: { name: string; columns: ColumnFilter[] }[];
}

/** Reads the filters of sheets that are about to be written in place; sheets without any are left out. */
export async function readFilters(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
): Promise<SheetFilters[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((survey) => {
    const sheet = context.workbook.worksheets.getItem(survey.id);
    return {
      survey,
      own: sheet.autoFilter.load('enabled,criteria'),
      tables: survey.tables.map(({ name }) => {
        const table = sheet.tables.getItem(name);
        return {
          name,
          filter: table.autoFilter.load('criteria'),
          columns: table.columns.load('items/name'),
        };
      }),
    };
  });
  await context.sync();
  const ranges = asked.map(({ survey, own }) => {
    if (!own.enabled) return null;
    const { autoFilter } = context.workbook.worksheets.getItem(survey.id);
    const range = autoFilter.getRangeOrNullObject().load('address');
    return { range, headings: range.getRow(0).load('text') };
  });
  if (ranges.some((range) => range !== null)) await context.sync();
  return asked.flatMap(({ survey, own, tables }, i): SheetFilters[] => {
    const { range, headings } = ranges[i] ?? {};
    const cells =
      range && !range.isNullObject
        ? {
            address: range.address.slice(range.address.lastIndexOf('!') + 1),
            columns: columnFilters(own.criteria, headings?.text[0] ?? []),
          }
        : null;
    const filtered = tables
      .map(({ name, filter, columns }) => ({
        name,
        columns: columnFilters(
          filter.criteria,
          columns.items.map((column) => column.name),
        ),
      }))
      .filter(({ columns }) => columns.length > 0);
    if (!cells && filtered.length === 0) return [];
    return [{ sheetId: survey.id, sheetName: survey.name, cells, tables: filtered }];
  });
}

function columnFilters(
  criteria: readonly (Excel.FilterCriteria | null)[],
  headings: readonly string[],
): ColumnFilter[] {
  return criteria.flatMap((each, column) =>
    each?.filterOn ? [{ column, heading: headings[column] ?? '', criteria: each }] : [],
  );
}

/** Takes the filters off: what is written while rows are hidden lands in the visible ones only. */
export function takeOffFilters(
  context: Excel.RequestContext,
  filters: readonly SheetFilters[],
): void {
  for (const { sheetId, cells, tables } of filters) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (cells) sheet.autoFilter.remove();
    for (const { name } of tables) sheet.tables.getItem(name).clearFilters();
  }
}

/**
 * Sets the filters again, each on the column that has its heading now.
 *
 * @returns sentences about filters whose column is gone
 */
export async function putBackFilters(
  context: Excel.RequestContext,
  filters: readonly SheetFilters[],
): Promise<string[]> {
  if (filters.length === 0) return [];
  const found = filters.map(({ sheetId, cells, tables }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return {
      sheet,
      headings: cells && sheet.getRange(cells.address).getRow(0).load('text'),
      tables: tables.map(({ name, columns }) => {
        const table = sheet.tables.getItemOrNullObject(name);
        return {
          table,
          columns: columns.map((filter) => ({
            filter,
            column: table.columns.getItemOrNullObject(filter.heading).load('name'),
          })),
        };
      }),
    };
  });
  await context.sync();
  const gone: string[] = [];
  filters.forEach(({ sheetName, cells }, i) => {
    const { sheet, headings, tables } = found[i] ?? { tables: [] };
    if (sheet && cells) {
      sheet.autoFilter.apply(cells.address);
      for (const { column, heading, criteria } of cells.columns) {
        const now = headings?.text[0] ?? [];
        const at = now[column] === heading ? column : now.indexOf(heading);
        if (at < 0) gone.push(NOTES.filterGone(sheetName, heading));
        else sheet.autoFilter.apply(cells.address, at, criteria);
      }
    }
    for (const { filter, column } of tables.flatMap(({ columns }) => columns)) {
      if (column.isNullObject) gone.push(NOTES.filterGone(sheetName, filter.heading));
      else column.filter.apply(filter.criteria);
    }
  });
  await context.sync();
  return gone;
}
