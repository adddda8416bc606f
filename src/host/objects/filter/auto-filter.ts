import type { SheetModel } from '../../model/sheet';
import { type HostContext, HostError, invalidArgument, itemNotFound } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { expectWhole, omitted } from '../arguments/expect';
import { criteriaAt, isFiltered, withFilter, type ColumnFilter } from '../../model/filter';
import { expectCriteria, officeCriteria } from './criteria';
import { applyFilters, clearFilters, clearSheetFilters, filterArea } from './rows';
import { define } from '../define';
import { rangeRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';
import type { FilterTarget } from '../table/targets';
import { sameArea } from '../../model/rectangles';

/** What carries the filters; null where there is no automatic filter. */
function holderOf({ sheet, table }: FilterTarget): { filters: ColumnFilter[] } | null {
  if (table) return table.showFilterButton && table.showHeaders ? table : null;
  return sheet.autoFilter;
}

function areaOf({ sheet, table }: FilterTarget): Rect | null {
  if (!table) return sheet.autoFilter?.area ?? null;
  if (!table.showFilterButton || !table.showHeaders) return null;
  return { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

function reapply(target: FilterTarget, host: HostContext): void {
  if (target.table) {
    applyFilters(target, host);
    return;
  }
  const filter = target.sheet.autoFilter;
  if (!filter) return;
  filterArea(target.sheet, { ...filter.area, top: filter.area.top + 1 }, filter.filters, host);
}

function apply(target: FilterTarget, args: unknown[], host: HostContext): void {
  const { sheet, rect } = argumentArea(args[0], host, target.sheet);
  if (sheet !== target.sheet) throw invalidArgument();
  if (target.table) target.table.showFilterButton = true;
  else if (!sheet.autoFilter || !sameArea(sheet.autoFilter.area, rect)) {
    clearSheetFilters(sheet);
    sheet.autoFilter = { area: withinCells(sheet, rect), filters: [] };
  }
  const holder = holderOf(target);
  const area = areaOf(target);
  if (!holder || !area) throw new HostError('InvalidOperation', 'There are no headings to filter.');
  if (!omitted(args[1])) {
    const column = expectWhole(args[1], 0, area.right - area.left);
    const criteria = omitted(args[2]) ? null : expectCriteria(args[2]);
    holder.filters = withFilter(holder.filters, column, criteria);
  }
  reapply(target, host);
}

/** Whole columns end where the sheet's cells end. */
function withinCells(sheet: SheetModel, rect: Rect): Rect {
  const used = sheet.grid.used(false);
  if (!used) throw invalidArgument();
  return {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, used.bottom)),
    right: Math.max(rect.left, Math.min(rect.right, used.right)),
  };
}

function clearCriteria(target: FilterTarget): void {
  if (target.table) clearFilters(target);
  else clearSheetFilters(target.sheet);
}

export const autoFilterType = define('AutoFilter', {
  scalars: {
    enabled: { get: (target) => areaOf(target) !== null },
    isDataFiltered: {
      get: (target) => {
        const holder = holderOf(target);
        return holder !== null && isFiltered(holder.filters);
      },
    },
    criteria: {
      get: (target) => {
        const holder = holderOf(target);
        const area = areaOf(target);
        if (!holder || !area) return [];
        return Array.from({ length: area.right - area.left + 1 }, (_, column) =>
          officeCriteria(criteriaAt(holder.filters, column)),
        );
      },
    },
  },
  methods: {
    apply: (target, args, host) => apply(target, args, host),
    clearColumnCriteria: (target, [index], host) => {
      const holder = holderOf(target);
      const area = areaOf(target);
      if (!holder || !area) throw invalidArgument();
      const column = expectWhole(index, 0, area.right - area.left);
      holder.filters = withFilter(holder.filters, column, null);
      reapply(target, host);
    },
    clearCriteria,
    getRange: (target) => {
      const area = areaOf(target);
      if (!area) throw itemNotFound();
      return rangeRef(target.sheet, area);
    },
    getRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area && rangeRef(target.sheet, area);
    },
    reapply: (target, _args, host) => reapply(target, host),
    remove: (target) => {
      clearCriteria(target);
      if (target.table) target.table.showFilterButton = false;
      else target.sheet.autoFilter = null;
    },
  },
});
