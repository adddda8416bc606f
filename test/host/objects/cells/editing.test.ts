import { openModel } from '../../../../src/host';
import { newSheet } from '../../../../src/host/model/new-sheet';
import { workbookOf } from '../../support/models';

const open = () => {
  const workbook = workbookOf('Data', 'Other');
  return { workbook, ...openModel(workbook) };
};

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Runs a batch on the first sheet and gives what some ranges hold afterwards. */
async function formulasAfter(use: Use, ...addresses: string[]) {
  const host = open();
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    use(sheet, context);
    await context.sync();
    const ranges = addresses.map((address) => {
      const [name, area] = address.includes('!') ? address.split('!') : [null, address];
      const of = name ? context.workbook.worksheets.getItem(name) : sheet;
      return of.getRange(area!).load('formulas');
    });
    await context.sync();
    return ranges.map(({ formulas }) => formulas);
  });
}

describe('inserting and deleting', () => {
  it('whole rows take formulas, merges, rules, names and links along', async () => {
    const { Excel, workbook } = open();
    const [data, other] = workbook.sheets;
    workbook.names.push({ name: 'Total', formula: '=Data!$A$5', visible: true, comment: '' });
    data!.sparklineGroups.push({
      attributes: {},
      colours: {},
      sparklines: [{ formula: 'Data!B2:F2', location: 'G2' }],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:A5').formulas = [[1], [2], [3], [4], ['=SUM(A1:A4)']];
      sheet.getRange('B8:C8').merge();
      sheet.getRange('A5').hyperlink = { documentReference: 'Data!A4' };
      context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [
        ['=Data!A5+SUM(Data!A:A)&"A5"'],
      ];
      sheet.getRange('3:4').insert('Down');
      await context.sync();
    });
    expect(data!.grid.get(6, 0)?.formula).toBe('=SUM(A1:A6)');
    expect(other!.grid.get(0, 0)?.formula).toBe('=Data!A7+SUM(Data!A:A)&"A5"');
    expect(workbook.names[0]?.formula).toBe('=Data!$A$7');
    expect(data!.merges).toEqual([{ top: 9, bottom: 9, left: 1, right: 2 }]);
    expect(data!.hyperlinks[0]).toMatchObject({
      area: { top: 6, bottom: 6 },
      documentReference: 'Data!A6',
    });
    expect(data!.sparklineGroups[0]?.sparklines).toEqual([
      { formula: 'Data!B2:F2', location: 'G2' },
    ]);
  });

  it('deleted cells that a formula needs become #REF!', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A1:C1').formulas = [[1, '=A1', '=SUM(A1:A3)']];
      sheet.getRange('D1').formulas = [['=A2']];
      sheet.getRange('A2').delete('Up');
    };
    expect(await formulasAfter(use, 'A1:D1')).toEqual([[[1, '=A1', '=SUM(A1:A2)', '=#REF!']]]);
  });

  it('cells that move right leave other rows alone', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').insert('Right');
    };
    expect(await formulasAfter(use, 'A1:C2')).toEqual([
      [
        ['', 1, 2],
        [3, 4, ''],
      ],
    ]);
  });

  it('a merged area is not torn', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A1').insert('Down');
    };
    await expect(formulasAfter(use, 'A1')).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('copying and moving', () => {
  it('a copy shifts relative references and repeats to fill', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
      sheet.getRange('A2:B4').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values');
    };
    expect(await formulasAfter(use, 'B1:B4', 'D1:E1')).toEqual([
      [['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1'], ['=A4*$A$1']],
      [[5, 25]],
    ]);
  });

  it('formats alone and transposed', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1').format.fill.color = '#123456';
      sheet.getRange('D1').copyFrom('A1', 'Formats');
      sheet.getRange('F1').copyFrom('A1:B1', 'All', false, true);
      const formats = sheet.getRange('D1').load('values, format/fill/color');
      const turned = sheet.getRange('F1:F2').load('values');
      await context.sync();
      expect([formats.values, formats.format.fill.color]).toEqual([[['']], '#123456']);
      expect(turned.values).toEqual([[1], [2]]);
    });
  });

  it('a move takes references along', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1']];
      sheet.getRange('A1').moveTo('C5');
    };
    expect(await formulasAfter(use, 'A1:B1', 'C5')).toEqual([[['', '=C5']], [[1]]]);
  });
});

describe('clearing', () => {
  it.each([
    ['Contents', [['']], '#FF0000'],
    ['Formats', [[1]], '#FFFFFF'],
    ['All', [['']], '#FFFFFF'],
  ] as const)('%s', async (mode, values, colour) => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.values = [[1]];
      range.format.fill.color = 'red';
      range.clear(mode);
      range.load('values, format/fill/color');
      await context.sync();
      expect(range.values).toEqual(values);
      expect(range.format.fill.color).toBe(colour);
    });
  });
});

