import { planSheets } from '../../../../src/core/sheets';
import { DIRECTIONS } from '../../../../src/core/wording/sheets';
import { juneScorecard, NOTE } from '../fixtures/june-2017';
import { ReadTable, sheet, texts } from '../support';

const plan = sheet(planSheets(juneScorecard(), NOTE), 'Key');
const named = (name: string): unknown => {
  const { area } = plan.names.find((candidate) => candidate.name === name)!;
  return plan.rows[area.row]?.cells[area.column]?.value;
};

test('says by which rules, for which month and when the sheets were made', () => {
  expect(
    ['Key_Pack', 'Key_Version', 'Key_Date', 'Key_Hash', 'Key_Month', 'Key_Built'].map(named),
  ).toEqual([
    'Family help & support',
    '2017.1',
    '2017-07-01',
    '5f3a9c21b7d0',
    'June 2017',
    '3 July 2017, 09:30',
  ]);
});

test('explains each of the nine directions, no two of them written alike', () => {
  const written = Object.values(DIRECTIONS).map(({ text }) => text);
  expect(new Set(written).size).toBe(9);
  expect(texts(plan)).toEqual(expect.arrayContaining(written));
});

test('colours its samples by the same rules as the scorecard', () => {
  const rules = plan.conditionalFormats.map(({ formula }) =>
    formula.replace(/\$[A-Z]+\d+/g, 'cell'),
  );
  expect(rules).toContain('=cell="R"');
  expect(rules).toContain('=cell="▲ improved"');
});

describe('the rules in words', () => {
  const table = new ReadTable(plan);

  test.each([
    ['1.1', 'no target', 'sum of the months from April', 'monthly'],
    [
      '1.2',
      'target 100%; amber 90–100%; red < 90%',
      'all numerators over all denominators from April',
      'monthly',
    ],
    ['4.1', 'no target', 'position at month end', 'monthly'],
    ['6.1', 'target 95%; red < 95%', 'reported as cumulative from April', 'quarterly'],
    [
      '7.2',
      'target 96%; amber 95–96%; red < 95%',
      'mean of the months from September',
      'monthly, 1 month in arrears',
    ],
  ])('%s', (number, target, ytd, reported) => {
    const cells = ['Target and tolerance', 'Year to date', 'Reported'].map(
      (heading) => table.cell(number, heading).value,
    );
    expect(cells).toEqual([target, ytd, reported]);
  });

  test('say what is judged, and by a role who answers for it', () => {
    expect(table.cell('8.1', 'Judged on').value).toBe('the year to date');
    expect(table.cell('8.1', 'Owner').value).toBe('Head of Family Help');
  });
});

test('names the sheets that the figures come from, and how many each gave', () => {
  const figures = juneScorecard()
    .series.flatMap((series) => series.figures)
    .filter(({ source }) => source.kind === 'returned' && source.sheet === 'Returns').length;
  expect(texts(plan)).toEqual(
    expect.arrayContaining(['Returns', `as returned, ${figures} figures`]),
  );
});
