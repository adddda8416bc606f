import { openHost, newWorkbook, openModel, type HostOptions } from 'workbook-host';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { readDate1904 } from '../../../src/excel/read/date-system';
import { readHeads } from '../../../src/excel/read/heads';
import { surveyWorkbook } from '../../../src/excel/read/survey';
import { readRawTable } from '../../../src/excel/read/tables';
import { rawCell } from '../../../src/core/raw/address';
import { recognise } from '../../../src/core/raw/recognise';
import type { RawTable } from '../../../src/core/raw/types';
import { returnsOf, smallWorkbook, SMALL_PACK } from '../../support/small-council';
import { changed, type CellInput } from '../../support/workbooks';

async function readReturns(
  bytes: Uint8Array,
  options: HostOptions = {},
): Promise<{ table: RawTable; syncs: number }> {
  const host = openHost(bytes, options);
  const table = await host.Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const [head] = await readHeads(context, survey.sheets, {});
    const found = head ? recognise(head, compileRulebook(SMALL_PACK)) : null;
    if (!found?.ok) throw new Error('Not recognised.');
    const sheet = survey.sheets.find(({ name }) => name === head?.sheet);
    return readRawTable(context, sheet?.id ?? '', found.sheet, false, {});
  });
  return { table, syncs: host.stats.syncs };
}

const column = (table: RawTable, field: string) => table.columns.get(field);

describe('reading a raw sheet', () => {
  test('gives each column from below the headings, indicator numbers with their text', async () => {
    const { table } = await readReturns(await smallWorkbook(returnsOf(1)));
    expect(table).toMatchObject({ sheet: 'Returns', headingRow: 0, rowCount: 5, hiddenRows: 0 });
    expect(column(table, 'indicator')?.texts).toEqual(['1.1', '1.2', '1.1', '1.2', '5.10']);
    expect(column(table, 'value')?.values).toEqual([40, '', 45, '', 4.5]);
    expect(column(table, 'value')?.texts).toBeUndefined();
  });

  test('finds headings below a title, and an indicator number shown as text', async () => {
    const rows: CellInput[][] = [
      ['Returns of June', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ...returnsOf(1),
    ];
    const bytes = await changed(await smallWorkbook(rows), (context) => {
      const cell = context.workbook.worksheets.getItem('Returns').getRange('A8');
      cell.numberFormat = [['0.00']];
      cell.values = [[5.1]];
    });
    const { table } = await readReturns(bytes);
    expect(table.headingRow).toBe(2);
    expect(column(table, 'indicator')?.values[4]).toBe(5.1);
    expect(column(table, 'indicator')?.texts?.[4]).toBe('5.10');
  });

  test("tells Excel's errors from text that looks like one", async () => {
    const rows = [...returnsOf(1), ["'1.1", 'East', "'2024-06", '', '', '#N/A', "'#12"]];
    const { table } = await readReturns(await smallWorkbook(rows));
    expect([...(column(table, 'value')?.errors ?? [])]).toEqual([5]);
    expect(column(table, 'note')?.values[5]).toBe('#12');
    expect([...(column(table, 'note')?.errors ?? [])]).toEqual([]);
  });

  test('counts hidden rows and reads them like any other', async () => {
    const bytes = await changed(await smallWorkbook(returnsOf(2)), (context) => {
      const sheet = context.workbook.worksheets.getItem('Returns');
      sheet.getRange('3:5').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
    });
    const { table } = await readReturns(bytes);
    expect(table.hiddenRows).toBe(3);
    expect(column(table, 'value')?.values.slice(0, 5)).toEqual([40, '', 45, '', 4.5]);
  });

  test('takes blocks of at most 100,000 cells, one request each', async () => {
    const rows = returnsOf(1);
    const many = [...rows, ...Array.from({ length: 30_000 }, (_, i) => rows[1 + (i % 5)] ?? [])];
    const small = await readReturns(await smallWorkbook(rows));
    const { table, syncs } = await readReturns(await smallWorkbook(many));
    expect(table.rowCount).toBe(30_005);
    // Eight facets of 30,005 cells are 240,040 cells: three requests instead of one.
    expect(syncs).toBe(small.syncs + 2);
  });

  test('costs what its data cost where a space stands in the last row of the sheet', async () => {
    const bytes = await smallWorkbook(returnsOf(2));
    const stray = await changed(bytes, (context) => {
      const sheet = context.workbook.worksheets.getItem('Returns');
      sheet.getRange('F1048576').values = [[' ']];
      sheet.getRange('XFD900000').values = [[' ']];
      sheet.getRange('A:Z').format.fill.color = '#FFFFEE';
    });
    const plain = await readReturns(bytes);
    const { table, syncs } = await readReturns(stray);
    expect(syncs).toBeLessThanOrEqual(plain.syncs + 2);
    expect(table.rowCount).toBeLessThan(plain.table.rowCount + 10);
    expect(column(table, 'value')?.values.slice(0, plain.table.rowCount)).toEqual(
      column(plain.table, 'value')?.values,
    );
  });

  test('reads on below a hundred thousand empty rows, and knows in which row it is', async () => {
    const [, first = []] = returnsOf(1);
    const bytes = await changed(await smallWorkbook(returnsOf(1)), (context) => {
      const sheet = context.workbook.worksheets.getItem('Returns');
      sheet.getRange('A200001:G200001').values = [first.map((cell) => cell ?? '')];
    });
    const { table } = await readReturns(bytes);
    expect(table.rowCount).toBe(6);
    expect(column(table, 'value')?.values.at(-1)).toBe(column(table, 'value')?.values[0]);
    expect(rawCell(table, 'indicator', 5)).toEqual({ sheet: 'Returns', address: 'A200001' });
    expect(rawCell(table, 'indicator', 0)).toEqual({ sheet: 'Returns', address: 'A2' });
  });

  test('halves what is too large to answer, and loses no row', async () => {
    const bytes = await smallWorkbook(returnsOf(40));
    const whole = await readReturns(bytes);
    const halved = await readReturns(bytes, { maxPayload: 9_000 });
    expect(halved.syncs).toBeGreaterThan(whole.syncs);
    expect([...halved.table.columns]).toEqual([...whole.table.columns]);
  });
});

test.each([false, true])('the date system is asked of Excel: 1904 is %s', async (date1904) => {
  const workbook = newWorkbook();
  workbook.date1904 = date1904;
  expect(await openModel(workbook).Excel.run(readDate1904)).toBe(date1904);
});
