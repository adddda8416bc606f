import type { DaySerial } from '../calendar/days';
import { cleanText } from './coerce';
import { matchKey } from '../rules/names';
import { readDate } from '../calendar/read-date';
import { cellAt, type CellAddress } from '../quality/cell-address';
import type { CellValue, SheetHead } from './types';

/** Where a list of holidays stands: the cell of its heading, zero-based on the sheet. */
export interface HolidayHeading {
  row: number;
  column: number;
}

/** Local closures from one list. */
export interface HolidayList {
  sheet: string;
  /** Each day once, in the order of the list. */
  serials: DaySerial[];
  /** Cells that hold something, but no date. */
  unreadable: { where: CellAddress; shown: string }[];
}

const HEADINGS = ['holiday', 'holidays'];
/** What may stand between a title "Holidays" and the dates. */
const SUB_HEADINGS = ['date', 'dates', 'day'];

/** Whether a cell heads a list of holidays. */
export function isHolidayHeading(cell: CellValue): boolean {
  return HEADINGS.includes(matchKey(cell));
}

/** The heading "Holiday" or "Holidays" among the first rows of a sheet; null where there is none. */
export function findHolidays({ values, row, column }: SheetHead): HolidayHeading | null {
  for (const [i, cells] of values.entries()) {
    const j = cells.findIndex(isHolidayHeading);
    if (j >= 0) return { row: row + i, column: column + j };
  }
  return null;
}

/**
 * The days in the cells under a heading. Times are dropped, empty cells skipped.
 *
 * @param cells from the row below the heading down
 * @returns null where no cell holds a date: it was another kind of list
 */
export function readHolidays(
  sheet: string,
  heading: HolidayHeading,
  cells: readonly CellValue[],
  date1904: boolean,
): HolidayList | null {
  const serials = new Set<number>();
  const unreadable: HolidayList['unreadable'] = [];
  let before = true;
  cells.forEach((cell, i) => {
    const reading = readDate(cell, date1904);
    if (reading.kind === 'blank') return;
    const isHeading = before && SUB_HEADINGS.includes(matchKey(cell));
    before = false;
    if (reading.kind === 'date') serials.add(reading.serial);
    else if (!isHeading) {
      const where = { sheet, address: cellAt(heading.row + 1 + i, heading.column) };
      unreadable.push({ where, shown: cleanText(String(cell)) });
    }
  });
  return serials.size === 0 ? null : { sheet, serials: [...serials], unreadable };
}
