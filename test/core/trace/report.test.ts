import type { RowCondition } from '../../../src/core/rules/rows/conditions';
import { readPack } from '../../../src/core/rules/read-pack';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { traceFigure } from '../../../src/core/measure/rows/trace';
import { reportedRows } from '../../../src/core/trace/report';
import { rowsOf, type TestRow } from '../measure/rows/support';
import { indicator, packOf } from '../rules/support/small-pack';

const COLUMNS = [
  { field: 'kind', headings: ['Kind'] },
  { field: 'child', headings: ['Child'] },
  { field: 'contactDate', headings: ['Contact date'], type: 'date' },
  { field: 'visitDate', headings: ['Visit date'], type: 'date' },
];

const ROW = { child: 'A', kind: 'Home', contactDate: '2017-06-01', visitDate: '2017-06-12' };

/** Why a row of June 2017 is in the numerator or not, where this condition asks for it. */
function reason(
  condition: RowCondition,
  row: TestRow = ROW,
  placed: object = { by: 'date', field: 'contactDate' },
): string {
  const pack = packOf([indicator()], {
    raw: [{ id: 'case-list', kind: 'rows', title: 'Cases', columns: COLUMNS }],
    rowMeasures: [
      {
        source: 'case-list',
        number: '1.1',
        placed,
        numerator: [condition],
      },
    ],
  });
  const { rowMeasures } = compileRulebook(readPack(pack));
  const question = { scorecard: 'main', indicator: '1.1', part: '', locality: null };
  const [trace] = traceFigure(
    [rowsOf([row])],
    rowMeasures,
    { ...question, month: '2017-06' as Parameters<typeof traceFigure>[2]['month'] },
    (from, days) => from + days,
  );
  return reportedRows(trace!)[0]!.reason.replace(/^Contact date 1 June 2017; /, '');
}

const dates = { from: 'contactDate', to: 'visitDate' };
const both = 'Contact date 1 June 2017, Visit date 12 June 2017';

describe('what of a row decided a condition, in words', () => {
  it.each<[string, RowCondition]>([
    ['Kind is "Home"', { field: 'kind', in: ['Home'] }],
    ['Kind is "Home"', { field: 'kind', notIn: ['Home'] }],
    ['Child is "A"', { field: 'child', recorded: false }],
    ['Visit date is 12 June 2017', { field: 'visitDate', recordedByEnd: true }],
    [`${both}: within 20 working days`, { ...dates, withinWorkingDays: 20 }],
    [`${both}: not within 5 working days`, { ...dates, withinWorkingDays: 5 }],
    [`${both}: within 11 days`, { ...dates, withinDays: 11 }],
    [`${both}: not 12 days or more`, { ...dates, lastedAtLeastDays: 12 }],
    [
      'Contact date 1 June 2017: open 29 days or more at the end of the month',
      { from: 'contactDate', openAtLeastDays: 29 },
    ],
    [
      'Contact date 1 June 2017: not past 29 working days at the end of the month',
      { from: 'contactDate', openAtLeastWorkingDays: 29 },
    ],
    [
      'no earlier record within 12 months',
      { person: 'child', date: 'contactDate', repeatWithinMonths: 12 },
    ],
    ['no earlier record', { person: 'child', date: 'contactDate', repeatEver: true }],
  ])('%s', (words, condition) => {
    expect(reason(condition)).toBe(words);
  });

  it('of conditions together: each by whether it was met itself', () => {
    const late: RowCondition = { ...dates, withinDays: 5 };
    const lasted: RowCondition = { ...dates, lastedAtLeastDays: 10 };
    expect(reason({ not: late })).toBe(`${both}: not within 5 days`);
    expect(reason({ all: [lasted, late] })).toBe(
      `${both}: 10 days or more, ${both}: not within 5 days`,
    );
    expect(reason({ any: [late, lasted] })).toBe(
      `${both}: not within 5 days, ${both}: 10 days or more`,
    );
  });

  it('says one fact once', () => {
    const home: RowCondition = { field: 'kind', in: ['Home'] };
    expect(reason({ any: [home, { not: home }] })).toBe('Kind is "Home"');
  });

  it('says that nothing is recorded', () => {
    expect(reason({ field: 'visitDate', recorded: true }, { ...ROW, visitDate: '' })).toBe(
      'Visit date is not recorded',
    );
  });
});

describe('what put a row into the month, in words', () => {
  it.each([
    [{ by: 'date', field: 'visitDate' }, 'Visit date 12 June 2017; Kind is "Home"'],
    [
      { by: 'open-at-end', from: 'contactDate', to: 'visitDate' },
      'open at the end of the month, Contact date 1 June 2017; Kind is "Home"',
    ],
    [
      { by: 'due', from: 'contactDate', days: 10, done: 'visitDate' },
      'due 11 June 2017; Visit date 12 June 2017: late, in the month that it fell due; Kind is "Home"',
    ],
  ])('%j', (placed, words) => {
    const row = { ...ROW, visitDate: placed.by === 'open-at-end' ? '' : ROW.visitDate };
    expect(reason({ field: 'kind', in: ['Home'] }, row, placed)).toBe(words);
  });
});
