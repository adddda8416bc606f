import { sheetsInFormula } from '../../formula/tokens';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { readCharts } from '../charts/drawing';
import { SheetNotFoundError } from '../errors';
import type { KeptSheet } from '../kept';
import { keptSheet, keptWorkbook } from '../kept';
import { sheetGuid } from '../sheet/ids';
import { PartCopier } from './copy-parts';
import { followInName, followRenames, renamedFormula, type Renames } from './rename';
import { moveDifferentialFormats, restyle } from './restyle';

export interface InsertOptions {
  /** Which sheets of the file; all of them when absent. */
  sheetNames?: string[];
  positionType?: 'End' | 'Start' | 'Before' | 'After';
  /** The sheet, or its name, that Before and After mean. */
  relativeTo?: SheetModel | string;
}

/**
 * Moves sheets of another workbook into this one, as Excel's insertWorksheetsFromBase64 does.
 * @param source A workbook that nothing else uses: its sheets become those of `target`.
 */
export function moveSheets(
  target: WorkbookModel,
  source: WorkbookModel,
  options: InsertOptions,
): SheetModel[] {
  const chosen = choose(source, options.sheetNames);
  const at = positionOf(target, options);
  const renames: Renames = { sheets: new Map(), tables: new Map() };
  const oldNames = new Map(chosen.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  renameSheets(target, chosen, renames);
  renameTables(target, chosen, renames);
  const from = keptWorkbook(source);
  const to = keptWorkbook(target);
  const copier = new PartCopier(from.package, to.package, renames.sheets);
  for (const sheet of chosen) {
    restyle(sheet, source.styles, target.styles);
    moveDifferentialFormats(sheet, source, target);
    followRenames(sheet, renames);
    sheet.grid.forEach((cell) => {
      // It counts into a part of the workbook that the sheet leaves.
      delete cell.arrayMetadata;
    });
    renumber(target, sheet, copier);
  }
  moveNames(target, source, oldNames, renames);
  for (const other of from.otherNames) {
    if (other.sheet && chosen.includes(other.sheet)) to.otherNames.push(other);
  }
  const active = target.sheets[target.activeSheet];
  target.sheets.splice(at, 0, ...chosen);
  target.activeSheet = Math.max(0, active ? target.sheets.indexOf(active) : 0);
  return chosen;
}

function choose(source: WorkbookModel, names: string[] | undefined): SheetModel[] {
  if (!names || names.length === 0) return [...source.sheets];
  const find = (name: string) => {
    const wanted = name.toLowerCase();
    const sheet = source.sheets.find((each) => each.name.toLowerCase() === wanted);
    if (!sheet) throw new SheetNotFoundError(name);
    return sheet;
  };
  const wanted = new Set(names.map(find));
  return source.sheets.filter((sheet) => wanted.has(sheet));
}

function positionOf(target: WorkbookModel, options: InsertOptions): number {
  const { positionType = 'End', relativeTo } = options;
  if (positionType === 'Start') return 0;
  if (positionType === 'End') return target.sheets.length;
  const name = typeof relativeTo === 'string' ? relativeTo : relativeTo?.name;
  const at = target.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
  if (at < 0) throw new SheetNotFoundError(name ?? '');
  return positionType === 'Before' ? at : at + 1;
}

const LONGEST_NAME = 31;

function renameSheets(target: WorkbookModel, sheets: SheetModel[], renames: Renames): void {
  const taken = new Set(target.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const sheet of sheets) {
    let name = sheet.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      name = sheet.name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    if (name !== sheet.name) renames.sheets.set(sheet.name, name);
    sheet.name = name;
  }
}

function renameTables(target: WorkbookModel, sheets: SheetModel[], renames: Renames): void {
  const tables = target.sheets.flatMap((sheet) => sheet.tables);
  const names = [...target.names, ...target.sheets.flatMap((sheet) => sheet.names)];
  const taken = new Set([...tables, ...names].map((each) => each.name.toLowerCase()));
  let lastId = Math.max(0, ...tables.map((table) => table.id));
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    let name = table.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    if (name !== table.name) renames.tables.set(table.name, name);
    table.name = name;
    table.id = ++lastId;
    for (const column of table.columns) {
      if (column.extra) column.extra = renamedInXml(column.extra, renames);
    }
  }
}

/** Formulas inside kept XML: names of tables have no character that XML escapes. */
function renamedInXml(xml: string, renames: Renames): string {
  return xml.replace(/>([^<]+)</g, (_, text: string) => `>${renamedFormula(text, renames)}<`);
}

function renumber(target: WorkbookModel, sheet: SheetModel, copier: PartCopier): void {
  const was = keptSheet(sheet) as KeptSheet;
  const used = new Set(target.sheets.map((each) => each.id.toUpperCase()));
  const workbook = keptWorkbook(target);
  workbook.lastSheetId = Math.max(
    workbook.lastSheetId,
    ...target.sheets.map((each) => keptSheet(each)?.sheetId ?? 0),
  );
  do workbook.lastSheetId += 1;
  while (used.has(sheetGuid(workbook.lastSheetId)));
  const attrs = { ...was.root.attrs };
  delete attrs['xr:uid'];
  const kept: KeptSheet = {
    ...was,
    path: copier.copy(was.path),
    sheetId: workbook.lastSheetId,
    root: { ...was.root, attrs },
    tablePaths: new Map(),
  };
  sheet.kept = kept;
  sheet.charts = readCharts(sheet, kept.path, kept.sheetId, workbook.package);
  sheet.id = sheetGuid(kept.sheetId);
}

/**
 * Names of the workbook that speak of inserted sheets come along; where the target has one of that
 * name, the name becomes one of the sheet.
 */
function moveNames(
  target: WorkbookModel,
  source: WorkbookModel,
  inserted: Map<string, SheetModel>,
  renames: Renames,
): void {
  const taken = new Set(target.names.map((item) => item.name.toLowerCase()));
  for (const item of source.names) {
    const sheets = sheetsInFormula(item.formula).map((name) => inserted.get(name.toLowerCase()));
    const [home] = sheets;
    if (!home || sheets.includes(undefined)) continue;
    followInName(item, renames);
    if (!taken.has(item.name.toLowerCase())) target.names.push(item);
    else home.names.push(item);
  }
}
