import { Grid } from '../../model/grid';
import type { SheetModel } from '../../model/sheet';
import { invalidArgument, type HostContext } from '../../wire/define';
import { targetOf } from '../define';
import { expectOneOf, omitted } from '../arguments/expect';
import { withSheetRenamed } from '../../formula/references';
import { requireFreeStructure } from '../cells/protection-check';
import { rewriteSheet } from '../cells/shift-references';
import { copyName } from './name';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where a sheet goes that is put at a position, given in words relative to another. */
export function positionOf(
  position: unknown,
  relativeTo: unknown,
  host: HostContext,
  fallback: number,
): number {
  const word = omitted(position) ? 'None' : expectOneOf(position, POSITIONS);
  const { sheets } = host.workbook;
  if (word === 'Beginning') return 0;
  if (word === 'End') return sheets.length;
  if (word === 'None') return fallback;
  const other = targetOf(relativeTo, 'Worksheet');
  const at = other ? sheets.indexOf(other) : -1;
  if (at < 0) throw invalidArgument();
  return word === 'Before' ? at : at + 1;
}

/** `Worksheet.copy`: a sheet like this one, tables and names of its own included. */
export function copySheet(
  sheet: SheetModel,
  [position, relativeTo]: unknown[],
  host: HostContext,
): SheetModel {
  requireFreeStructure(host);
  const { workbook } = host;
  const at = positionOf(position, relativeTo, host, workbook.sheets.length);
  const { grid, kept: _, ...rest } = sheet;
  const copy: SheetModel = { ...structuredClone(rest), grid: new Grid(), kept: null };
  grid.forEach((cell, row, column) => copy.grid.set(row, column, structuredClone(cell)));
  copy.id = host.nextId();
  copy.name = copyName(workbook, sheet.name);
  const tables = workbook.sheets.flatMap((other) => other.tables);
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let id = Math.max(0, ...tables.map((table) => table.id));
  for (const table of copy.tables) {
    table.id = ++id;
    let number = 1;
    const base = table.name;
    while (taken.has(table.name.toLowerCase())) table.name = `${base}${++number}`;
    taken.add(table.name.toLowerCase());
  }
  for (const owner of [...copy.conditionalFormats, ...copy.charts]) owner.id = host.nextId();
  // What the sheet said about itself, its copy says about the copy.
  rewriteSheet(copy, (formula) => withSheetRenamed(formula, sheet.name, copy.name));
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets.splice(at, 0, copy);
  if (active) workbook.activeSheet = workbook.sheets.indexOf(active);
  host.raise({ type: 'worksheetAdded', sheetId: copy.id });
  return copy;
}
