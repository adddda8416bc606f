import { openHost } from 'workbook-host';
import { surveyWorkbook } from '../../../src/excel/read/survey';
import { writeWorkbook } from '../../../src/excel/write';
import type { CellPlan, RowPlan, SheetPlan } from '../../../src/core/sheets/plan';
import { planOf } from '../support/plans';
import { validate } from '../../support/validator';
import { plain } from '../../support/workbooks';

const HEADINGS = ['Indicator', 'Title', 'Locality', 'Period', 'Numerator', 'Denominator', 'Value'];

/** A table as large as the Figures of a big council: `rows` figures and their headings. */
function figuresPlan(rows: number): SheetPlan {
  const text = (value: string): CellPlan => ({ value, style: 'text' });
  const number = (value: number, format: string): CellPlan => ({ value, style: 'value', format });
  const figures = Array.from({ length: rows }, (_, i) => ({
    cells: [
      text(`5.${(i % 40) + 1}`),
      text('Young people of 16 and 17 not in education, employment or training: monthly'),
      text(['North', 'South', 'Central', 'Borough'][i % 4] as string),
      text(`20${10 + (i % 15)}-${String((i % 12) + 1).padStart(2, '0')}`),
      number(i % 997, '#,##0'),
      number((i % 997) + 1, '#,##0'),
      number((i % 997) / ((i % 997) + 1), '0.0%'),
    ],
  }));
  const heading: RowPlan = {
    cells: HEADINGS.map((value) => ({ value, style: 'heading' })),
    height: 23,
  };
  const area = { row: 0, column: 0, rows: rows + 1, columns: HEADINGS.length };
  return planOf({
    kind: 'figures',
    name: 'Figures',
    columns: HEADINGS.map(() => ({ width: 14 })),
    rows: [heading, ...figures],
    tables: [{ name: 'Figures', area, style: 'TableStyleLight1', filterButtons: true }],
    page: { ...planOf().page, printArea: area },
  });
}

async function write(plans: SheetPlan[], bytes?: Uint8Array) {
  const host = openHost(bytes);
  const written = await host.Excel.run(async (context) =>
    writeWorkbook(context, plans, await surveyWorkbook(context), {}),
  );
  return { written, stats: host.stats, bytes: await host.save() };
}

async function read<T>(
  bytes: Uint8Array,
  load: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return plain(await openHost(bytes).Excel.run(load));
}

