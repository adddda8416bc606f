import { planSheets } from '../../../../src/core/sheets';
import { juneScorecard, NOTE, OBSERVATIONS } from '../fixtures/june-2017';
import { sheet } from '../support';

const plan = sheet(planSheets(juneScorecard(), NOTE), 'Figures');
const rows = plan.rows.map(({ cells }) => cells.map(({ value }) => value));

test('is an Excel Table named Figures from its first cell, with these headings', () => {
  expect(rows[0]).toEqual([
    'Scorecard',
    'Indicator',
    'Part',
    'Title',
    'Locality',
    'Period',
    'Numerator',
    'Denominator',
    'Value',
    'YTD',
    'RAG',
    'DOT',
    'Findings',
    'Source',
  ]);
  expect(plan.tables).toEqual([
    {
      name: 'Figures',
      area: { row: 0, column: 0, rows: plan.rows.length, columns: 14 },
      style: expect.any(String),
      filterButtons: true,
    },
  ]);
});

test('has a row for every figure, unrounded, periods as text, RAG and direction by name', () => {
  const row = rows.find(([, number, , , , period]) => number === '1.2' && period === '2017-06');
  expect(row).toEqual([
    'family-help',
    '1.2',
    null,
    'Contacts triaged within 5 working days',
    'Ashdale',
    '2017-06',
    189,
    266,
    189 / 266,
    (223 + 272 + 189) / (225 + 290 + 266),
    'Red',
    'declined-off-target',
    null,
    expect.stringContaining('Returns'),
  ]);
});

test('supporting counts are parts of their indicator', () => {
  const late = rows.filter(([, number, part]) => number === '2.2' && part === 'late');
  expect(late.map((row) => row[4])).toContain('North');
  expect(late.find((row) => row[4] === 'North' && row[5] === '2017-06')?.[8]).toBe(24);
});

test('shows values at the precision of their measure', () => {
  const formats = new Map(
    plan.rows.map(({ cells }) => [`${cells[1]?.value} ${cells[5]?.value}`, cells[8]?.format]),
  );
  expect(formats.get('1.2 2017-06')).toBe('0.0%');
  expect(formats.get('4.1 2017-06')).toBe('#,##0');
  expect(formats.get('5.10 2017-06')).toBe('#,##0.0');
});

test('has at least as many rows as the raw data has figures', () => {
  expect(rows.length - 1).toBeGreaterThanOrEqual(OBSERVATIONS.length);
});
