import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from 'workbook-host';
import { sampleWorkbook, samples } from '../../../src/tools/samples/make';
import { validate } from '../../support/validator';

const ASSETS = join(__dirname, '../../../assets');

const SAMPLES = [...samples()];

describe.each(SAMPLES)('the sample %s', (file, sheets) => {
  const kept = readFileSync(join(ASSETS, file));

  it('comes out as it was kept, to the byte', async () => {
    const made = await sampleWorkbook(sheets);
    expect(Buffer.from(made).equals(kept)).toBe(true);
  });

  it('is valid by the Open XML SDK', async () => {
    expect(await validate(kept)).toEqual([]);
  });
});

const withReturns = SAMPLES.filter(([, sheets]) => sheets.some(({ name }) => name === 'Returns'));

describe.each(withReturns)('the returns of the sample %s', (file) => {
  const kept = readFileSync(join(ASSETS, file));

  it('keep indicator numbers as text, and months as dates', async () => {
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

it('the case list keeps dates as real dates, blank until they happen', async () => {
  const { Excel } = openHost(readFileSync(join(ASSETS, 'samples/early-help-case-list.xlsx')));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const body = context.workbook.tables.getItem('CaseList').getDataBodyRange();
    body.load(['valueTypes', 'text']);
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(['Case list']);
    const contacts = body.valueTypes.map((row) => row[3]);
    const closures = body.valueTypes.map((row) => row[11]);
    expect(new Set(contacts)).toEqual(new Set(['Double']));
    expect(new Set(closures)).toEqual(new Set(['Double', 'Empty']));
    expect(body.text.every((row) => /^\d\d\/\d\d\/20\d\d$/.test(row[3] ?? ''))).toBe(true);
  });
});
