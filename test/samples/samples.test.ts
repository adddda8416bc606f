import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../src/host';
import { sampleWorkbook, samples } from '../../src/samples/make';
import { validate } from '../support/validator';

const ASSETS = join(__dirname, '../../assets');

describe.each([...samples()])('the sample %s', (file, sheets) => {
  const kept = readFileSync(join(ASSETS, file));

  it('is what the figures give, to the byte, each time', async () => {
    const made = await sampleWorkbook(sheets);
    expect(Buffer.from(made).equals(kept)).toBe(true);
    expect(Buffer.from(await sampleWorkbook(sheets)).equals(Buffer.from(made))).toBe(true);
  });

  it('is valid by the Open XML SDK', async () => {
    expect(await validate(kept)).toEqual([]);
  });

  it('keeps indicator numbers as text, and months as dates', async () => {
    const { Excel } = openHost(kept);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Returns');
      const table = sheet.tables.getItem('Returns');
      const headings = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load(['values', 'text', 'valueTypes']);
      await context.sync();
      const names = headings.values[0]?.map(String) ?? [];
      const number = names.findIndex((name) => ['Indicator', 'Measure'].includes(name));
      const period = names.findIndex((name) => ['Period', 'Month'].includes(name));
      expect(body.valueTypes.every((row) => row[number] === 'String')).toBe(true);
      const months = body.values.filter((row) => typeof row[period] === 'number');
      expect(months.length).toBeGreaterThan(body.values.length / 2);
      const shown = body.text.map((row) => row[period]);
      expect(shown.some((text) => /^(Jun-17|Sep-24)$/.test(text ?? ''))).toBe(true);
    });
  });
});
