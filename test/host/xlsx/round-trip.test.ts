import fc from 'fast-check';
import type { Cell } from '../../../src/host/model/cell';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { Style } from '../../../src/host/model/style';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { convertAll } from '../../support/libreoffice';
import { readFlatOds } from '../../support/flat-ods';
import { validate } from '../../support/validator';

/** Any text, with what XML cannot hold and what looks like an escape. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ' leading',
    'two\r\nlines',
    '\u000b',
    '_x000B_',
    '_x005F_',
    '=1+1',
    '\ud800',
    ']]>',
  ),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u001f', '_', 'x', '0', '\t', '\n', '<', '&', '\uffff'),
  }),
);
const content = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#DIV/0!' as const }, { error: '#N/A' as const }),
);
const colour = fc.constantFrom('#FF0000', '#0B3D63', '#FFFFFF');
const look: fc.Arbitrary<Partial<Style>> = fc.record(
  {
    numberFormat: fc.constantFrom('0%', 'dd/mm/yyyy', '#,##0.0;[Red]-#,##0.0', '"<&>" 0'),
    font: fc.record({
      name: fc.constantFrom('Calibri', 'Carlito', 'A & B'),
      size: fc.constantFrom(8, 10.5, 14),
      bold: fc.boolean(),
      italic: fc.boolean(),
      strikethrough: fc.boolean(),
      underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant' as const),
      subscript: fc.constant(false),
      superscript: fc.boolean(),
      colour,
    }) as fc.Arbitrary<Style['font']>,
    fill: fc.oneof(
      fc.record({ pattern: fc.constant('solid'), colour, patternColour: fc.constant(null) }),
      fc.record({ pattern: fc.constantFrom('lightUp', 'gray125'), colour, patternColour: colour }),
    ),
    borders: fc.dictionary(
      fc.constantFrom('left', 'right', 'top', 'bottom', 'diagonalUp'),
      fc.record({ style: fc.constantFrom('thin', 'hair', 'double'), colour }),
    ) as fc.Arbitrary<Style['borders']>,
    alignment: fc.record({
      horizontal: fc.constantFrom('general', 'center', 'right'),
      vertical: fc.constantFrom('bottom', 'top', 'center'),
      wrapText: fc.boolean(),
      indent: fc.constantFrom(0, 2),
      shrinkToFit: fc.boolean(),
      textRotation: fc.constantFrom(0, 45, 255),
      readingOrder: fc.constantFrom(0, 1),
    }),
    protection: fc.record({ locked: fc.boolean(), hidden: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const cell = fc.record({
  row: fc.nat(40),
  column: fc.nat(30),
  content,
  look,
  formula: fc.option(
    fc.constantFrom('=1+1', '=SUM(A1:B2)&"<x>"', "='Other sheet'!A1", '="_x0041_"&" "', '=A1 '),
    { nil: undefined },
  ),
  quotePrefix: fc.boolean(),
});

type RandomCell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

/** A workbook made of random cells, and what is expected of it. */
function workbookOf(cells: RandomCell[]) {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as SheetModel;
  for (const each of cells) {
    const style = workbook.styles.intern({ ...workbook.styles.get(0), ...each.look });
    const made: Cell = { content: each.content, style };
    if (each.formula !== undefined) made.formula = each.formula;
    if (each.quotePrefix) made.quotePrefix = true;
    sheet.grid.set(each.row, each.column, made);
  }
  return workbook;
}

type Workbook = ReturnType<typeof newWorkbook>;

function said(workbook: Workbook): unknown[] {
  const found: unknown[] = [];
  (workbook.sheets[0] as SheetModel).grid.forEach((each, row, column) => {
    const { origin: _, ...style } = workbook.styles.get(each.style);
    found.push([row, column, { ...each, style }]);
  });
  return found;
}

const files: Uint8Array[] = [];

test('cells and looks of any workbook are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const workbook = workbookOf(cells);
      const bytes = saveWorkbook(workbook);
      const again = openWorkbook(bytes);
      expect(said(again)).toEqual(said(workbook));
      expect(Buffer.from(saveWorkbook(again)).equals(Buffer.from(bytes))).toBe(true);
      if (files.length < 6 && cells.length > 8) files.push(bytes);
    }),
    { numRuns: 150 },
  );
});

test('random workbooks are valid', async () => {
  expect(files.length).toBeGreaterThan(0);
  expect((await Promise.all(files.map((bytes) => validate(bytes)))).flat()).toEqual([]);
});

const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="bold" style:family="table-cell"><style:table-cell-properties fo:background-color="#0b3d63"/><style:text-properties fo:font-weight="bold" fo:color="#ffffff"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Raw &amp; data">
<table:table-row><table:table-cell table:style-name="bold" office:value-type="string"><text:p>Locality</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Period</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>North<text:s text:c="2"/>East</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2017-06-30"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=[.B2]+1" office:value-type="float" office:value="42917"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1.5"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

test('a workbook that LibreOffice wrote is read, and read by it again after saving', async () => {
  const source = new TextEncoder().encode(SOURCE);
  const [written] = (await convertAll([source], 'xlsx', 'fods')) as [Uint8Array];
  const workbook = openWorkbook(written);
  const sheet = workbook.sheets[0] as SheetModel;
  expect(sheet.name).toBe('Raw & data');
  const heading = workbook.styles.get(sheet.grid.get(0, 0)?.style ?? 0);
  expect([heading.font.bold, heading.font.colour, heading.fill.colour]).toEqual([
    true,
    '#FFFFFF',
    '#0B3D63',
  ]);
  expect(sheet.grid.get(1, 0)?.content).toBe('North  East');
  expect(sheet.grid.get(1, 1)?.content).toBe(42_916);
  expect(sheet.grid.get(1, 3)).toMatchObject({ content: 42_917, formula: '=B2+1' });
  expect(sheet.grid.get(3, 2)?.content).toBe(1.5);
  sheet.grid.set(4, 0, { content: 'added', style: 0 });
  const saved = saveWorkbook(workbook);
  expect(await validate(saved)).toEqual([]);
  const [fods] = (await convertAll([saved], 'fods')) as [Uint8Array];
  const cells = readFlatOds(fods).sheet('Raw & data').cells;
  expect(cells.get('A2')?.text).toBe('North  East');
  expect(cells.get('B2')?.value).toBe(42_916);
  expect(cells.get('D2')?.formula).toBe('of:=[.B2]+1');
  expect(cells.get('A5')?.text).toBe('added');
});
