import { expectSample } from '../support/reopened';

it('adds, renames, moves, colours and hides sheets', () =>
  expectSample(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('North').tabColor = '#FF0000';
      const south = worksheets.add('South');
      south.position = 0;
      south.showGridlines = false;
      south.showHeadings = false;
      worksheets.add('Working').visibility = 'VeryHidden';
      worksheets.getItem('Sample').name = 'Borough';
      await context.sync();
    },
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/tabColor,items/visibility,items/showGridlines');
      const visible = worksheets.getCount(true);
      await context.sync();
      return [
        visible.value,
        ...worksheets.items.map(({ name, tabColor, visibility, showGridlines }) =>
          [name, tabColor, visibility, showGridlines].join(),
        ),
      ];
    },
    [
      3,
      'South,,Visible,false',
      'Borough,,Visible,true',
      'North,#FF0000,Visible,true',
      'Working,,VeryHidden,true',
    ] as unknown[],
  ));

it('copies a sheet with what is on it', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B2').values = [
        ['Locality', 'Cases'],
        ['North', 5],
      ];
      sheet.getRange('B2').conditionalFormats.add('DataBar');
      sheet.freezePanes.freezeRows(1);
      const copy = sheet.copy('End');
      copy.name = 'Copy';
      await context.sync();
    },
    async (context) => {
      const copy = context.workbook.worksheets.getItem('Copy');
      const range = copy.getRange('A1:B2');
      const count = copy.getRange('B2').conditionalFormats.getCount();
      const frozen = copy.freezePanes.getLocationOrNullObject();
      range.load('values');
      frozen.load('address');
      await context.sync();
      return [range.values, count.value, frozen.address];
    },
    [
      [
        ['Locality', 'Cases'],
        ['North', 5],
      ],
      1,
      'Copy!1:1',
    ] as unknown[],
  ));

it('sets a page up for printing', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:D30').values = Array.from({ length: 30 }, (_, row) => [row, 1, 2, 3]);
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.setPrintArea('A1:D30');
      layout.setPrintTitleRows('$1:$1');
      layout.setPrintTitleColumns('$A:$A');
      layout.headersFooters.defaultForAllPages.centerHeader = 'Scorecard';
      layout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
      sheet.horizontalPageBreaks.add('A16');
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const layout = sheet.pageLayout;
      const { defaultForAllPages } = layout.headersFooters;
      layout.load();
      defaultForAllPages.load();
      const places = [
        layout.getPrintArea(),
        layout.getPrintTitleRows(),
        layout.getPrintTitleColumns(),
      ];
      for (const place of places) place.load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return {
        layout: [layout.orientation, layout.paperSize, layout.zoom, layout.centerHorizontally],
        texts: [defaultForAllPages.centerHeader, defaultForAllPages.rightFooter],
        places: places.map(({ address }) => address),
        breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      };
    },
    {
      layout: ['Landscape', 'A4', { horizontalFitToPages: 1 }, true] as unknown[],
      texts: ['Scorecard', 'Page &P of &N'],
      places: ['Sample!A1:D30', 'Sample!1:1', 'Sample!A:A'],
      breaks: [15],
    },
  ));

it('filters a plain range', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Locality', 'Cases'],
        ['North', 5],
        ['South', 3],
        ['East', 9],
      ];
      sheet.autoFilter.apply(range, 1, { filterOn: 'TopItems', criterion1: '2' });
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const row = sheet.getRange('3:3');
      row.load('rowHidden');
      sheet.autoFilter.load();
      await context.sync();
      return [row.rowHidden, sheet.autoFilter.enabled, sheet.autoFilter.criteria];
    },
    [true, true, [null, { filterOn: 'TopItems', criterion1: '2' }]] as unknown[],
  ));
