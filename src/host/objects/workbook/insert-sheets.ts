import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { insertSheets } from '../../xlsx';
import { SheetNotFoundError } from '../../xlsx/errors';
import { invalidArgument, itemNotFound, type HostContext } from '../../wire/define';
import { expectFilledText, expectOneOf, omitted } from '../arguments/expect';
import { sheetNamed } from '../../formula/reference';
import { targetOf } from '../define';

/** Excel's words for a position, and the file layer's. */
const POSITIONS = {
  None: 'End',
  Beginning: 'Start',
  End: 'End',
  Before: 'Before',
  After: 'After',
} as const;
type Position = keyof typeof POSITIONS;

/** `Workbook.insertWorksheetsFromBase64`. @returns ids of the new sheets */
export function insertFromFile(
  workbook: WorkbookModel,
  bytes: Uint8Array,
  { sheetNamesToInsert, positionType, relativeTo }: Record<string, unknown>,
  host: HostContext,
): string[] {
  const position: Position = omitted(positionType)
    ? 'End'
    : expectOneOf(positionType, Object.keys(POSITIONS) as Position[]);
  const relative = sheetOf(workbook, relativeTo);
  if ((position === 'Before' || position === 'After') && !relative) throw invalidArgument();
  const names = omitted(sheetNamesToInsert) ? [] : sheetNamesToInsert;
  if (!Array.isArray(names)) throw invalidArgument();
  const active = workbook.sheets[workbook.activeSheet];
  let inserted: SheetModel[];
  try {
    inserted = insertSheets(workbook, bytes, {
      ...(names.length > 0 ? { sheetNames: names.map(expectFilledText) } : {}),
      positionType: POSITIONS[position],
      ...(relative ? { relativeTo: relative } : {}),
    });
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw itemNotFound(error.message);
    throw invalidArgument('The file cannot be inserted: it is no workbook that can be read.');
  }
  if (active) workbook.activeSheet = workbook.sheets.indexOf(active);
  for (const sheet of inserted) host.raise({ type: 'worksheetAdded', sheetId: sheet.id });
  return inserted.map(({ id }) => id);
}

/** The sheet given as an object, a name or an id. */
function sheetOf(workbook: WorkbookModel, value: unknown): SheetModel | null {
  if (omitted(value)) return null;
  const given = targetOf(value, 'Worksheet');
  if (given) return given;
  const key = expectFilledText(value);
  const sheet = workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}