describe('writing a sheet', () => {
  test('takes as many requests for 20,000 figures as for 20, and keeps each below 5 MB', async () => {
    const few = await write([figuresPlan(20)]);
    const many = await write([figuresPlan(20_000)]);
    expect(many.stats.syncs).toBe(few.stats.syncs);
    expect(many.stats.maxRequestBytes).toBeGreaterThan(1_000_000);
    expect(many.stats.maxRequestBytes).toBeLessThan(5_000_000);
    const last = await read(many.bytes, async (context) => {
      const range = context.workbook.worksheets.getItem('Figures').getRange('A20001:G20001');
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(last[0]?.slice(0, 1).concat(last[0].slice(2))).toEqual([
      '5.40',
      'Borough',
      '2014-08',
      '59',
      '60',
      '98.3%',
    ]);
  });

  test('splits what one request cannot hold', async () => {
    const { stats } = await write([figuresPlan(60_000)]);
    expect(stats.maxRequestBytes).toBeLessThan(5_000_000);
  });

  test('makes the table grow and shrink in place, and leaves nothing behind', async () => {
    let { bytes } = await write([figuresPlan(10)]);
    for (const rows of [30, 4]) {
      ({ bytes } = await write([figuresPlan(rows)], bytes));
      const found = await read(bytes, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Figures');
        const used = sheet.getUsedRange(true).load('address');
        const table = sheet.tables.getItem('Figures').getRange().load('address');
        await context.sync();
        return [used.address, table.address];
      });
      expect(found).toEqual([`Figures!A1:G${rows + 1}`, `Figures!A1:G${rows + 1}`]);
    }
    expect(await validate(bytes)).toEqual([]);
  });

  test('dresses cells, columns, rows and page as planned', async () => {
    const plan = planOf({
      columns: [{ width: 30 }, { width: 12 }, { width: 8, hidden: true }],
      rows: [
        {
          height: 23,
          cells: [
            { value: 'Title', style: 'heading' },
            { value: 'Gap', style: 'gap' },
          ],
        },
        { cells: [{ value: 0.715, style: 'valueCurrent', format: '0.0%' }] },
      ],
      freeze: { rows: 1, columns: 1 },
      conditionalFormats: [
        {
          area: { row: 1, column: 0, rows: 1, columns: 2 },
          formula: '=$A2="R"',
          fill: '#C62828',
          font: { colour: '#FFFFFF', bold: true },
        },
        { area: { row: 1, column: 0, rows: 1, columns: 2 }, formula: '=$A2="G"', fill: '#2E7D32' },
      ],
      links: [{ row: 0, column: 0, sheet: 'Sheet1', address: 'B2', text: 'Title', tip: 'Go' }],
      names: [{ name: 'The_Value', area: { row: 1, column: 0, rows: 1, columns: 1 } }],
      validations: [
        {
          area: { row: 1, column: 1, rows: 1, columns: 1 },
          rule: { kind: 'list', values: ['High', 'Low'] },
          message: 'High or Low.',
        },
      ],
    });
    const { bytes } = await write([plan]);
    const found = await read(bytes, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Key');
      sheet.load('tabColor,showGridlines');
      const title = sheet.getRange('A1').load('hyperlink,values');
      const format = title.format.load('columnWidth,rowHeight,wrapText,verticalAlignment');
      const font = title.format.font.load('name,bold,color');
      const gap = sheet.getRange('B1').format.fill.load('pattern,patternColor');
      const hidden = sheet.getRange('C1').load('columnHidden');
      const value = sheet.getRange('A2').load('text,numberFormat');
      const rules = sheet.getRange().conditionalFormats.load('items/priority,items/type');
      const frozen = sheet.freezePanes.getLocation().load('address');
      const layout = sheet.pageLayout.load('orientation,zoom');
      const validation = sheet.getRange('B2').dataValidation.load('rule');
      const name = context.workbook.names.getItem('The_Value').load('formula');
      await context.sync();
      return {
        sheet: [sheet.tabColor, sheet.showGridlines],
        title: [title.values[0]?.[0], title.hyperlink.documentReference, title.hyperlink.screenTip],
        format: [format.columnWidth, format.rowHeight, format.wrapText, format.verticalAlignment],
        font: [font.name, font.bold, font.color],
        gap: [gap.pattern, gap.patternColor],
        hidden: hidden.columnHidden,
        value: [value.text[0]?.[0], value.numberFormat[0]?.[0]],
        rules: rules.items.map(({ priority, type }) => [priority, type]),
        frozen: frozen.address,
        layout: [layout.orientation, layout.zoom.horizontalFitToPages],
        validation: validation.rule.list?.source,
        name: String(name.formula).replaceAll("'", ''),
      };
    });
    expect(found).toEqual({
      sheet: ['#0B3D63', false],
      title: ['Title', "'Sheet1'!B2", 'Go'],
      // 30 characters are 215 pixels, three quarters of a point each.
      format: [161.25, 23, true, 'Bottom'],
      font: ['Calibri', true, '#FFFFFF'],
      gap: ['LightUp', '#DCE5EC'],
      hidden: true,
      value: ['71.5%', '0.0%'],
      rules: [
        [0, 'Custom'],
        [1, 'Custom'],
      ],
      frozen: 'Key!A1',
      layout: ['Landscape', 1],
      validation: 'High,Low',
      name: '=Key!$A$2',
    });
    expect(await validate(bytes)).toEqual([]);
  });
});
