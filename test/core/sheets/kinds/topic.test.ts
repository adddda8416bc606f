import { planSheets } from '../../../../src/core/sheets';
import { STYLES } from '../../../../src/core/sheets/look/styles';
import { juneScorecard, NOTE, OBSERVATIONS, returned } from '../fixtures/june-2017';
import { ReadTable, sheet, texts } from '../support';

const plans = planSheets(juneScorecard(), NOTE);
const plan = sheet(plans, 'Initial contacts');
const table = new ReadTable(plan, 'Period');

test('each topic of the pack has a page', () => {
  const topics = plans.filter(({ kind }) => kind === 'topic').map(({ name }) => name);
  expect(topics).toEqual(['Initial contacts', 'Caseload']);
});

test('says who answers for it, what it is, and what to know of its data', () => {
  expect(texts(plan)).toEqual(
    expect.arrayContaining([
      'Owner: Head of Family Help',
      expect.stringContaining('the first conversation with the family'),
      'Counts come from the returns of the three localities.',
    ]),
  );
});

test('keeps two cells for the user, found by name and left empty', () => {
  expect(plan.userCells.map(({ name }) => name)).toEqual([
    'Analysis_family_help_initial_contacts',
    'Note_family_help_initial_contacts',
  ]);
  for (const { area } of plan.userCells) {
    expect(plan.rows[area.row]?.cells[area.column]).toEqual({ value: null, style: 'commentary' });
    expect(plan.rows[area.row]?.height).toBeGreaterThan(50);
  }
});

describe('the table of an indicator', () => {
  test('has the borough and each locality side by side, shares with what they are of', () => {
    expect(table.headings).toEqual([
      'Period',
      'Ashdale',
      'North',
      'South',
      'Central',
      'Ashdale, number',
      'North, number',
      'South, number',
      'Central, number',
      'RAG',
    ]);
    expect(table.cell('Jun-17', 'Ashdale').value).toBe(70 / 110);
    expect(table.cell('Jun-17', 'Ashdale, number').value).toBe('70 of 110');
    expect(table.cell('Jun-17', 'North, number').value).toBe('22 of 40');
    expect(table.cell('Jun-17', 'RAG').value).toBe('R');
  });

  test('has the months from the first with figures, then the year to date', () => {
    const labels = plan.rows
      .slice(table.headingRow + 1)
      .map(({ cells }) => cells[0]?.value)
      .filter((value) => value != null);
    expect(labels).toEqual(['Feb-17', 'Mar-17', 'Apr-17', 'May-17', 'Jun-17', '2017/18 to date']);
    expect(table.cell('2017/18 to date', 'Ashdale').value).toBeCloseTo(187 / 311, 12);
    expect(table.cell('2017/18 to date', 'Ashdale, number').value).toBe('187 of 311');
  });

  test('leaves a gap empty for the chart, hatched, and says why beside it', () => {
    const observations = OBSERVATIONS.filter(
      ({ indicator, locality, period }) =>
        !(indicator === '2.2' && locality === 'South' && period === '2017-05'),
    );
    const changed = new ReadTable(
      sheet(planSheets(juneScorecard({ observations }), NOTE), 'Initial contacts'),
      'Period',
    );
    const gap = changed.cell('May-17', 'South');
    expect(gap.value).toBeNull();
    expect(STYLES[gap.style as keyof typeof STYLES].fill).toHaveProperty('hatch');
    expect(changed.cell('May-17', 'Note').value).toMatch(/South.*: no data/);
  });

  test('has supporting counts of the borough as columns', () => {
    const late = ['North', 'South', 'Central'].flatMap((locality) =>
      returned('2.2', { '2017-05': 6, '2017-06': 8 }, { part: 'late', locality }),
    );
    const observations = [...OBSERVATIONS.filter(({ part }) => part !== 'late'), ...late];
    const counted = new ReadTable(
      sheet(planSheets(juneScorecard({ observations }), NOTE), 'Initial contacts'),
      'Period',
    );
    expect(counted.cell('Jun-17', 'late')).toMatchObject({ value: 24, format: '#,##0' });
  });
});

test('indicators without any figure stand together, each with the reason', () => {
  const caseload = sheet(plans, 'Caseload');
  const row = caseload.rows.find(({ cells }) => String(cells[0]?.value).startsWith('4.3'));
  expect(row?.cells[1]?.value).toBe('in development');
});

describe('the chart', () => {
  const [chart] = plan.charts;

  test('draws the periods of all places from one block with its headings', () => {
    expect(chart?.data).toEqual({ row: table.headingRow, column: 0, rows: 6, columns: 5 });
    expect(chart?.colours).toHaveLength(4);
    expect(chart?.axis).toEqual({ format: '0%' });
  });

  test('stands beside the commentary, clear of the tables', () => {
    const { position } = chart!;
    expect(position.column).toBe(1);
    expect(position.row + position.rows).toBeLessThan(table.headingRow);
  });

  test('is left out where there are no two periods to join', () => {
    const observations = OBSERVATIONS.filter(
      ({ indicator, period }) => indicator !== '2.2' || period === '2017-06',
    );
    const bare = sheet(planSheets(juneScorecard({ observations }), NOTE), 'Initial contacts');
    expect(bare.charts).toEqual([]);
  });
});
