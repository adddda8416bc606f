import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openHost } from '../../../src/host';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of formulas as other programs than Excel save it: without their results. */
async function savedWithoutResults(formulas: string[]): Promise<Uint8Array> {
  const host = openHost();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  const parts = unzipSync(await host.save());
  const xml = strFromU8(parts[SHEET] as Uint8Array);
  const without = xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1<v></v>');
  expect(without).not.toBe(xml);
  return zipSync({ ...parts, [SHEET]: strToU8(without) });
}

test('formulas that a file holds without results are calculated on opening, whatever their order', async () => {
  const host = openHost(await savedWithoutResults(['=A2*2', '=100+188', '=A1+1']));
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[576], [288], [577]]);
  });
});

test('results that the file has are left as they are', async () => {
  const bytes = await savedWithoutResults(['=100+188']);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[SHEET] as Uint8Array).replace('<v></v>', '<v>5</v>');
  const host = openHost(zipSync({ ...parts, [SHEET]: strToU8(xml) }));
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[5]]);
  });
});
