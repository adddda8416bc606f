import { openModel } from '../../../../src/host';
import { workbookOf } from '../../support/models';

const open = () => {
  const workbook = workbookOf('Data', 'Other');
  return { workbook, ...openModel(workbook) };
};

describe('values', () => {
  it('are read as Excel reads what is typed', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getRange('A1:F2');
      sheet.getRange('F1:F2').numberFormat = [['@'], ['@']];
      range.values = [
        [1.5, '2', 'TRUE', '5%', "'=1+1", '007'],
        ['=SUM(A1:B1)', '6/1/2017', '#N/A', 'text', '', '=A1'],
      ];
      range.load('values, formulas, valueTypes, numberFormat, text, address');
      await context.sync();
      expect(range.address).toBe('Data!A1:F2');
      expect(range.values).toEqual([
        [1.5, 2, true, 0.05, '=1+1', '007'],
        [3.5, 42887, '#N/A', 'text', '', '=A1'],
      ]);
      expect(range.formulas[1]).toEqual(['=SUM(A1:B1)', 42887, '#N/A', 'text', '', '=A1']);
      expect(range.valueTypes).toEqual([
        ['Double', 'Double', 'Boolean', 'Double', 'String', 'String'],
        ['Double', 'Double', 'Error', 'String', 'Empty', 'String'],
      ]);
      expect(range.numberFormat[0]).toEqual([
        'General',
        'General',
        'General',
        '0%',
        'General',
        '@',
      ]);
      expect(range.text[1]?.[1]).toBe('6/1/2017');
      expect(range.text[0]?.[3]).toBe('5%');
    });
  });

  it('null leaves a cell alone, one value fills all, another shape is refused', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 1],
        [2, 7],
      ]);
      range.values = [[1, 2, 3]];
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Range.values' },
      });
    });
  });

  it('pass in blocks of thousands of cells', async () => {
    const { Excel } = open();
    const block = Array.from({ length: 3000 }, (_, row) => [row, row * 2]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B3000');
      range.values = block;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(block);
    });
  });
});

describe('formats', () => {
  it('are set and read, and null where cells differ', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getRange('B2:C3');
      range.format.fill.color = 'yellow';
      range.format.font.set({ bold: true, size: 14, color: '#ff0000' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem('EdgeBottom').weight = 'Thick';
      const wider = sheet.getRange('B2:D3');
      range.load('format/fill/color, format/font/bold, format/columnWidth, width, left');
      range.format.font.load();
      range.format.borders.load('items/sideIndex, items/style, items/weight');
      wider.load('format/fill/color,format/font/size,format/wrapText');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFF00');
      expect(range.format.font.toJSON()).toMatchObject({ bold: true, size: 14, color: '#FF0000' });
      expect(range.format.columnWidth).toBe(90);
      expect(range.width).toBe(180);
      expect(range.left).toBe(48);
      expect(range.format.borders.items[1]).toMatchObject({ style: 'Continuous', weight: 'Thick' });
      expect(range.format.borders.items[0]).toMatchObject({ style: 'None' });
      expect(wider.format.fill.color).toBe('');
      expect(wider.format.font.size).toBeNull();
      expect(wider.format.wrapText).toBeNull();
    });
  });

  it('are set and read by cell, row and column', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#112233' }, font: { italic: true } } }, {}],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { italic: true } },
      });
      range.load('columnHidden');
      await context.sync();
      expect(cells.value[0]?.[0]).toMatchObject({
        address: 'Data!A1',
        format: { fill: { color: '#112233' }, font: { italic: true } },
      });
      expect(cells.value[0]?.[1]?.format?.fill?.color).toBe('#FFFFFF');
      expect(range.columnHidden).toBeNull();
    });
  });
});

describe('navigation', () => {
  const cases: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['cell', (range) => range.getCell(1, 1), 'Data!D4'],
    ['row', (range) => range.getRow(1), 'Data!C4:E4'],
    ['last column', (range) => range.getLastColumn(), 'Data!E3:E5'],
    ['last cell', (range) => range.getLastCell(), 'Data!E5'],
    ['offset', (range) => range.getOffsetRange(-1, 2), 'Data!E2:G4'],
    ['resized', (range) => range.getResizedRange(1, -2), 'Data!C3:C6'],
    ['resized past its corner', (range) => range.getResizedRange(-4, 0), 'Data!C1:E3'],
    ['absolute size', (range) => range.getAbsoluteResizedRange(1, 2), 'Data!C3:D3'],
    ['rows above', (range) => range.getRowsAbove(2), 'Data!C1:E2'],
    ['columns after', (range) => range.getColumnsAfter(), 'Data!F3:F5'],
    ['entire row', (range) => range.getEntireRow(), 'Data!3:5'],
    ['entire column', (range) => range.getEntireColumn(), 'Data!C:E'],
    ['bounding', (range) => range.getBoundingRect('A9'), 'Data!A3:E9'],
    ['intersection', (range) => range.getIntersection('A4:C20'), 'Data!C4:C5'],
  ];
  it.each(cases)('%s', async (_, go, address) => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const found = go(context.workbook.worksheets.getItem('Data').getRange('C3:E5'));
      found.load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it('used range, null object and surrounding region', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const none = sheet.getUsedRangeOrNullObject(true);
      const apart = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      none.load('address');
      await context.sync();
      expect([none.isNullObject, apart.isNullObject]).toEqual([true, true]);
      sheet.getRange('B2:C4').values = 1 as unknown as number[][];
      const used = sheet.getUsedRange();
      const region = sheet.getRange('C4').getSurroundingRegion();
      const edge = sheet.getRange('B2').getRangeEdge('Down');
      const extended = sheet.getRange('B2').getExtendedRange('Right');
      for (const range of [used, region, edge, extended]) range.load('address');
      await context.sync();
      expect([used, region, edge, extended].map((range) => range.address)).toEqual([
        'Data!B2:C4',
        'Data!B2:C4',
        'Data!B4',
        'Data!B2:C2',
      ]);
    });
  });
});
