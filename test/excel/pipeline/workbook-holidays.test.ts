import { asMonthKey } from '../../../src/core/calendar/months';
import { build } from '../../../src/excel/pipeline/build';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { trace } from '../../../src/excel/pipeline/trace';
import { CASE_LIST_HEADINGS } from '../../support/case-list';
import { figuresOf } from '../../support/terminal';
import { validate } from '../../support/validator';
import { changed, contentOf, newWorkbookWith, type CellInput } from '../../support/workbooks';

const OPTIONS = {
  packs: EMBEDDED_PACKS.filter(({ id }) => id === 'early-help'),
  now: () => new Date(2017, 6, 3, 9, 0),
};

/** One contact of Thursday 1 June 2017, decided on Friday 9 June: the sixth working day after it. */
const CASES: CellInput[][] = [
  CASE_LIST_HEADINGS,
  [
    'C1',
    'F1',
    'North',
    "'01/06/2017",
    'Request for support',
    'Early Help Assessment',
    "'09/06/2017",
  ],
];

async function built(
  more: Record<string, CellInput[][]> = {},
  edit?: Parameters<typeof changed>[1],
) {
  let bytes = await newWorkbookWith({ Cases: CASES, ...more });
  if (edit) bytes = await changed(bytes, edit);
  const host = openHost(bytes);
  const result = await build(host.Excel, OPTIONS);
  const saved = await host.save();
  expect(await validate(saved)).toEqual([]);
  const triage = (await figuresOf(saved)).find(
    (row) =>
      row.Indicator === '1.2' &&
      row.Part === '' &&
      row.Locality === 'North' &&
      row.Period === '2017-06',
  );
  const content = await contentOf(saved);
  const lines = (sheet: string) =>
    (content.get(sheet)?.texts ?? []).map((row) => row.filter((text) => text !== '').join(' | '));
  return { result, bytes, triage, key: lines('Key'), findings: lines('Data quality') };
}

describe('local closures in the workbook', () => {
  test('without any, the decision of the sixth working day is late', async () => {
    const { triage, key } = await built();
    expect(triage).toMatchObject({ Numerator: 0, Denominator: 1 });
    expect(key.join()).not.toContain('local closures');
  });

  test('a closure between moves the due date, in the build and in a trace, and Key says so', async () => {
    const { triage, key, bytes } = await built({ Closures: [['Holidays'], ["'02/06/2017"]] });
    expect(triage).toMatchObject({ Numerator: 1, Denominator: 1 });
    expect(key).toContain('Closures | local closures, 1 day');
    const { figure, traces } = await trace(openHost(bytes).Excel, {
      ...OPTIONS,
      indicator: '1.2',
      month: asMonthKey('2017-06'),
    });
    expect(figure).toMatchObject({ numerator: 1, denominator: 1 });
    expect(traces.map(({ numerator }) => numerator)).toEqual([1]);
  });

  test('a closure at the weekend, or on the day of the contact, moves nothing', async () => {
    const closures = [['Holiday'], ["'03/06/2017"], ["'01/06/2017"]];
    expect((await built({ Closures: closures })).triage).toMatchObject({ Numerator: 0 });
  });

  test('dates as serials under a title and a heading count, each day once', async () => {
    const sheet = [
      ['Staff days'],
      [''],
      ['', 'Holidays'],
      ['', 'Date'],
      ['', 42888],
      ['', 42888],
      ['', 43000],
    ];
    const { triage, key } = await built({ Days: sheet });
    expect(triage).toMatchObject({ Numerator: 1 });
    expect(key).toContain('Days | local closures, 2 days');
  });

  test('a table named Holidays counts under the heading of its dates, whatever stands beside it', async () => {
    const days = [
      ['Holiday', 'Date'],
      ['Staff day', "'2017-06-02"],
    ];
    const { triage, key } = await built({ Days: days }, (context) => {
      context.workbook.worksheets.getItem('Days').tables.add('A1:B2', true).name = 'Holidays';
    });
    expect(triage).toMatchObject({ Numerator: 1 });
    expect(key).toContain('Days | local closures, 1 day');
  });

  test('what is no date is a question about its cell, and the other days count', async () => {
    const { triage, findings } = await built({
      Closures: [['Holidays'], ["'31/06/2017"], ["'02/06/2017"], ['Easter']],
    });
    expect(triage).toMatchObject({ Numerator: 1 });
    const asked = findings.filter((line) => line.includes('list of holidays'));
    expect(asked).toEqual([
      expect.stringMatching(/"31\/06\/2017".* \| Closures \| A2/),
      expect.stringMatching(/"Easter".* \| Closures \| A4/),
    ]);
  });

  test('a column of that heading without a date is another kind of list', async () => {
    const { key, findings } = await built({
      Leave: [
        ['Name', 'Holiday'],
        ['A', 'Spain'],
      ],
    });
    expect(key.join()).not.toContain('local closures');
    expect(findings.join()).not.toContain('list of holidays');
  });
});
