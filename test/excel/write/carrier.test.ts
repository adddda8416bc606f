import { strFromU8, unzipSync } from 'fflate';
import { carrierWorkbook } from '../../../src/excel/write/carrier';
import { validate } from '../../support/validator';

const sparkline = {
  row: 3,
  column: 2,
  data: { row: 3, column: 10, rows: 1, columns: 13 },
  text: '',
};
const sheets = [
  { name: "O'Brien & co <1>", sparklines: [sparkline, { ...sparkline, row: 4 }] },
  { name: 'No trends', sparklines: [] },
];

function parts(base64: string): Record<string, string> {
  const entries = Object.entries(unzipSync(Buffer.from(base64, 'base64')));
  return Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('the carrier workbook', () => {
  test('places each sparkline on its cell, with its data on the same sheet', () => {
    const xml = parts(carrierWorkbook(sheets))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain(
      `<xm:f>'O''Brien &amp; co &lt;1&gt;'!K4:W4</xm:f><xm:sqref>C4</xm:sqref>`,
    );
    expect(xml).toContain('<xm:sqref>C5</xm:sqref>');
  });

  test('draws hidden data, leaves gaps for empty cells and marks the last point', () => {
    const xml = parts(carrierWorkbook(sheets))['xl/worksheets/sheet1.xml'];
    expect(xml).toMatch(
      /<x14:sparklineGroup lineWeight="1.25" displayEmptyCellsAs="gap" last="1" displayHidden="1">/,
    );
    expect(xml).toContain('<x14:colorSeries rgb="FF44607A"/><x14:colorLast rgb="FF0B3D63"/>');
  });

  test('carries sparklines and nothing else', () => {
    const files = parts(carrierWorkbook(sheets));
    expect(files['xl/worksheets/sheet1.xml']).toContain('<sheetData/>');
    expect(files['xl/worksheets/sheet2.xml']).not.toContain('extLst');
  });

  test('is the same for the same sheets', () => {
    expect(carrierWorkbook(sheets)).toBe(carrierWorkbook(structuredClone(sheets)));
  });

  test("is valid for Microsoft's Open XML SDK", async () => {
    expect(await validate(Buffer.from(carrierWorkbook(sheets), 'base64'))).toEqual([]);
  });
});
