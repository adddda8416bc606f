import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import {
  insertSheets,
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  SheetNotFoundError,
} from '../../../src/host/xlsx';
import { convert } from '../../support/libreoffice';
import { readFlatOds } from '../../support/flat-ods';
import { validate } from '../../support/validator';

const sheetOf = (workbook: WorkbookModel, at: number) => workbook.sheets[at] as SheetModel;
const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

/** A workbook with a sheet that has everything that must come along, and one that refers to it. */
function carrier(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = sheetOf(workbook, 0);
  const bold = workbook.styles.intern({
    ...workbook.styles.get(0),
    numberFormat: '0.0%',
    font: { ...workbook.styles.get(0).font, bold: true },
  });
  ['A', 'B', 'C'].forEach((content, column) => {
    sheet.grid.set(0, column, { content, style: bold });
    sheet.grid.set(1, column, { content: column + 1, style: bold });
  });
  sheet.grid.set(2, 0, { content: 6, formula: '=SUM(Sheet1!A2:C2)+SUM(Table1[B])', style: 0 });
  sheet.tables.push({
    id: 1,
    name: 'Table1',
    area: area(0, 0, 1, 2),
    columns: ['A', 'B', 'C'].map((name, at) => ({ id: at + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: [],
  });
  sheet.sparklineGroups.push({
    attributes: { lineWeight: '1.25' },
    colours: { colorSeries: { rgb: 'FF44607A' } },
    sparklines: [{ formula: 'Sheet1!A2:C2', location: 'D2' }],
  });
  const style = { fill: { colour: '#2E7D32' } };
  sheet.conditionalFormats.push({
    id: '{00000000-0000-4000-8000-000000000001}',
    areas: [area(1, 0, 9, 2)],
    priority: 1,
    stopIfTrue: false,
    rule: { type: 'custom', formula: 'A2>Sheet1!$A$2', style },
  });
  sheet.pageLayout.printArea = [area(0, 0, 9, 3)];
  workbook.names.push({ name: 'total', formula: '=Sheet1!$A$3', visible: true, comment: '' });
  const axis = {
    visible: true,
    title: { text: '', visible: false },
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: 'General',
    majorGridlines: false,
    minorGridlines: false,
  };
  sheet.charts.push({
    id: 'chart',
    name: 'Chart 1',
    type: 'Line',
    left: 0,
    top: 200,
    width: 300,
    height: 200,
    title: { text: 'T', visible: true, overlay: false },
    legend: { visible: false, position: 'Bottom' },
    series: [{ name: 'S', valuesFormula: 'Sheet1!$A$2:$C$2' }],
    categoryAxis: axis,
    valueAxis: axis,
    plotBy: 'Rows',
  });
  return saveWorkbook(workbook);
}

test('an inserted sheet gets a free name, and all that refers to it follows', async () => {
  const workbook = openWorkbook(carrier());
  const [inserted] = insertSheets(workbook, carrier()) as [SheetModel];
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Sheet1 (2)']);
  const check = (sheet: SheetModel) => {
    const table = sheet.tables[0]?.name;
    expect(table).toBe('Table1_2');
    expect(sheet.grid.get(2, 0)?.formula).toBe(`=SUM('Sheet1 (2)'!A2:C2)+SUM(${table}[B])`);
    expect(sheet.sparklineGroups[0]).toEqual({
      attributes: { lineWeight: '1.25' },
      colours: { colorSeries: { rgb: 'FF44607A' } },
      sparklines: [{ formula: "'Sheet1 (2)'!A2:C2", location: 'D2' }],
    });
    expect(sheet.conditionalFormats[0]?.rule).toEqual({
      type: 'custom',
      formula: "A2>'Sheet1 (2)'!$A$2",
      style: { fill: { colour: '#2E7D32' } },
    });
    expect(sheet.charts[0]?.series[0]?.valuesFormula).toBe("'Sheet1 (2)'!$A$2:$C$2");
    expect(sheet.names.map((item) => item.formula)).toEqual(["='Sheet1 (2)'!$A$3"]);
    expect(sheet.pageLayout.printArea).toEqual([area(0, 0, 9, 3)]);
  };
  check(inserted);
  expect(new Set(workbook.sheets.map((sheet) => sheet.id)).size).toBe(2);
  const bytes = saveWorkbook(workbook);
  expect(await validate(bytes)).toEqual([]);
  check(sheetOf(openWorkbook(bytes), 1));
  const fods = readFlatOds(await convert(bytes, 'fods'));
  expect(fods.sheets.map((sheet) => sheet.sparklineGroups.length)).toEqual([1, 1]);
});

test('inserted cells look as they did, in the target without doubled styles', () => {
  const workbook = newWorkbook();
  insertSheets(workbook, carrier());
  insertSheets(workbook, carrier());
  expect(workbook.styles.size).toBe(2);
  const style = workbook.styles.get(sheetOf(workbook, 2).grid.get(0, 0)?.style ?? 0);
  expect([style.numberFormat, style.font.bold]).toEqual(['0.0%', true]);
});

test('sheets are chosen by name and put where they are asked for', () => {
  const source = newWorkbook();
  insertSheets(source, saveWorkbook(newWorkbook()));
  const bytes = saveWorkbook(source);
  const workbook = newWorkbook();
  insertSheets(workbook, bytes, { sheetNames: ['sheet1 (2)'], positionType: 'Start' });
  insertSheets(workbook, bytes, {
    sheetNames: ['Sheet1'],
    positionType: 'Before',
    relativeTo: 'Sheet1',
  });
  insertSheets(workbook, bytes, {
    sheetNames: ['Sheet1'],
    positionType: 'After',
    relativeTo: sheetOf(workbook, 0),
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
    'Sheet1 (2)',
    'Sheet1 (4)',
    'Sheet1 (3)',
    'Sheet1',
  ]);
  expect(workbook.activeSheet).toBe(3);
  expect(() => insertSheets(workbook, bytes, { sheetNames: ['None'] })).toThrow(SheetNotFoundError);
});
