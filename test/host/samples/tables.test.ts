import { expectSample } from '../support/reopened';

const EXPENSES = [
  ['1/1/2017', 'The Phone Company', 'Communications', 120],
  ['1/2/2017', 'Northwind Electric Cars', 'Transportation', 142],
  ['1/5/2017', 'Best For You Organics', 'Groceries', 27],
  ['1/10/2017', 'Coho Vineyard', 'Restaurant', 33],
];

function expenses(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getItem('Sample');
  const table = sheet.tables.add('A1:D1', true);
  table.name = 'ExpensesTable';
  table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
  table.rows.add(undefined, EXPENSES);
  return table;
}

async function column(context: Excel.RequestContext, name: string): Promise<unknown[]> {
  const body = context.workbook.tables
    .getItem('ExpensesTable')
    .columns.getItem(name)
    .getDataBodyRange();
  body.load('values');
  await context.sync();
  return body.values.map(([value]) => value as unknown);
}

it('creates a table, row by row', () =>
  expectSample(
    async (context) => {
      const table = expenses(context);
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      table.style = 'TableStyleLight9';
      await context.sync();
    },
    async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      const range = table.getRange();
      table.load('name,style');
      table.rows.load('count');
      range.load('address');
      const merchants = await column(context, 'Merchant');
      return [table.name, table.style, table.rows.count, range.address, merchants[3]];
    },
    ['ExpensesTable', 'TableStyleLight9', 4, 'Sample!A1:D5', 'Coho Vineyard'] as unknown[],
  ));

it('sorts by amount, largest first', () =>
  expectSample(
    async (context) => {
      expenses(context).sort.apply([{ key: 3, ascending: false }], true);
      await context.sync();
    },
    (context) => column(context, 'Amount'),
    [142, 120, 33, 27] as unknown[],
  ));

it('filters by category and by amount', () =>
  expectSample(
    async (context) => {
      const table = expenses(context);
      table.columns.getItem('Category').filter.applyValuesFilter(['Groceries', 'Restaurant']);
      table.columns.getItem('Amount').filter.apply({ filterOn: 'Custom', criterion1: '>30' });
      await context.sync();
    },
    async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      const { filter } = table.columns.getItem('Category');
      filter.load('criteria');
      const rows = [1, 2, 3].map((index) => table.rows.getItemAt(index).getRange());
      for (const row of rows) row.load('rowHidden');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      const hidden = rows.map(({ rowHidden }) => rowHidden);
      return [filter.criteria, hidden, table.autoFilter.isDataFiltered];
    },
    [
      { filterOn: 'Values', values: ['Groceries', 'Restaurant'] },
      [true, true, false],
      true,
    ] as unknown[],
  ));

it('adds columns, one of them calculated, and rows in the middle', () =>
  expectSample(
    async (context) => {
      const table = expenses(context);
      table.columns.add(undefined, [['Day'], ['Sun'], ['Mon'], ['Thu'], ['Tue']]);
      table.rows.add(1, [['1/3/2017', 'Fabrikam', 'Office', 60, 'Tue']]);
      await context.sync();
    },
    async (context) => [await column(context, 'Merchant'), await column(context, 'Day')],
    [
      [
        'The Phone Company',
        'Fabrikam',
        'Northwind Electric Cars',
        'Best For You Organics',
        'Coho Vineyard',
      ],
      ['Sun', 'Tue', 'Mon', 'Thu', 'Tue'],
    ] as unknown[][],
  ));

it('shows totals, and hides stripes and buttons', () =>
  expectSample(
    async (context) => {
      const table = expenses(context);
      table.showTotals = true;
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      await context.sync();
    },
    async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      table.load();
      const total = table.columns.getItem('Amount').getTotalRowRange();
      total.load('values,formulas');
      await context.sync();
      const { showTotals, showBandedRows, showFilterButton, highlightFirstColumn } = table;
      return [
        [showTotals, showBandedRows, showFilterButton, highlightFirstColumn],
        total.values,
        total.formulas,
      ];
    },
    [[true, false, false, true], [[322]], [['=SUBTOTAL(109,ExpensesTable[Amount])']]] as unknown[],
  ));

it('turns a range into a table and back', () =>
  expectSample(
    async (context) => {
      expenses(context).convertToRange();
      await context.sync();
    },
    async (context) => {
      const count = context.workbook.tables.getCount();
      const used = context.workbook.worksheets.getItem('Sample').getUsedRange();
      used.load('address');
      await context.sync();
      return [count.value, used.address];
    },
    [0, 'Sample!A1:D5'] as unknown[],
  ));

it('resizes a table', () =>
  expectSample(
    async (context) => {
      expenses(context).resize('A1:E8');
      await context.sync();
    },
    async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      table.columns.load('items/name');
      table.rows.load('count');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), table.rows.count];
    },
    [['Date', 'Merchant', 'Category', 'Amount', 'Column1'], 7] as unknown[],
  ));
