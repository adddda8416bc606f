import { openHost, type Host } from '../../src/host';
import { validate } from '../support/validator';

/** Programs as documentation shows them, run as they stand against a new workbook. */
const programs: Record<string, (Excel: Host['Excel']) => Promise<unknown>> = {
  'a table of expenses with a chart': async (Excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Expenses');
      const table = sheet.tables.add('A1:D1', true);
      table.name = 'ExpensesTable';
      table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
      table.rows.add(undefined, [
        ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
        ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '$142.33'],
        ['1/5/2017', 'Best For You Organics Company', 'Groceries', '$27.9'],
      ]);
      table.columns.getItemAt(3).getRange().numberFormat = [['$#,##0.00']];
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      sheet.freezePanes.freezeRows(1);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:D4'), 'Auto');
      chart.title.text = 'Spending';
      chart.legend.position = 'Right';
      chart.setPosition('F2', 'M18');
      sheet.activate();
      await context.sync();
    });
  },
  'find and format': async (Excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Task', 'State'],
        ['Plan', 'Complete'],
        ['Build', 'Open'],
        ['Check', 'complete'],
      ];
      const found = sheet.findAll('Complete', { completeMatch: true, matchCase: false });
      found.load('address');
      await context.sync();
      found.format.fill.color = 'green';
      found.format.font.color = 'white';
      const open = sheet.getRange('B1:B4').findOrNullObject('Closed', {});
      await context.sync();
      if (open.isNullObject) sheet.getRange('D1').values = [[found.address]];
      await context.sync();
    });
  },
  'borders, widths and rules': async (Excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:E6');
      range.values = Array.from({ length: 5 }, (_, row) => [row, row * 2, row * 3, row * 4]);
      const edges = [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const;
      for (const edge of edges) {
        const border = range.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#808080';
        border.weight = 'Thin';
      }
      const rule = range.conditionalFormats.add('CellValue');
      rule.cellValue.format.font.color = 'red';
      rule.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      sheet.getRange('B:E').format.columnWidth = 60;
      sheet.getRange('7:7').format.rowHeight = 40;
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      context.workbook.names.add('Figures', range);
      await context.sync();
    });
  },
};

it.each(Object.entries(programs))('%s runs and saves a valid file', async (_, program) => {
  const host = openHost();
  await program(host.Excel);
  expect(await validate(await host.save())).toEqual([]);
});

it('what the programs wrote is in the saved file', async () => {
  const host = openHost();
  await programs['a table of expenses with a chart']?.(host.Excel);
  const again = openHost(await host.save());
  await again.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ExpensesTable');
    const body = table.getDataBodyRange().load('values');
    const amounts = table.columns.getItem('Amount').getRange().load('text');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(body.values.at(-1)?.slice(0, 2)).toEqual([42740, 'Best For You Organics Company']);
    expect(amounts.text).toEqual([['Amount'], ['$120.00'], ['$142.33'], ['$27.90']]);
    expect(active.name).toBe('Expenses');
  });
});
