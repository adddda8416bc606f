import { expectSample } from '../support/reopened';

it('links cells to pages, documents and places', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1').hyperlink = {
        address: 'https://www.example.org/',
        screenTip: 'Open the page',
        textToDisplay: 'Page',
      };
      sheet.getRange('A2').hyperlink = {
        documentReference: 'Sample!D9',
        textToDisplay: 'Place',
      };
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const [page, place] = ['A1', 'A2'].map((address) => sheet.getRange(address));
      page?.load('hyperlink,values');
      place?.load('hyperlink');
      await context.sync();
      return [
        page?.hyperlink.address,
        page?.hyperlink.screenTip,
        page?.values,
        place?.hyperlink.documentReference,
      ];
    },
    ['https://www.example.org/', 'Open the page', [['Page']], 'Sample!D9'] as unknown[],
  ));

it('copies ranges: all, values, formats', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:A2').values = [[2], ['=A1*2']];
      sheet.getRange('A1').format.fill.color = '#F5B400';
      sheet.getRange('C1').copyFrom('A1:A2');
      sheet.getRange('D1').copyFrom('A1:A2', 'Formats');
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const all = sheet.getRange('C1:C2');
      const looks = sheet.getRange('D1');
      all.load('formulas');
      looks.load('values');
      looks.format.fill.load('color');
      await context.sync();
      return [all.formulas, looks.values, looks.format.fill.color];
    },
    [[[2], ['=C1*2']], [['']], '#F5B400'] as unknown[],
  ));

it('finds and replaces', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:A4').values = [['North'], ['South'], ['North east'], ['West']];
      const replaced = sheet.getRange('A1:A4').replaceAll('north', 'Upper', {
        completeMatch: false,
        matchCase: false,
      });
      await context.sync();
      expect(replaced.value).toBe(2);
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:A4');
      const found = sheet.findAll('upper', { completeMatch: false, matchCase: false });
      const none = sheet.findAllOrNullObject('north', { completeMatch: false, matchCase: false });
      range.load('values');
      found.load('address');
      await context.sync();
      return [range.values.flat(), found.address, none.isNullObject];
    },
    [['Upper', 'South', 'Upper east', 'West'], 'Sample!A1,Sample!A3', true] as unknown[],
  ));

it('finds special cells', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B2').values = [
        [1, '=A1'],
        ['text', '=A1+1'],
      ];
      await context.sync();
    },
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A1:B2');
      const formulas = range.getSpecialCells('Formulas');
      const numbers = range.getSpecialCells('Constants', 'Numbers');
      const errors = range.getSpecialCellsOrNullObject('Formulas', 'Errors');
      formulas.load('address');
      numbers.load('address');
      await context.sync();
      return [formulas.address, numbers.address, errors.isNullObject];
    },
    ['Sample!B1:B2', 'Sample!A1', true] as unknown[],
  ));

it('works on several areas at once', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const areas = sheet.getRanges('A1:A2, C1:C2');
      areas.format.fill.color = 'pink';
      areas.conditionalFormats.add('DataBar');
      areas.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const inside = sheet.getRange('C2');
      const outside = sheet.getRange('B2');
      for (const range of [inside, outside]) {
        range.format.fill.load('color');
        range.dataValidation.load('type');
      }
      const where = inside.conditionalFormats.getItemAt(0).getRanges();
      where.load('address,areaCount');
      await context.sync();
      return [
        inside.format.fill.color,
        inside.dataValidation.type,
        outside.format.fill.color,
        outside.dataValidation.type,
        where.areaCount,
      ];
    },
    ['#FFC0CB', 'Decimal', '#FFFFFF', 'None', 2] as unknown[],
  ));
