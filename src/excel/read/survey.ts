import type { Area } from '../../core/sheets/plan';
import { MARK_KEY, readMark, type Mark } from '../mark';

/** A sheet as a build finds it. */
export interface SheetSurvey {
  id: string;
  name: string;
  position: number;
  /** Null: the sheet is the user's and is never written. */
  mark: Mark | null;
  protected: boolean;
  /** The area that holds values; null for an empty sheet. */
  used: Area | null;
  tables: TableSurvey[];
  /** Names of the charts. */
  charts: string[];
}

export interface TableSurvey {
  name: string;
  area: Area;
}

/** A workbook as a build finds it, before anything is read or written. */
export interface Survey {
  /** In the order of the tabs. */
  sheets: SheetSurvey[];
  structureProtected: boolean;
  /** Workbook-wide names and their formulas. */
  names: ReadonlyMap<string, string>;
}

/** Looks through all sheets in three requests, whatever their number. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/position');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  await context.sync();

  const parts = sheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
    protection: sheet.protection.load('protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    tables: sheet.tables.load('items/name'),
    charts: sheet.charts.load('items/name'),
  }));
  await context.sync();

  const tables = parts.map((part) =>
    part.tables.items.map((table) => ({
      name: table.name,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    })),
  );
  await context.sync();

  return {
    structureProtected: protection.protected,
    names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    sheets: parts
      .map((part, i) => ({
        id: part.sheet.id,
        name: part.sheet.name,
        position: part.sheet.position,
        mark: part.mark.isNullObject ? null : readMark(part.mark.value),
        protected: part.protection.protected,
        used: part.used.isNullObject ? null : areaOf(part.used),
        tables: (tables[i] ?? []).map(({ name, range }) => ({ name, area: areaOf(range) })),
        charts: part.charts.items.map((chart) => chart.name),
      }))
      .sort((a, b) => a.position - b.position),
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
