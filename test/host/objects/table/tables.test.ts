import { sessionWith } from '../../support/session';

const sample = () =>
  sessionWith([
    ['Locality', 'Cases', 'Late'],
    ['North', 5, 1],
    ['South', 3, 0],
    ['East', 9, 4],
  ]);

async function withTable(
  act: (context: Excel.RequestContext, table: Excel.Table) => void | Promise<void>,
) {
  const session = sample();
  await session.run(async (context) => {
    const table = context.workbook.tables.add('Data!A1:C4', true);
    table.name = 'Cases';
    await act(context, table);
    await context.sync();
  });
  const column = (index: number) =>
    Array.from({ length: 8 }, (_, row) => session.sheet.grid.get(row, index)?.content ?? null);
  return { ...session, column, table: session.sheet.tables[0] };
}

it('makes a table as Excel does: Table1, striped, with filter buttons', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const table = sheet.tables.add(sheet.getRange('A1:C4'), true);
    table.load();
    table.columns.load('items/name,count');
    table.rows.load('count');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    await context.sync();
    return {
      ...table.toJSON(),
      names: table.columns.items.map(({ name }) => name),
      rowCount: table.rows.count,
      parts: parts.map(({ address }) => address),
    };
  });
  expect(read).toMatchObject({
    id: '1',
    name: 'Table1',
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    names: ['Locality', 'Cases', 'Late'],
    rowCount: 3,
    parts: ['Data!A1:C4', 'Data!A1:C1', 'Data!A2:C4'],
  });
});

it('puts headings above data that have none', async () => {
  const { run, sheet } = sessionWith([
    ['North', 5],
    ['South', 3],
  ]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('A1:B2', false);
    await context.sync();
  });
  expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  expect(sheet.grid.get(0, 1)?.content).toBe('Column2');
  expect(sheet.grid.get(2, 0)?.content).toBe('South');
});

it('makes headings unique, and gives empty ones a name', async () => {
  const { run, sheet } = sessionWith([
    ['Case', 'Case', null],
    [1, 2, 3],
  ]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('A1:C2', true);
    await context.sync();
  });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Case', 'Case2', 'Column1']);
  expect([0, 1, 2].map((column) => sheet.grid.get(0, column)?.content)).toEqual([
    'Case',
    'Case2',
    'Column1',
  ]);
});

it('fills the blank row of a new table before it grows', async () => {
  const { run, sheet } = sessionWith();
  await run(async (context) => {
    const table = context.workbook.worksheets.getItem('Data').tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['Date', 'Amount']];
    table.rows.add(undefined, [
      ['1/1/2017', '120'],
      ['1/2/2017', '142'],
    ]);
    await context.sync();
  });
  expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Date', 'Amount']);
  expect([1, 2].map((row) => sheet.grid.get(row, 1)?.content)).toEqual([120, 142]);
});

it('adds rows at the end and in the middle, and moves what stands below', async () => {
  const { column, table, sheet } = await withTable((context, each) => {
    context.workbook.worksheets.getItem('Data').getRange('A5').values = [['Note']];
    each.rows.add(undefined, [['West', 7, 2]]);
    each.rows.add(1, [['Centre', 1, 1]]);
  });
  expect(column(0)).toEqual(['Locality', 'North', 'Centre', 'South', 'East', 'West', 'Note', null]);
  expect(table?.area).toEqual({ top: 0, left: 0, bottom: 5, right: 2 });
  expect(sheet.grid.get(2, 1)?.content).toBe(1);
});

it('reads, sets and deletes rows', async () => {
  const { column, table } = await withTable((_context, each) => {
    each.rows.getItemAt(0).values = [['North', 6, 2]];
    each.rows.getItemAt(1).delete();
  });
  expect(column(0)).toEqual(['Locality', 'North', 'East', null, null, null, null, null]);
  expect(column(1).slice(1, 3)).toEqual([6, 9]);
  expect(table?.area.bottom).toBe(2);
});

it('adds a column with values and a name, and keeps headings in step with names', async () => {
  const { column, table } = await withTable((_context, each) => {
    each.columns.add(undefined, [['Open'], [4], [3], [5]]);
    each.columns.add(1, undefined, 'Target');
    each.columns.getItem('Late').name = 'Overdue';
  });
  expect(table?.columns.map(({ name }) => name)).toEqual([
    'Locality',
    'Target',
    'Cases',
    'Overdue',
    'Open',
  ]);
  expect([0, 1, 2, 3, 4].map((index) => column(index)[0])).toEqual([
    'Locality',
    'Target',
    'Cases',
    'Overdue',
    'Open',
  ]);
  expect(column(4).slice(1, 4)).toEqual([4, 3, 5]);
  expect(table?.area.right).toBe(4);
});

it('deletes a column', async () => {
  const { column, table } = await withTable((_context, each) => {
    each.columns.getItem('Cases').delete();
  });
  expect(table?.columns.map(({ name }) => name)).toEqual(['Locality', 'Late']);
  expect(column(1).slice(0, 4)).toEqual(['Late', 1, 0, 4]);
});

it('sorts its data, headings apart', async () => {
  const { column } = await withTable((_context, each) => {
    each.sort.apply([{ key: 1, ascending: false }]);
  });
  expect(column(0).slice(0, 4)).toEqual(['Locality', 'East', 'North', 'South']);
});

it('shows totals under the data and takes them away again', async () => {
  const { column, table, run } = await withTable((_context, each) => {
    each.showTotals = true;
  });
  expect(column(0)[4]).toBe('Total');
  expect(column(2)[4]).toBe(5);
  expect(table).toMatchObject({ showTotals: true, area: { bottom: 4 } });
  await run(async (context) => {
    context.workbook.tables.getItem('Cases').showTotals = false;
    await context.sync();
  });
  expect(column(0)[4]).toBeNull();
  expect(table?.area.bottom).toBe(3);
});

