import { sessionWith } from '../../support/session';

it('keeps everything of a page set-up', async () => {
  const { run } = sessionWith();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A3';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    layout.centerHorizontally = true;
    layout.blackAndWhite = true;
    layout.printGridlines = true;
    layout.printOrder = 'OverThenDown';
    layout.printErrors = 'Dash';
    layout.leftMargin = 36;
    layout.setPrintMargins('Inches', { top: 1, bottom: 0.5 });
    layout.setPrintArea('A1:D20');
    layout.setPrintTitleRows('$1:$2');
    layout.setPrintTitleColumns(sheet.getRange('A:A'));
    layout.headersFooters.defaultForAllPages.set({
      leftHeader: 'Scorecard',
      centerFooter: 'Page &P of &N',
      rightFooter: 'R&&D',
    });
    await context.sync();
    layout.load();
    layout.headersFooters.defaultForAllPages.load();
    const area = layout.getPrintArea();
    const rows = layout.getPrintTitleRows();
    const columns = layout.getPrintTitleColumnsOrNullObject();
    for (const each of [area, rows, columns]) each.load('address');
    await context.sync();
    return {
      layout: layout.toJSON(),
      header: layout.headersFooters.defaultForAllPages.toJSON(),
      addresses: [area.address, rows.address, columns.address],
    };
  });
  expect(read.layout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A3',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    centerHorizontally: true,
    centerVertically: false,
    blackAndWhite: true,
    printGridlines: true,
    printOrder: 'OverThenDown',
    printErrors: 'Dash',
    leftMargin: 36,
    topMargin: 72,
    bottomMargin: 36,
  });
  expect(read.header).toEqual({
    leftHeader: 'Scorecard',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: 'Page &P of &N',
    rightFooter: 'R&&D',
  });
  expect(read.addresses).toEqual(['Data!A1:D20', 'Data!1:2', 'Data!A:A']);
});

it('answers what is not set with a null object', async () => {
  const { run } = sessionWith();
  const areNull = await run(async (context) => {
    const layout = context.workbook.worksheets.getItem('Data').pageLayout;
    const area = layout.getPrintAreaOrNullObject();
    const rows = layout.getPrintTitleRowsOrNullObject();
    await context.sync();
    return [area.isNullObject, rows.isNullObject];
  });
  expect(areNull).toEqual([true, true]);
});

it.each<[string, (layout: Excel.PageLayout) => void]>([
  ['an unknown paper', (layout) => void (layout.paperSize = 'A7' as Excel.PaperType)],
  [
    'a scale with pages to fit',
    (layout) => void (layout.zoom = { scale: 50, verticalFitToPages: 1 }),
  ],
  ['a scale of 5 %', (layout) => void (layout.zoom = { scale: 5 })],
  ['a negative margin', (layout) => void (layout.topMargin = -1)],
])('refuses %s', async (_what, act) => {
  const { run } = sessionWith();
  const done = run(async (context) => {
    act(context.workbook.worksheets.getItem('Data').pageLayout);
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('adds, lists and removes page breaks', async () => {
  const { run, sheet } = sessionWith();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.horizontalPageBreaks.add('A21:E21');
    data.horizontalPageBreaks.add('A11');
    data.verticalPageBreaks.add('D1');
    data.horizontalPageBreaks.load('items/rowIndex');
    const after = data.verticalPageBreaks.getItem(0).getCellAfterBreak();
    after.load('address');
    await context.sync();
    data.horizontalPageBreaks.getItem(0).delete();
    data.verticalPageBreaks.removePageBreaks();
    await context.sync();
    return [data.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), after.address];
  });
  expect(read).toEqual([[10, 20], 'Data!D1']);
  expect([sheet.rowBreaks, sheet.columnBreaks]).toEqual([[20], []]);
});

it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
  ['rows', (panes) => panes.freezeRows(2), 'Data!1:2'],
  ['columns', (panes) => panes.freezeColumns(1), 'Data!A:A'],
  ['a block', (panes) => panes.freezeAt('A1:B3'), 'Data!A1:B3'],
  ['nothing', (panes) => panes.unfreeze(), null],
])('freezes %s', async (_what, act, address) => {
  const { run } = sessionWith();
  const read = await run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Data').freezePanes;
    panes.freezeRows(9);
    act(panes);
    const location = panes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    return location.isNullObject ? null : location.address;
  });
  expect(read).toBe(address);
});
