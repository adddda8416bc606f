import { cleanText } from '../coerce';
import type { RawTable } from '../types';
import { groupedRows } from './grouped';
import {
  FIGURE_FIELDS,
  KEY_FIELDS,
  ReturnRow,
  type CellPosition,
  type FigureField,
  type KeyField,
  type ReturnCells,
} from './return-row';
import { ROW_A_FIGURE, type FigureBlock } from './shape';
import { roleOf } from './vocabulary';

/** Fields that may be written once for a group of rows. A blank part is the main measure, so not a part. */
const MAY_BE_GROUPED: readonly KeyField[] = [
  'reference',
  'indicator',
  'title',
  'locality',
  'year',
  'period',
];

/** The returns of a sheet. */
export interface ReturnRows {
  rows: ReturnRow[];
  /** Columns that are written once for a group of rows, by their headings. */
  grouped: string[];
}

/**
 * The returns of a sheet, whatever its layout, in the order of its rows and then of its periods. A
 * sheet with a row each for numerator, denominator and value gives one return for the three.
 */
export function returnRows(table: RawTable): ReturnRows {
  const { blocks } = table.returns ?? ROW_A_FIGURE;
  const filled = rowsWithFigures(table, blocks);
  const grouped = new Map<KeyField, Int32Array>();
  for (const field of MAY_BE_GROUPED) {
    const column = table.columns.get(field);
    const rows = column && groupedRows(column, filled);
    if (rows) grouped.set(field, rows);
  }
  const cells = filled.flatMap((row) =>
    blocks.map((block): ReturnCells => {
      const namedIn = (field: KeyField) => grouped.get(field)?.[row] ?? row;
      return { row, block, namedIn, figure: positionsIn(block, row) };
    }),
  );
  return {
    rows: joinedByRole(table, cells).map((each) => new ReturnRow(table, each)),
    grouped: [...grouped.keys()].map((field) => table.columns.get(field)?.heading ?? field),
  };
}

function rowsWithFigures(table: RawTable, blocks: readonly FigureBlock[]): number[] {
  const columns = blocks
    .flatMap(({ fields }) => Object.values(fields))
    .flatMap((field) => table.columns.get(field) ?? []);
  return Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    columns.some(({ values, errors }) => errors.has(row) || cleanText(values[row] ?? '') !== ''),
  );
}

function positionsIn({ fields }: FigureBlock, row: number): ReturnCells['figure'] {
  const figure: Partial<Record<FigureField, CellPosition>> = {};
  for (const role of FIGURE_FIELDS) {
    const field = fields[role];
    if (field !== undefined) figure[role] = { field, row };
  }
  return figure;
}

/** Joins rows that a column calls numerator, denominator and value of one figure. */
function joinedByRole(table: RawTable, cells: readonly ReturnCells[]): readonly ReturnCells[] {
  const column = table.columns.get('role');
  if (!column) return cells;
  const roleIn = ({ row }: ReturnCells) => roleOf(cleanText(column.values[row] ?? ''));
  if (!cells.some((each) => roleIn(each) === 'numerator' || roleIn(each) === 'denominator')) {
    return cells;
  }
  const joined = new Map<string, ReturnCells>();
  const result: ReturnCells[] = [];
  for (const each of cells) {
    const role = roleIn(each);
    if (role === 'aside') continue;
    const only = Object.values(each.figure)[0];
    const part = role ?? 'value';
    const key = keyOf(table, each);
    const known = joined.get(key);
    if (known && only && known.figure[part] === undefined) known.figure[part] = only;
    else {
      const own = { ...each, figure: only ? { [part]: only } : {} };
      joined.set(key, own);
      result.push(own);
    }
  }
  return result;
}

function keyOf(table: RawTable, cells: ReturnCells): string {
  const row = new ReturnRow(table, cells);
  return JSON.stringify([...KEY_FIELDS.map((field) => row.text(field)), cells.block.period]);
}
