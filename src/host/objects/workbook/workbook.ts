import type { WorkbookModel } from '../../model/workbook';
import { HostError, itemNotFound, ref, type HostContext, type TypeDef } from '../../wire/define';
import { applicationRef, runtimeType } from './application';
import { argumentArea } from '../arguments/area';
import {
  expectFilledText,
  expectFlag,
  expectObject,
  expectOneOf,
  omitted,
} from '../arguments/expect';
import { fromBase64 } from '../arguments/base64';
import { requireFreeStructure } from '../cells/protection-check';
import { rangeAreasRef } from '../range/areas';
import { rangeRef } from '../range/range';
import { activeCellOf, activeSheet, selectionOf } from '../range/selection';
import { insertFromFile } from './insert-sheets';
import { worksheetRef } from '../sheet/worksheet';
import { findSheet, worksheetsRef } from '../sheet/worksheets';

/** Ranges that an event told of are asked for again by the text it carried. */
function rangeOfEvent(reference: unknown, host: HostContext) {
  if (typeof reference !== 'string' || reference === '') throw itemNotFound();
  const area = argumentArea(reference, host, null);
  return rangeRef(area.sheet, area.rect);
}

export const workbookType: TypeDef<WorkbookModel> = {
  name: 'Workbook',
  scalars: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: { get: () => true },
    usePrecisionAsDisplayed: { get: () => false },
    isDirty: {
      get: (_, host) => host.dirty ?? false,
      set: (_, value, host) => {
        host.dirty = expectFlag(value);
      },
    },
    use1904DateSystem: {
      get: (workbook) => workbook.date1904,
      set: (workbook, value) => {
        workbook.date1904 = expectFlag(value);
      },
    },
  },
  objects: {
    application: applicationRef,
    worksheets: worksheetsRef,
    _Runtime: (workbook) => ref(runtimeType, workbook),
  },
  methods: {
    _GetRangeForEventByReferenceId: (_, [reference], host) => rangeOfEvent(reference, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], host) =>
      typeof reference === 'string' && reference !== '' ? rangeOfEvent(reference, host) : null,
    _GetSheetById: (workbook, [id]) => {
      const sheet = findSheet(workbook, id);
      if (!sheet) throw itemNotFound();
      return worksheetRef(sheet);
    },
    getActiveCell: (_, __, host) => {
      const sheet = activeSheet(host);
      return rangeRef(sheet, activeCellOf(sheet));
    },
    getSelectedRange: (_, __, host) => {
      const sheet = activeSheet(host);
      return rangeRef(sheet, selectionOf(sheet));
    },
    getSelectedRanges: (_, __, host) => {
      const sheet = activeSheet(host);
      return rangeAreasRef(sheet, [selectionOf(sheet)]);
    },
    getIsActiveCollabSession: () => false,
    save: (_, [behaviour], host) => {
      if (!omitted(behaviour)) expectOneOf(behaviour, ['Save', 'Prompt']);
      host.dirty = false;
    },
    close: () => {
      throw new HostError('NotImplemented', 'A workbook in memory cannot be closed.');
    },
    insertWorksheetsFromBase64: (workbook, [base64, options], host) => {
      requireFreeStructure(host);
      const bytes = fromBase64(expectFilledText(base64));
      return insertFromFile(workbook, bytes, omitted(options) ? {} : expectObject(options), host);
    },
  },
};
