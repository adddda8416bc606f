import {
  findHolidays,
  isHolidayHeading,
  readHolidays,
  type HolidayHeading,
  type HolidayList,
} from '../../core/raw/holiday-list';
import type { SheetHead } from '../../core/raw/types';
import type { Watch } from '../watch';
import { sameName } from '../same-name';
import { readBlocks } from './blocks';
import type { SheetSurvey, Survey } from './survey';

const TABLE = 'Holidays';

interface Place extends HolidayHeading {
  sheet: SheetSurvey;
  /** Zero-based row below the list. */
  end: number;
}

/**
 * The lists of local closures that the user keeps in the workbook: a table named Holidays, or the
 * column under a heading "Holiday" or "Holidays" of a sheet that holds no other raw data.
 *
 * @param heads first rows of the user's sheets
 * @param rawSheets names of the sheets that are read as raw data
 */
export async function readHolidayLists(
  context: Excel.RequestContext,
  survey: Survey,
  heads: readonly SheetHead[],
  rawSheets: ReadonlySet<string>,
  date1904: boolean,
  watch: Watch,
): Promise<HolidayList[]> {
  const places = survey.sheets.flatMap((sheet): Place[] => {
    const head = heads.find((each) => each.sheet === sheet.name);
    if (sheet.mark || !head) return [];
    const place = inTable(sheet, head) ?? (rawSheets.has(sheet.name) ? null : inCells(sheet, head));
    return place && place.end > place.row + 1 ? [place] : [];
  });
  const contents = await readBlocks(
    context,
    places.map(({ sheet, row, column, end }) => ({
      sheetId: sheet.id,
      area: { row: row + 1, column, rows: end - row - 1, columns: 1 },
      facets: ['values'] as const,
    })),
    watch,
  );
  return places.flatMap((place, i) => {
    const cells = (contents[i]?.values ?? []).flat();
    return readHolidays(place.sheet.name, place, cells, date1904) ?? [];
  });
}

/** A table says by its name what it is; its dates are under such a heading too, or in its first column. */
function inTable(sheet: SheetSurvey, head: SheetHead): Place | null {
  const area = sheet.tables.find(({ name }) => sameName(name, TABLE))?.area;
  if (!area) return null;
  const headings = (head.values[area.row - head.row] ?? []).slice(
    area.column - head.column,
    area.column - head.column + area.columns,
  );
  const named = headings.findIndex(isHolidayHeading);
  const dated = headings.findIndex((heading) => /^dates?$/i.test(String(heading).trim()));
  // A table with a "Holiday" column for the name of each day has its days under "Date".
  const column = area.column + Math.max(dated >= 0 ? dated : named, 0);
  return { sheet, row: area.row, column, end: area.row + area.rows };
}

function inCells(sheet: SheetSurvey, head: SheetHead): Place | null {
  const heading = findHolidays(head);
  return heading && { ...heading, sheet, end: head.row + head.rowCount };
}
