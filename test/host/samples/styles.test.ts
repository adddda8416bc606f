import { expectSample } from '../support/reopened';

it('applies built-in styles by the names that programs use', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1').style = 'Heading1';
      sheet.getRange('A2').style = 'Good';
      sheet.getRanges('B1,C2').style = 'Accent2_40';
      sheet.getRange('A3').format.fill.color = '#336699';
      sheet.getRange('A3').style = 'Percent';
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const cells = ['A1', 'A2', 'C2', 'A3', 'A4', 'A1:A2'].map((at) => sheet.getRange(at));
      for (const cell of cells) cell.load('style,numberFormat,format/font/bold,format/fill/color');
      await context.sync();
      return cells.map(({ style, format, numberFormat }) => [
        style,
        format.font.bold,
        format.fill.color,
        numberFormat[0]?.[0],
      ]);
    },
    [
      ['Heading1', true, '#FFFFFF', 'General'],
      ['Good', false, '#C6EFCE', 'General'],
      ['Accent2_40', false, '#F8CBAD', 'General'],
      ['Percent', false, '#336699', '0%'],
      ['Normal', false, '#FFFFFF', 'General'],
      [null, null, '', 'General'],
    ] as unknown[][],
  ));

it('makes styles whose cells follow when they change', () =>
  expectSample(
    async (context) => {
      const { styles, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sample');
      styles.add('Late');
      sheet.getRange('A1:A2').style = 'Late';
      sheet.getRange('A2').format.font.bold = true;
      const late = styles.getItem('Late');
      late.font.color = 'crimson';
      late.fill.color = '#FFF4CE';
      late.textOrientation = 45;
      late.borders.getItem('EdgeBottom').style = 'Double';
      await context.sync();
    },
    async (context) => {
      const { styles, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sample');
      const late = styles.getItem('Late');
      late.load('builtIn,textOrientation,font/color');
      const [first, second] = ['A1', 'A2'].map((at) => sheet.getRange(at));
      first?.load('style,format/font/color,format/fill/color');
      second?.load('format/font/color,format/fill/color');
      const edge = first?.format.borders.getItem('EdgeBottom');
      edge?.load('style');
      await context.sync();
      return [
        [late.builtIn, late.textOrientation, late.font.color],
        [first?.style, first?.format.font.color, first?.format.fill.color, edge?.style],
        [second?.format.font.color, second?.format.fill.color],
      ];
    },
    [
      [false, 45, '#DC143C'],
      ['Late', '#DC143C', '#FFF4CE', 'Double'],
      ['#000000', '#FFF4CE'],
    ] as unknown[],
  ));

it('gives the cells of a deleted style back to Normal', () =>
  expectSample(
    async (context) => {
      const { styles, worksheets } = context.workbook;
      styles.add('Passing');
      styles.getItem('Passing').fill.color = 'lime';
      worksheets.getItem('Sample').getRange('B2').style = 'Passing';
      await context.sync();
      styles.getItem('Passing').delete();
      await context.sync();
    },
    async (context) => {
      const cell = context.workbook.worksheets.getItem('Sample').getRange('B2');
      cell.load('style,format/fill/color');
      const { styles } = context.workbook;
      styles.load('items/name');
      await context.sync();
      const known = styles.items.some(({ name }) => name === 'Passing');
      return [cell.style, cell.format.fill.color, known];
    },
    ['Normal', '#FFFFFF', false] as unknown[],
  ));
