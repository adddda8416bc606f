import { HostError, itemNotFound, type HostContext } from '../../wire/define';
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
import { activeCellOf, activeSheet, selectionOf } from '../range/selection';
import { insertFromFile } from './insert-sheets';
import { findSheet } from '../sheet/worksheets';
import { define, ref } from '../define';
import { rangeAreasRef, rangeRef, worksheetRef } from '../range/reference';

/** Ranges that an event told of are asked for again by the text it carried. */
function rangeOfEvent(reference: unknown, host: HostContext) {
  if (typeof reference !== 'string' || reference === '') throw itemNotFound();
  const area = argumentArea(reference, host, null);
  return rangeRef(area.sheet, area.rect);
}

export const workbookType = define('Workbook', {
  scalars: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: { get: () => true },
    usePrecisionAsDisplayed: { get: () => false },
    isDirty: {
      get: (_, host) => host.dirty,
      set: (_, value, host) => {
        host.dirty = expectFlag(value);
      },
    },
  },
  objects: {
    application: (workbook) => ref('Application', workbook),
    comments: () => ref('CommentCollection', null),
    customXmlParts: (workbook) => ref('CustomXmlPartCollection', { workbook, namespace: null }),
    functions: (workbook) => ref('Functions', workbook),
    names: (workbook) => ref('NamedItemCollection', { workbook, sheet: null }),
    pivotTables: () => ref('PivotTableCollection', null),
    properties: ({ properties }) => ref('DocumentProperties', properties),
    protection: (workbook) => ref('WorkbookProtection', workbook),
    settings: (workbook) => ref('SettingCollection', workbook),
    slicers: () => ref('SlicerCollection', null),
    styles: (workbook) => ref('StyleCollection', workbook),
    tables: (workbook) => ref('TableCollection', { workbook, sheet: null, within: null }),
    worksheets: (workbook) => ref('WorksheetCollection', workbook),
    _Runtime: (workbook) => ref('Runtime', workbook),
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
});
