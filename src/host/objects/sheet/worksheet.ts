import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import {
  HostError,
  invalidArgument,
  found,
  type HostContext,
  type HostRef,
} from '../../wire/define';
import { argumentArea, argumentAreas } from '../arguments/area';
import {
  expectColour,
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
  expectWhole,
  omitted,
} from '../arguments/expect';
import { findAllCriteria, matches, replaceAll } from '../range/find-text';
import { showOutlineLevels } from '../range/outline';
import { requireFreeStructure } from '../cells/protection-check';
import { AreasTarget } from '../range/target';
import { activate } from '../range/selection';
import { copySheet } from './copy';
import { deleteReferences } from '../cells/shift-references';
import { renameSheet } from './name';
import { joined } from '../range/special-cells';
import { define, ref } from '../define';
import { rangeAreasRef, rangeRef, worksheetRef } from '../range/reference';

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const invalidOperation = (what: string) => new HostError('InvalidOperation', what);

/** Whether a sheet is the only visible one, which Excel neither hides nor deletes. */
function isLastVisible(sheet: SheetModel, { workbook }: HostContext): boolean {
  return workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}

/** Changes a workbook's order of sheets and keeps the same sheet active. */
export function reorder(host: HostContext, change: (sheets: SheetModel[]) => void): void {
  const { workbook } = host;
  const active = workbook.sheets[workbook.activeSheet];
  change(workbook.sheets);
  const at = active ? workbook.sheets.indexOf(active) : -1;
  if (at >= 0) workbook.activeSheet = at;
}

function deleteSheet(sheet: SheetModel, _: unknown[], host: HostContext): void {
  requireFreeStructure(host);
  if (sheet.visibility === 'VeryHidden') {
    throw invalidOperation('A very hidden worksheet cannot be deleted.');
  }
  if (isLastVisible(sheet, host)) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  const { workbook } = host;
  const at = workbook.sheets.indexOf(sheet);
  const wasActive = workbook.activeSheet === at;
  reorder(host, (sheets) => sheets.splice(at, 1));
  if (wasActive) {
    const visible = (from: number) =>
      workbook.sheets.findIndex((other, index) => index >= from && other.visibility === 'Visible');
    workbook.activeSheet = visible(at) >= 0 ? visible(at) : Math.max(visible(0), 0);
  }
  deleteReferences(workbook, sheet.name);
  host.raise({ type: 'worksheetDeleted', sheetId: sheet.id });
}

/** The neighbour of a sheet in a direction; hidden ones are passed over where asked. */
function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: unknown,
  { workbook }: HostContext,
): SheetModel | null {
  const only = omitted(visibleOnly) ? false : expectFlag(visibleOnly);
  for (let at = workbook.sheets.indexOf(sheet) + step; ; at += step) {
    const other = workbook.sheets[at];
    if (!other) return null;
    if (!only || other.visibility === 'Visible') return other;
  }
}

const optionalRef = (sheet: SheetModel | null): HostRef | null => sheet && worksheetRef(sheet);

function used(sheet: SheetModel, valuesOnly: unknown): HostRef | null {
  const rect = sheet.grid.used(omitted(valuesOnly) ? false : expectFlag(valuesOnly));
  return rect && rangeRef(sheet, rect);
}

function findAll(
  sheet: SheetModel,
  [text, criteria]: unknown[],
  host: HostContext,
): HostRef | null {
  const whole = new AreasTarget(sheet, [WHOLE]);
  const spots = matches(whole, expectFilledText(text), findAllCriteria(criteria), host);
  return spots.length > 0 ? rangeAreasRef(sheet, joined(spots)) : null;
}

