import { toFigureRows } from '../../../../src/core/score/figure-row';
import { planSheets } from '../../../../src/core/sheets';
import { shownText } from '../../../../src/core/sheets/look/shown-text';
import { juneScorecard, NOTE } from '../fixtures/june-2017';
import { sheet, texts } from '../support';

const before = toFigureRows(juneScorecard()).map((row) =>
  row.indicator === '9.2' && row.period === '2017-05' ? { ...row, value: 0.035 } : row,
);

test('lists what differs from the last build: before, after and the difference', () => {
  const plan = sheet(planSheets(juneScorecard({ previous: before }), NOTE), 'Changes');
  const row = plan.rows.find(({ cells }) => cells[2]?.value === '9.2');
  expect(row?.cells.map(shownText)).toEqual([
    'Changed',
    'Family help scorecard',
    '9.2',
    '16–17 year olds who are NEET',
    'Ashdale',
    'May 2017',
    '3.5%',
    '3.9%',
    '+0.4% pts',
  ]);
  expect(texts(plan)).toContain('Since the last build: 1 changed, 0 added, 0 removed');
});

test('without changes it is a table of one row that says so', () => {
  const plan = sheet(planSheets(juneScorecard(), NOTE), 'Changes');
  expect(plan.tables[0]?.area.rows).toBe(2);
  expect(texts(plan)).toContain('No figure differs from the last build of this workbook.');
});