it('turns its headings off and on', async () => {
  const { table, column, run } = await withTable((_context, each) => {
    each.showHeaders = false;
  });
  expect(table?.area.top).toBe(1);
  expect(column(0)[0]).toBeNull();
  await run(async (context) => {
    context.workbook.tables.getItem('Cases').showHeaders = true;
    await context.sync();
  });
  expect(table?.area.top).toBe(0);
  expect(column(0)[0]).toBe('Locality');
});

it('grows and shrinks with resize', async () => {
  const { table } = await withTable((context, each) => {
    context.workbook.worksheets.getItem('Data').getRange('D1').values = [['Open']];
    each.resize('A1:D6');
  });
  expect(table?.area).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
  expect(table?.columns.map(({ name }) => name)).toEqual(['Locality', 'Cases', 'Late', 'Open']);
});

it.each<[string, (column: Excel.Filter) => void, number[]]>([
  ['values', (filter) => filter.applyValuesFilter(['5', '9']), [2]],
  ['a comparison', (filter) => filter.applyCustomFilter('>4'), [2]],
  ['two comparisons', (filter) => filter.applyCustomFilter('>=5', '<9', 'And'), [2, 3]],
  ['the top item', (filter) => filter.applyTopItemsFilter(1), [1, 2]],
  ['the bottom items', (filter) => filter.applyBottomItemsFilter(2), [3]],
  ['more than the mean', (filter) => filter.applyDynamicFilter('AboveAverage'), [1, 2]],
])('hides the rows that a filter by %s takes out', async (_what, act, hidden) => {
  const { sheet, run } = await withTable((_context, each) => {
    act(each.columns.getItem('Cases').filter);
  });
  const hiddenRows = () => [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row);
  expect(hiddenRows()).toEqual(hidden);
  const isFiltered = await run(async (context) => {
    const table = context.workbook.tables.getItem('Cases');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    table.clearFilters();
    await context.sync();
    return table.autoFilter.isDataFiltered;
  });
  expect(isFiltered).toBe(true);
  expect(hiddenRows()).toEqual([]);
});

it('filters a range that is no table', async () => {
  const { run, sheet } = sample();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.autoFilter.apply(data.getRange('A1:C4'), 0, { filterOn: 'Values', values: ['South'] });
    data.autoFilter.load();
    const range = data.autoFilter.getRange();
    range.load('address');
    await context.sync();
    return [data.autoFilter.enabled, data.autoFilter.criteria, range.address];
  });
  expect(read).toEqual([
    true,
    [{ filterOn: 'Values', values: ['South'] }, null, null],
    'Data!A1:C4',
  ]);
  expect([...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row)).toEqual([1, 3]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').autoFilter.remove();
    await context.sync();
  });
  expect(sheet.autoFilter).toBeNull();
});

it('becomes a plain range, and is deleted with its cells', async () => {
  const plain = await withTable((_context, each) => void each.convertToRange());
  expect(plain.sheet.tables).toEqual([]);
  expect(plain.column(0)[1]).toBe('North');
  const gone = await withTable((_context, each) => each.delete());
  expect(gone.sheet.tables).toEqual([]);
  expect(gone.column(0)[1]).toBeNull();
});

it('finds the tables that a range touches', async () => {
  const { run } = await withTable(() => undefined);
  const counts = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const touched = data.getRange('C4:F9').getTables().getCount();
    const held = data.getRange('C4:F9').getTables(true).getCount();
    await context.sync();
    return [touched.value, held.value];
  });
  expect(counts).toEqual([1, 0]);
});

it.each<[string, (context: Excel.RequestContext, table: Excel.Table) => void, string]>([
  [
    'a table over another',
    (c) => void c.workbook.tables.add('Data!B2:D3', true),
    'InvalidArgument',
  ],
  [
    'a name that is taken',
    (c) => void (c.workbook.tables.add('Other!A1:A2', true).name = 'cases'),
    'ItemAlreadyExists',
  ],
  ['a style that is none', (_, table) => void (table.style = 'Stripes'), 'InvalidArgument'],
  ['a row of the wrong width', (_, t) => void t.rows.add(undefined, [[1, 2]]), 'InvalidArgument'],
  ['a row beyond the end', (_, table) => table.rows.getItemAt(9).delete(), 'InvalidArgument'],
  ['a column that is not there', (_, t) => t.columns.getItem('None').delete(), 'ItemNotFound'],
  ['totals that are not shown', (_, t) => t.getTotalRowRange().select(), 'ItemNotFound'],
  ['a resize away from its headings', (_, table) => table.resize('A2:C5'), 'InvalidArgument'],
  [
    'a filter by colour',
    (_, t) => t.columns.getItem('Cases').filter.apply({ filterOn: 'CellColor', color: 'red' }),
    'NotImplemented',
  ],
])('refuses %s', async (_what, act, code) => {
  await expect(withTable(act)).rejects.toMatchObject({ code });
});

it('tells those who listen that cells of the table changed', async () => {
  const { run } = await withTable(() => undefined);
  const told: string[] = [];
  await run(async (context) => {
    context.workbook.tables.getItem('Cases').onChanged.add(async ({ tableId, address }) => {
      told.push(`${tableId} ${address}`);
    });
    await context.sync();
    context.workbook.worksheets.getItem('Data').getRange('B2').values = [[6]];
    context.workbook.worksheets.getItem('Data').getRange('F9').values = [[6]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(['1 B2']);
});
