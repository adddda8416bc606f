import { expectSample } from '../support/reopened';

it('calculates formulas when they are entered and when what they read changes', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:C4').values = [
        ['Hive', 'Jars', 'Grams'],
        ['Orchard', 12, 340],
        ['Meadow', 8, 300],
        ['Roof', 5, 320],
      ];
      sheet.getRange('D2').formulas = [['=B2*C2/1000']];
      sheet.getRange('D2').autoFill('D2:D4');
      sheet.getRange('B6:B11').formulas = [
        ['=SUM(B2:B4)'],
        ['=IF(B6>30,"many","few")'],
        ['=VLOOKUP("Meadow",A2:C4,3,FALSE)'],
        ['=SUMIF(A2:A4,"<>Roof",B2:B4)'],
        ['=IFERROR(B2/0,"none")'],
        ['=TEXT(AVERAGE(B2:B4),"0.00")&" jars"'],
      ];
      await context.sync();
      sheet.getRange('B4').values = [[20]];
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const weights = sheet.getRange('D2:D4');
      const results = sheet.getRange('B6:B11');
      weights.load('values,formulas');
      results.load('values,valueTypes');
      await context.sync();
      return [weights.values, weights.formulas[2], results.values.flat(), results.valueTypes[1]];
    },
    [
      [[4.08], [2.4], [6.4]],
      ['=B4*C4/1000'],
      [40, 'many', 300, 20, 'none', '13.33 jars'],
      ['String'],
    ] as unknown[],
  ));

it('reads columns of tables and defined names in formulas', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B3').values = [
        ['Boat', 'Catch'],
        ['Tern', 14],
        ['Skua', 30],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Boats';
      context.workbook.names.add('Best', sheet.getRange('B3'));
      sheet.getRange('D1:D2').formulas = [['=SUM(Boats[Catch])'], ['=Best/D1']];
      await context.sync();
    },
    async (context) => {
      const results = context.workbook.worksheets.getItem('Sample').getRange('D1:D2');
      results.load('values');
      await context.sync();
      return results.values.map(([value]) => Math.round(Number(value) * 100) / 100);
    },
    [44, 0.68],
  ));

it('waits in manual mode until it is told to calculate', () =>
  expectSample(
    async (context) => {
      const { application, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sample');
      sheet.getRange('A1:B1').formulas = [[2, '=A1*10']];
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[3]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[20]]);
      application.calculate('Recalculate');
      await context.sync();
    },
    async (context) => {
      const result = context.workbook.worksheets.getItem('Sample').getRange('B1');
      result.load('values');
      await context.sync();
      return result.values;
    },
    [[30]],
  ));

it('calls worksheet functions on ranges and on each other', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B3').values = [
        ['oak', 31],
        ['elm', 12],
        ['yew', 7],
      ];
      await context.sync();
    },
    async (context) => {
      const { functions, worksheets } = context.workbook;
      const range = worksheets.getItem('Sample').getRange('A1:B3');
      const found = functions.vlookup('elm', range, 2, false);
      const sum = functions.sum(range.getColumn(1), functions.max(1, 2), 100);
      const missing = functions.vlookup('ash', range, 2, false);
      for (const result of [found, sum, missing]) result.load('value,error');
      await context.sync();
      return [found.value, sum.value, missing.error];
    },
    [12, 152, '#N/A'] as unknown[],
  ));

it('follows formulas to what they read, and back', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const other = context.workbook.worksheets.add('Rates');
      other.getRange('A1').values = [[0.2]];
      sheet.getRange('A1:A3').formulas = [[5], [6], ['=SUM(A1:A2)*Rates!A1']];
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const reads = sheet.getRange('A3').getDirectPrecedents();
      const isReadBy = sheet.getRange('A2').getDirectDependents();
      reads.load('addresses');
      isReadBy.load('addresses');
      await context.sync();
      return [reads.addresses, isReadBy.addresses];
    },
    [['Sample!A1:A2', 'Rates!A1'], ['Sample!A3']],
  ));
