import type { ConditionalFormatRule } from '../../../src/host/model/conditional-format';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { PRESETS } from '../../../src/host/xlsx/conditional/presets';
import { convert } from '../../support/libreoffice';
import { readFlatOds } from '../../support/flat-ods';
import { validate } from '../../support/validator';

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
const red = { font: { colour: '#FFFFFF', bold: true }, fill: { colour: '#C62828' } };

const RULES: ConditionalFormatRule[] = [
  { type: 'custom', formula: '$B2="Red"', style: red },
  { type: 'cellValue', operator: 'between', formula1: '1', formula2: '$B$2', style: red },
  {
    type: 'cellValue',
    operator: 'lessThan',
    formula1: '5',
    style: {
      font: { italic: true, strikethrough: true, underline: 'Single' },
      numberFormat: '0.0%',
      borders: { left: { style: 'thin', colour: '#123456' } },
    },
  },
  { type: 'containsText', operator: 'contains', text: 'a "b" & c', style: red },
  { type: 'containsText', operator: 'notContains', text: 'x', style: red },
  { type: 'containsText', operator: 'beginsWith', text: 'x', style: red },
  { type: 'containsText', operator: 'endsWith', text: 'x', style: red },
  { type: 'topBottom', kind: 'BottomPercent', rank: 5, style: red },
  { type: 'topBottom', kind: 'TopItems', rank: 3, style: red },
  ...Object.keys(PRESETS).map((criterion): ConditionalFormatRule => {
    return { type: 'preset', criterion, style: red };
  }),
  {
    type: 'colorScale',
    thresholds: [
      { type: 'min', colour: '#FF0000' },
      { type: 'percentile', value: '50', colour: '#FFFF00' },
      { type: 'max', colour: '#00FF00' },
    ],
  },
  {
    type: 'dataBar',
    showValue: false,
    lower: { type: 'autoMin' },
    upper: { type: 'num', value: '100' },
    direction: 'leftToRight',
    axisFormat: 'middle',
    axisColour: '#000000',
    positive: { fill: '#0000FF', border: '#00FFFF', gradient: false },
    negative: { fill: '#FF0000', border: '#FF00FF', matchFill: false, matchBorder: false },
  },
  {
    type: 'iconSet',
    set: '3TrafficLights1',
    reverse: true,
    showIconOnly: true,
    thresholds: [
      { type: 'percent', value: '0' },
      { type: 'num', value: '33', greaterOrEqual: false },
      { type: 'formula', value: '$B$2' },
    ],
  },
  {
    type: 'iconSet',
    set: '3Stars',
    reverse: false,
    showIconOnly: false,
    thresholds: [
      { type: 'percent', value: '0' },
      { type: 'percent', value: '33', icon: { set: '3Flags', index: 2 } },
      { type: 'percent', value: '67' },
    ].map((each, index) => ({ ...each, icon: each.icon ?? { set: '3Stars', index } })),
  },
];

