import { wildcards } from '../../model/wildcards';
import { holds } from '../../model/comparison';
import type { ColumnFilter, FilterCriteria, FilterTest } from '../../model/filter';
import type { SheetModel } from '../../model/sheet';
import { type HostContext, notImplemented } from '../../wire/define';
import { readRange } from '../arguments/area';
import { bodyArea } from '../table/model';
import type { Rect } from '../../model/rectangles';
import type { TableTarget } from '../table/targets';

/** A column's values and displayed texts, from the first data row down. */
interface ColumnCells {
  values: unknown[];
  texts: string[];
}

type Keep = (row: number) => boolean;

function passes({ comparison, value: wanted }: FilterTest, value: unknown, text: string): boolean {
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const isNumber = Number.isFinite(number);
  if (comparison === 'equal' || comparison === 'notEqual') {
    const equal =
      wanted === ''
        ? value === ''
        : isNumber && typeof value === 'number'
          ? value === number
          : wildcards(wanted).test(text);
    return equal === (comparison === 'equal');
  }
  if (value === '') return false;
  if (typeof value === 'number') return isNumber && holds(comparison, value - number);
  return !isNumber && holds(comparison, text.localeCompare(wanted, 'en', { sensitivity: 'base' }));
}

function numbersOf({ values }: ColumnCells): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}

function extremeKeep(
  { end, unit, count }: Extract<FilterCriteria, { kind: 'extreme' }>,
  cells: ColumnCells,
): Keep {
  const numbers = numbersOf(cells).sort((a, b) => a - b);
  const share = Math.max(1, Math.floor((numbers.length * count) / 100));
  const kept = unit === 'percent' ? share : count;
  const isTop = end === 'top';
  const limit = isTop ? numbers.at(-Math.min(kept, numbers.length)) : numbers[kept - 1];
  return (row) => {
    const value = cells.values[row];
    if (typeof value !== 'number') return false;
    if (limit === undefined) return !isTop;
    return isTop ? value >= limit : value <= limit;
  };
}

function averageKeep(type: string, cells: ColumnCells): Keep {
  const above = type === 'aboveAverage';
  if (!above && type !== 'belowAverage') throw unknownFilter();
  const numbers = numbersOf(cells);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return (row) => {
    const value = cells.values[row];
    return typeof value === 'number' && (above ? value > mean : value < mean);
  };
}

function keepOf(criteria: FilterCriteria, cells: ColumnCells): Keep {
  switch (criteria.kind) {
    case 'none':
      return () => true;
    case 'values': {
      const texts = criteria.blanks ? [...criteria.values, ''] : criteria.values;
      const wanted = new Set(texts.map((value) => value.toLowerCase()));
      return (row) => wanted.has((cells.texts[row] ?? '').toLowerCase());
    }
    case 'custom': {
      const { tests, both } = criteria;
      return (row) => {
        const test = (each: FilterTest) => passes(each, cells.values[row], cells.texts[row] ?? '');
        return both ? tests.every(test) : tests.some(test);
      };
    }
    case 'extreme':
      return extremeKeep(criteria, cells);
    case 'dynamic':
      return averageKeep(criteria.type, cells);
    case 'kept':
      throw unknownFilter();
  }
}

const unknownFilter = () =>
  notImplemented('Filters by date, colour or icon are not implemented by this workbook host.');

function showRows(sheet: SheetModel, rows: { top: number; bottom: number }): void {
  for (const [row, info] of sheet.rows) {
    if (row >= rows.top && row <= rows.bottom && info.hidden) delete info.hidden;
  }
}

/** Hides the rows of the data that a filter takes out, and shows the others. */
export function filterArea(
  sheet: SheetModel,
  data: Rect,
  filters: readonly ColumnFilter[],
  host: HostContext,
): void {
  const keeps = filters.map(({ column, criteria }) => {
    const left = data.left + column;
    const area = { sheet, rect: { ...data, left, right: left } };
    const values = (readRange(area, 'values', host) as unknown[][]).map(([value]) => value);
    const texts = (readRange(area, 'text', host) as string[][]).map(([text]) => text ?? '');
    return keepOf(criteria, { values, texts });
  });
  showRows(sheet, data);
  for (let row = data.top; row <= data.bottom; row++) {
    if (keeps.every((keep) => keep(row - data.top))) continue;
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  }
}

/** Applies a table's filters to its rows as they are now. */
export function applyFilters({ sheet, table }: TableTarget, host: HostContext): void {
  filterArea(sheet, bodyArea(table), table.filters, host);
}

/** Takes a table's filters away and shows its rows. */
export function clearFilters({ sheet, table }: TableTarget): void {
  if (table.filters.length === 0) return;
  table.filters = [];
  showRows(sheet, bodyArea(table));
}

/** Takes the filters of a sheet's automatic filter away and shows its rows. */
export function clearSheetFilters(sheet: SheetModel): void {
  if (!sheet.autoFilter) return;
  sheet.autoFilter.filters = [];
  showRows(sheet, { top: sheet.autoFilter.area.top + 1, bottom: sheet.autoFilter.area.bottom });
}
