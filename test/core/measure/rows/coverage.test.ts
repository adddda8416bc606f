import { FindingCollector } from '../../../../src/core/quality/collector';
import { compileRulebook } from '../../../../src/core/rules/rulebook';
import { coverageOf, firstMonthOf } from '../../../../src/core/measure/rows/coverage';
import { readRows } from '../../../../src/core/raw/read-rows';
import { rawKindSchema } from '../../../../src/core/rules/schema';
import { serialFromIso } from '../../../../src/core/calendar/days';
import { asMonthKey, indexOfMonth, monthAtIndex } from '../../../../src/core/calendar/months';
import type { RawColumn } from '../../../../src/core/raw/types';
import { EMBEDDED_PACKS } from '../../../../src/core/rules/packs';
import { measure, rowsOf } from './support';

const monthly = measure({ placed: { by: 'date', field: 'contactDate' } });
const rolling = measure({ placed: { by: 'date', field: 'contactDate' }, window: 'rolling12' });

function contacts(...dates: string[]) {
  return coverageOf(rowsOf(dates.map((contactDate) => ({ contactDate }))))!;
}

const firstMonths = (coverage: ReturnType<typeof contacts>) =>
  [monthly, rolling].map((each) => monthAtIndex(firstMonthOf(each, coverage)));

describe('the months that a case list speaks for', () => {
  it('begin with its earliest date and end with its latest', () => {
    const { first, last } = contacts('2017-03-31', '2017-01-01', '2017-06-30');
    expect([first, last].map(monthAtIndex)).toEqual(['2017-01', '2017-06']);
  });

  it('are two years at the most', () => {
    const { first, last } = contacts('2009-05-01', '2017-06-30');
    expect([first, last].map(monthAtIndex)).toEqual(['2015-07', '2017-06']);
  });

  it('are none where no date is recorded', () => {
    expect(coverageOf(rowsOf([{ contactDate: '' }]))).toBeNull();
  });
});

describe('a rolling year', () => {
  it('has its first figure when the list holds twelve months', () => {
    expect(firstMonths(contacts('2016-02-15', '2017-06-30'))).toEqual(['2016-02', '2017-01']);
  });

  it('has one in every month counted of a list that reaches back further', () => {
    expect(firstMonths(contacts('2014-01-01', '2017-06-30'))).toEqual(['2015-07', '2015-07']);
  });

  it('has none in a list of less than a year', () => {
    const coverage = contacts('2017-01-01', '2017-06-30');
    expect(firstMonthOf(rolling, coverage)).toBeGreaterThan(coverage.last);
  });
});

it('the pack may name the date column that says which months a list speaks for', () => {
  const kind = rawKindSchema.parse({
    id: 'open-cases',
    kind: 'rows',
    title: 'Cases open in January or begun since',
    coveredBy: 'endedDate',
    columns: [
      { field: 'begunDate', headings: ['Begun'], type: 'date' },
      { field: 'endedDate', headings: ['Ended'], type: 'date' },
    ],
  });
  const serials = (...dates: string[]) => dates.map((date) => serialFromIso(date) ?? '');
  const column = (field: string, at: number, values: (number | string)[]): [string, RawColumn] => [
    field,
    { field, heading: field, column: at, needsText: false, errors: new Set(), values },
  ];
  const rows = readRows(
    {
      sheet: 'Cases',
      kindId: kind.id,
      kind: 'rows',
      headingRow: 0,
      rowCount: 3,
      columns: new Map([
        column('begunDate', 0, serials('2016-08-01', '2017-01-09', '2017-06-01')),
        column('endedDate', 1, serials('2017-01-31', '2017-04-03', '')),
      ]),
      hiddenRows: 0,
      date1904: false,
    },
    kind,
    compileRulebook(EMBEDDED_PACKS[0]!).places,
    serialFromIso('2017-07-01')!,
    new FindingCollector(),
  );
  expect(coverageOf(rows)).toMatchObject({
    first: indexOfMonth(asMonthKey('2017-01')),
    last: indexOfMonth(asMonthKey('2017-04')),
  });
});