function fullWorkbook(): WorkbookModel {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as SheetModel;
  ['Name', 'Ünï <&> "x"', 'Line\nbreak'].forEach((content, column) => {
    sheet.grid.set(0, column, { content, style: 0 });
    sheet.grid.set(1, column, { content: column, style: 0 });
    sheet.grid.set(2, column, { content: column * 2, style: 0 });
  });
  sheet.tables.push({
    id: 1,
    name: 'Figures',
    area: area(0, 0, 2, 2),
    columns: ['Name', 'Ünï <&> "x"', 'Line\nbreak'].map((name, at) => ({ id: at + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: [{ column: 0, criteria: { kind: 'values', values: ['1'], blanks: false } }],
  });
  RULES.forEach((rule, at) => {
    const id = `{00000000-0000-4000-8000-${String(at).padStart(12, '0')}}`;
    const areas = [area(1, 0, 20, 2), ...(at % 2 ? [area(30, 1, 40, 1)] : [])];
    sheet.conditionalFormats.push({ id, areas, priority: at + 1, stopIfTrue: at === 0, rule });
  });
  sheet.dataValidations.push({
    areas: [area(1, 5, 9, 5)],
    type: 'list',
    formula1: '"a,b"',
    allowBlank: true,
    inCellDropDown: true,
    prompt: { title: 'Pick', message: 'one <of>\ntwo', show: true },
    errorAlert: { title: 'No', message: 'a or b', style: 'warning', show: true },
  });
  sheet.dataValidations.push({
    areas: [area(1, 6, 9, 6)],
    type: 'decimal',
    operator: 'notBetween',
    formula1: '0',
    formula2: '1',
    allowBlank: false,
    inCellDropDown: true,
  });
  sheet.hyperlinks.push(
    { area: area(5, 5, 5, 5), address: 'https://example.org/a b?x=1&y="2"', screenTip: 'Tip' },
    { area: area(6, 5, 6, 5), documentReference: "'Sheet1'!A1" },
  );
  sheet.customProperties.set('managed', 'schön & {"json": true} 🎉');
  sheet.customProperties.set('empty', '');
  sheet.sparklineGroups.push({
    attributes: { lineWeight: '1.25', displayEmptyCellsAs: 'gap', last: '1', displayHidden: '1' },
    colours: { colorSeries: { rgb: 'FF44607A' }, colorLast: { rgb: 'FF0B3D63' } },
    sparklines: [
      { formula: 'Sheet1!A2:C2', location: 'D2' },
      { formula: 'Sheet1!A3:C3', location: 'D3' },
    ],
  });
  sheet.merges.push(area(50, 0, 51, 3));
  sheet.autoFilter = { area: area(60, 0, 70, 2), filters: [] };
  sheet.rowBreaks.push(10);
  sheet.columnBreaks.push(4);
  sheet.protection = { protected: true, attributes: { formatCells: '0', objects: '1' } };
  sheet.names.push({ name: 'local', formula: '=Sheet1!$A$1', visible: true, comment: 'a & b' });
  sheet.tabColour = '#0B3D63';
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.showGridlines = false;
  sheet.zoom = 85;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: 'landscape',
    paperSize: 9,
    zoom: { horizontalFitToPages: 1 },
    printArea: [area(0, 0, 20, 5)],
    titleRows: { from: 0, to: 1 },
    titleColumns: { from: 0, to: 0 },
    centreHorizontally: true,
    headerFooter: {
      ...sheet.pageLayout.headerFooter,
      oddHeader: '&LLeft & "x"&R&P of &N',
      oddFooter: '&C a  b ',
    },
  };
  workbook.names.push({ name: 'hidden_name', formula: '=1+2', visible: false, comment: '' });
  workbook.settings.set('key', { a: [1, 'two', null] });
  workbook.customXmlParts.push({
    id: '{AAAAAAAA-0000-4000-8000-000000000001}',
    namespace: 'urn:test',
    xml: '<a xmlns="urn:test"><b>é</b></a>',
  });
  Object.assign(workbook.properties, { title: 'T & t', company: 'C', author: 'A role' });
  workbook.properties.created = '2017-06-30T12:00:00Z';
  workbook.properties.custom.set('text', 'x').set('number', 1.5).set('flag', true).set('int', 7);
  workbook.structureProtected = true;
  return workbook;
}

/** Everything of the model but what the file layer keeps for itself. */
function said(workbook: WorkbookModel): unknown {
  const plain = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map(plain);
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'kept' && key !== 'styles' && key !== 'grid')
        .map(([key, each]) => [key, plain(each)]),
    );
  };
  return plain(workbook);
}

test('everything that the model holds is read back as it was written', () => {
  const workbook = fullWorkbook();
  const again = openWorkbook(saveWorkbook(workbook));
  const expected = said(workbook) as { sheets: Record<string, unknown>[] };
  const actual = said(again) as { sheets: Record<string, unknown>[] };
  for (const sheet of [...expected.sheets, ...actual.sheets]) {
    // Rules without an id of their own in the file get another one.
    for (const format of sheet.conditionalFormats as { id?: string }[]) delete format.id;
    (sheet.protection as { attributes: Record<string, string> }).attributes.sheet = '1';
    (sheet.hyperlinks as { address?: string }[]).forEach((link) => {
      link.address = link.address && encodeURI(decodeURI(link.address));
    });
  }
  expect(actual).toEqual(expected);
});

test('a workbook with everything in it is valid, and the same when saved again', async () => {
  const bytes = saveWorkbook(fullWorkbook());
  const again = saveWorkbook(openWorkbook(bytes));
  expect(await validate(bytes)).toEqual([]);
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test('LibreOffice finds the same cells, rules and sparklines', async () => {
  const fods = readFlatOds(await convert(saveWorkbook(fullWorkbook()), 'fods'));
  const sheet = fods.sheet('Sheet1');
  expect(sheet.cells.get('B1')?.text).toBe('Ünï <&> "x"');
  expect(sheet.cells.get('C3')?.value).toBe(4);
  expect(sheet.conditionalFormats.flatMap((format) => format.conditions)).toEqual(
    expect.arrayContaining(['formula-is([.$B2]="Red")', 'color-scale', 'data-bar', 'icon-set']),
  );
  expect(sheet.sparklineGroups).toHaveLength(1);
  expect(sheet.sparklineGroups[0]?.attributes['line-width']).toBe('1.25pt');
  expect(sheet.sparklineGroups[0]?.sparklines.map((each) => each.cell)).toEqual([
    'Sheet1.D2',
    'Sheet1.D3',
  ]);
});
