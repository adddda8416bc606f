import type { SheetModel } from '../../model/sheet';
import { type HostContext, notImplemented } from '../../wire/define';
import { readRange } from '../arguments/area';
import {
  type ColumnCriteria,
  type FilterHolder,
  columnFilters,
  dropAllFilters,
  splitCriterion,
} from './xml';
import { bodyArea } from '../table/model';
import type { Rect } from '../../model/rectangles';
import type { TableTarget } from '../table/targets';

/** A column's values and displayed texts, from the first data row down. */
interface ColumnCells {
  values: unknown[];
  texts: string[];
}

type Keep = (row: number) => boolean;

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/~\*|~\?|\*|\?/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign[1] ?? ''}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

function meets(criterion: string, value: unknown, text: string): boolean {
  const { word, value: wanted } = splitCriterion(criterion);
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  if (word === 'equal' || word === 'notEqual') {
    const equal =
      wanted === ''
        ? value === ''
        : Number.isFinite(number) && typeof value === 'number'
          ? value === number
          : wildcard(wanted).test(text);
    return equal === (word === 'equal');
  }
  const isNumber = Number.isFinite(number);
  if (isNumber !== (typeof value === 'number') || value === '') return false;
  const order = isNumber
    ? Math.sign((value as number) - number)
    : text.localeCompare(wanted, 'en', { sensitivity: 'base' });
  if (word === 'greaterThan') return order > 0;
  if (word === 'lessThan') return order < 0;
  return word === 'greaterThanOrEqual' ? order >= 0 : order <= 0;
}

function numbersOf({ values }: ColumnCells): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}

function topKeep(criteria: ColumnCriteria, cells: ColumnCells): Keep {
  const numbers = numbersOf(cells).sort((a, b) => a - b);
  const asked = Number(criteria.criterion1);
  const share = Math.max(1, Math.floor((numbers.length * asked) / 100));
  const count = criteria.filterOn.endsWith('Percent') ? share : asked;
  const isTop = criteria.filterOn.startsWith('Top');
  const limit = isTop ? numbers.at(-Math.min(count, numbers.length)) : numbers[count - 1];
  return (row) => {
    const value = cells.values[row];
    if (typeof value !== 'number') return false;
    if (limit === undefined) return !isTop;
    return isTop ? value >= limit : value <= limit;
  };
}

function keepOf(criteria: ColumnCriteria, cells: ColumnCells): Keep {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
      return (row) => wanted.has((cells.texts[row] ?? '').toLowerCase());
    }
    case 'Custom': {
      const { criterion1 = '', criterion2, operator } = criteria;
      const test = (criterion: string, row: number) =>
        meets(criterion, cells.values[row], cells.texts[row] ?? '');
      if (criterion2 === undefined) return (row) => test(criterion1, row);
      return operator === 'Or'
        ? (row) => test(criterion1, row) || test(criterion2, row)
        : (row) => test(criterion1, row) && test(criterion2, row);
    }
    case 'Dynamic': {
      const numbers = numbersOf(cells);
      const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      const above = criteria.dynamicCriteria === 'AboveAverage';
      if (!above && criteria.dynamicCriteria !== 'BelowAverage') throw unknownFilter();
      return (row) => {
        const value = cells.values[row];
        return typeof value === 'number' && (above ? value > mean : value < mean);
      };
    }
    case 'Unknown':
      throw unknownFilter();
    default:
      return topKeep(criteria, cells);
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
  holder: FilterHolder,
  host: HostContext,
): void {
  const keeps = [...columnFilters(holder)].map(([column, criteria]) => {
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
  filterArea(sheet, bodyArea(table), table, host);
}

/** Takes a table's filters away and shows its rows. */
export function clearFilters({ sheet, table }: TableTarget): void {
  if ((table.filterCriteria ?? '') === '') return;
  dropAllFilters(table);
  showRows(sheet, bodyArea(table));
}

/** Takes the filters of a sheet's automatic filter away and shows its rows. */
export function clearSheetFilters(sheet: SheetModel): void {
  if (!sheet.autoFilter) return;
  dropAllFilters(sheet.autoFilter);
  showRows(sheet, { top: sheet.autoFilter.area.top + 1, bottom: sheet.autoFilter.area.bottom });
}