describe('sorting, duplicates, finding', () => {
  it('sorts by several keys under a heading, empty cells last', async () => {
    const use: Use = (sheet) => {
      sheet.getRange('A1:B5').values = [
        ['k', 'v'],
        ['b', 2],
        ['', 9],
        ['a', 1],
        ['B', 1],
      ];
      sheet.getRange('A1:B5').sort.apply(
        [
          { key: 0, ascending: true },
          { key: 1, ascending: true },
        ],
        false,
        true,
      );
    };
    expect(await formulasAfter(use, 'A1:B5')).toEqual([
      [
        ['k', 'v'],
        ['a', 1],
        ['B', 1],
        ['b', 2],
        ['', 9],
      ],
    ]);
  });

  it('removes duplicates and says how many', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B4');
      range.values = [
        ['a', 1],
        ['A', 1],
        ['b', 1],
        ['a', 1],
      ];
      const result = range.removeDuplicates([0, 1], false).load();
      range.load('values');
      await context.sync();
      expect(result.toJSON()).toEqual({ removed: 2, uniqueRemaining: 2 });
      expect(range.values).toEqual([
        ['a', 1],
        ['b', 1],
        ['', ''],
        ['', ''],
      ]);
    });
  });

  it('finds and replaces, with wildcards and whole cells', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getRange('A1:A4');
      range.values = [['Open cases'], ['Cases'], ['closed'], ['=A1&"cases"']];
      const part = sheet.findAll('case?', { completeMatch: false }).load('address');
      const whole = range.find('cases', { completeMatch: true }).load('address');
      const none = sheet.findAllOrNullObject('nowhere', {});
      const count = range.replaceAll('cases', 'files', { matchCase: false });
      range.load('formulas');
      await context.sync();
      expect(part.address).toBe('Data!A1:A2,Data!A4');
      expect(whole.address).toBe('Data!A2');
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(3);
      expect(range.formulas.flat()).toEqual(['Open files', 'files', 'closed', '=A1&"files"']);
    });
  });

  it('special cells by kind, and what is visible', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getRange('A1:B3');
      range.formulas = [
        [1, 'x'],
        ['', '=A1'],
        [2, 'y'],
      ];
      sheet.getRange('2:2').rowHidden = true;
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address, areaCount');
      const formulas = range.getSpecialCells('Formulas').load('address');
      const blanks = range.getSpecialCells('Blanks').load('address');
      const visible = range.getSpecialCells('Visible').load('address, cellCount');
      const rules = range.getSpecialCellsOrNullObject('ConditionalFormats');
      await context.sync();
      expect([numbers.address, numbers.areaCount]).toEqual(['Data!A1,Data!A3', 2]);
      expect([formulas.address, blanks.address]).toEqual(['Data!B2', 'Data!A2']);
      expect([visible.address, visible.cellCount]).toEqual(['Data!A1:B1,Data!A3:B3', 4]);
      expect(rules.isNullObject).toBe(true);
    });
  });

  it('R1C1 both ways', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('C3:C4');
      range.formulasR1C1 = [['=RC[-1]+R1C1'], ['=SUM(R[-1]C:RC[-2])&"R1C1"']];
      range.load('formulas, formulasR1C1');
      await context.sync();
      expect(range.formulas).toEqual([['=B3+$A$1'], ['=SUM(C3:A4)&"R1C1"']]);
      expect(range.formulasR1C1).toEqual([['=RC[-1]+R1C1'], ['=SUM(R[-1]C:RC[-2])&"R1C1"']]);
    });
  });
});

describe('sheets', () => {
  it('a new name reaches formulas, names and links', async () => {
    const { Excel, workbook } = open();
    workbook.names.push({ name: 'N', formula: '=Data!$A$1', visible: true, comment: '' });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Other').getRange('A1').formulas = [['=Data!A1&\'Data\'!B2&"Data!A1"']];
      worksheets.getItem('Data').name = "Bob's data";
      await context.sync();
      const range = worksheets.getItem('Other').getRange('A1').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([["='Bob''s data'!A1&'Bob''s data'!B2&\"Data!A1\""]]);
    });
    expect(workbook.names[0]?.formula).toBe("='Bob''s data'!$A$1");
  });

  it.each([
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['OTHER', 'ItemAlreadyExists'],
  ])('the name %j is refused', async (name, code) => {
    const { Excel } = open();
    const rename = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = name;
      await context.sync();
    });
    await expect(rename).rejects.toMatchObject({ code });
  });

  it('position, visibility, deletion and the last visible sheet', async () => {
    const { Excel, workbook } = open();
    workbook.sheets.push(newSheet('{third}', 'Third'));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.getItem('Data');
      data.position = 2;
      worksheets.getItem('Other').visibility = 'Hidden';
      const first = worksheets.getFirst(true).load('name');
      const next = worksheets.getItem('Third').getNextOrNullObject(true).load('name');
      const count = worksheets.getCount(true);
      await context.sync();
      expect([first.name, next.name, count.value]).toEqual(['Third', 'Data', 2]);
      worksheets.getItem('Third').delete();
      await context.sync();
      data.visibility = 'Hidden';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      data.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('a copy is independent and refers to itself', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.getItem('Data');
      data.getRange('A1:B1').formulas = [[1, '=Data!A1']];
      const copy = data.copy('After', data).load('name, position');
      await context.sync();
      copy.getRange('A1').values = [[2]];
      const [original, copied] = [data, copy].map((of) => of.getRange('A1:B1').load('formulas'));
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Data (2)', 1]);
      expect(original!.formulas).toEqual([[1, '=Data!A1']]);
      expect(copied!.formulas).toEqual([[2, "='Data (2)'!A1"]]);
    });
  });

  it('a protected sheet lets only unlocked cells be written', async () => {
    const { Excel, workbook } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B1').format.protection.locked = false;
      await context.sync();
      workbook.sheets[0]!.protection = { protected: true, attributes: {} };
      sheet.getRange('B1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.getRange('B1').format.fill.color = 'red';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it('selection and active cell', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Other!B2:C3', 'Other!B2']);
    });
  });

  it('the application answers, and suspends as asked', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      application.load('calculationMode, calculationState');
      application.cultureInfo.load('name, numberFormat/numberDecimalSeparator');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe('.');
    });
  });
});