export const worksheetType = define('Worksheet', {
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: renameSheet },
    position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        requireFreeStructure(host);
        const { sheets } = host.workbook;
        const position = expectWhole(value, 0, sheets.length - 1);
        const positionBefore = sheets.indexOf(sheet);
        reorder(host, (list) => {
          list.splice(positionBefore, 1);
          list.splice(position, 0, sheet);
        });
        if (position === positionBefore) return;
        host.raise({
          type: 'worksheetMoved',
          sheetId: sheet.id,
          positionBefore,
          positionAfter: position,
        });
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        requireFreeStructure(host);
        const visibility = expectOneOf(value, VISIBILITIES);
        if (visibility !== 'Visible' && isLastVisible(sheet, host)) {
          throw invalidOperation('A workbook must contain at least one visible worksheet.');
        }
        const visibilityBefore = sheet.visibility;
        sheet.visibility = visibility;
        if (visibility !== visibilityBefore) {
          host.raise({
            type: 'worksheetVisibilityChanged',
            sheetId: sheet.id,
            visibilityBefore,
            visibilityAfter: visibility,
          });
        }
        const { workbook } = host;
        if (visibility !== 'Visible' && workbook.sheets[workbook.activeSheet] === sheet) {
          const next = neighbour(sheet, 1, true, host) ?? found(neighbour(sheet, -1, true, host));
          activate(next, host);
        }
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColour ?? '',
      set: (sheet, value) => {
        sheet.tabColour = value === '' ? null : expectColour(value);
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = expectFlag(value);
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = expectFlag(value);
      },
    },
    standardHeight: { get: (sheet) => sheet.defaultRowHeight },
    standardWidth: {
      get: (sheet) => sheet.defaultColumnWidth,
      set: (sheet, value) => {
        sheet.defaultColumnWidth = expectNumber(value, 0, 255);
      },
    },
    enableCalculation: {
      get: () => true,
      set: (_, value) => {
        if (!expectFlag(value)) {
          throw new HostError('NotImplemented', 'Calculation cannot be switched off by sheet.');
        }
      },
    },
  },
  objects: {
    autoFilter: (sheet) => ref('AutoFilter', { sheet, table: null }),
    charts: (sheet) => ref('ChartCollection', sheet),
    comments: () => ref('CommentCollection', null),
    customProperties: (sheet) => ref('WorksheetCustomPropertyCollection', sheet),
    freezePanes: (sheet) => ref('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => ref('PageBreakCollection', { sheet, list: 'rowBreaks' }),
    names: (sheet, { workbook }) => ref('NamedItemCollection', { workbook, sheet }),
    pageLayout: (sheet) => ref('PageLayout', sheet),
    pivotTables: () => ref('PivotTableCollection', null),
    protection: (sheet) => ref('WorksheetProtection', sheet),
    shapes: () => ref('ShapeCollection', null),
    slicers: () => ref('SlicerCollection', null),
    tables: (sheet, { workbook }) => ref('TableCollection', { workbook, sheet, within: null }),
    verticalPageBreaks: (sheet) => ref('PageBreakCollection', { sheet, list: 'columnBreaks' }),
  },
  methods: {
    activate: (sheet, _, host) => {
      if (sheet.visibility !== 'Visible') {
        throw invalidOperation('A hidden worksheet cannot be activated.');
      }
      activate(sheet, host);
    },
    calculate: (_, __, host) => host.settle(true),
    copy: (sheet, args, host) => worksheetRef(copySheet(sheet, args, host)),
    delete: deleteSheet,
    getCell: (sheet, [row, column]) => {
      const top = expectWhole(row, 0, MAX_ROWS - 1);
      const left = expectWhole(column, 0, MAX_COLUMNS - 1);
      return rangeRef(sheet, { top, left, bottom: top, right: left });
    },
    getRange: (sheet, [address], host) => {
      if (omitted(address) || address === '') return rangeRef(sheet, { ...WHOLE });
      const area = argumentArea(address, host, sheet);
      if (area.sheet !== sheet) throw invalidArgument();
      return rangeRef(area.sheet, area.rect);
    },
    getRanges: (sheet, [address], host) => {
      if (omitted(address) || address === '') return rangeAreasRef(sheet, [{ ...WHOLE }]);
      const areas = argumentAreas(address, host, sheet);
      if (areas.sheet !== sheet) throw invalidArgument();
      return rangeAreasRef(sheet, areas.rects);
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = expectWhole(row, 0, MAX_ROWS - 1);
      const left = expectWhole(column, 0, MAX_COLUMNS - 1);
      const bottom = top + expectWhole(rows, 1, MAX_ROWS - top) - 1;
      const right = left + expectWhole(columns, 1, MAX_COLUMNS - left) - 1;
      return rangeRef(sheet, { top, left, bottom, right });
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? rangeRef(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    getNext: (sheet, [only], host) => worksheetRef(found(neighbour(sheet, 1, only, host))),
    getNextOrNullObject: (sheet, [only], host) => optionalRef(neighbour(sheet, 1, only, host)),
    getPrevious: (sheet, [only], host) => worksheetRef(found(neighbour(sheet, -1, only, host))),
    getPreviousOrNullObject: (sheet, [only], host) => optionalRef(neighbour(sheet, -1, only, host)),
    showOutlineLevels,
    findAll: (sheet, args, host) => found(findAll(sheet, args, host)),
    findAllOrNullObject: findAll,
    replaceAll: (sheet, args, host) => replaceAll(new AreasTarget(sheet, [WHOLE]), args, host),
  },
});
