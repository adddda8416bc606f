import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import * as xlsx from '../xlsx';
import { invalidArgument, itemNotFound, HostError, type HostContext } from '../wire/define';
import { expectFilledText, expectOneOf, omitted } from './expect';
import { sheetNamed } from './formula-reference';
import { isRef, live } from '../wire/context';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** How the file layer takes sheets of another file into a workbook. */
type InsertSheets = (
  workbook: WorkbookModel,
  bytes: Uint8Array,
  options: { sheetNames?: string[]; position: string; relativeTo?: string },
) => SheetModel[];

/** `Workbook.insertWorksheetsFromBase64`. @returns ids of the new sheets */
export function insertFromFile(
  workbook: WorkbookModel,
  bytes: Uint8Array,
  { sheetNamesToInsert, positionType, relativeTo }: Record<string, unknown>,
  host: HostContext,
): string[] {
  const { insertSheets } = xlsx as unknown as { insertSheets: InsertSheets };
  const position = omitted(positionType) ? 'End' : expectOneOf(positionType, POSITIONS);
  const relative = sheetOf(workbook, relativeTo);
  if ((position === 'Before' || position === 'After') && !relative) throw invalidArgument();
  const names = omitted(sheetNamesToInsert) ? [] : sheetNamesToInsert;
  if (!Array.isArray(names)) throw invalidArgument();
  const active = workbook.sheets[workbook.activeSheet];
  let inserted: SheetModel[];
  try {
    inserted = insertSheets(workbook, bytes, {
      ...(names.length > 0 ? { sheetNames: names.map(expectFilledText) } : {}),
      position: position === 'None' ? 'End' : position,
      ...(relative ? { relativeTo: relative.name } : {}),
    });
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw invalidArgument('The file cannot be inserted: it is no workbook that can be read.');
  }
  if (active) workbook.activeSheet = workbook.sheets.indexOf(active);
  for (const sheet of inserted) host.raise({ type: 'worksheetAdded', sheetId: sheet.id });
  return inserted.map(({ id }) => id);
}

/** The sheet given as an object, a name or an id. */
function sheetOf(workbook: WorkbookModel, value: unknown): SheetModel | null {
  if (omitted(value)) return null;
  if (isRef(value)) return live(value).target as SheetModel;
  const key = expectFilledText(value);
  const sheet = workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}
