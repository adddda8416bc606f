import { planSheets } from '../../../../src/core/sheets';
import { STYLES } from '../../../../src/core/sheets/look/styles';
import { COUNCIL } from '../fixtures/a-made-up-council';
import { juneScorecard, NOTE, OBSERVATIONS, returned } from '../fixtures/june-2017';
import { ReadTable, sheet, texts } from '../support';

const plans = planSheets(juneScorecard(), NOTE);
const plan = sheet(plans, 'Scorecard');
const table = new ReadTable(plan);

describe('the three lines above the table', () => {
  test('line one says what and when', () => {
    expect(texts(plan).slice(0, 2)).toEqual(['Family help scorecard', 'June 2017']);
  });

  test('the month has a name of its own', () => {
    const { area } = plan.names.find(({ name }) => name === 'Scorecard_Month')!;
    expect(plan.rows[area.row]!.cells[area.column]!.value).toBe('June 2017');
  });

  test('line two counts the colours and the gaps, and leads to the data quality', () => {
    expect(texts(plan)[2]).toBe(
      'Ashdale  ·  11 indicators: 3 green, 3 amber, 2 red  ·  1 without a figure',
    );
    const link = plan.links.find(({ row }) => row === 1)!;
    expect(link.sheet).toBe('Data quality');
    expect(link.text).toMatch(/^\d+ queries on the data/);
  });

  test('line three is the key, each colour with its letter or arrow', () => {
    const key = plan.rows[2]!.cells.map(({ value }) => value).filter((value) => value !== null);
    expect(key).toEqual(
      expect.arrayContaining([
        'R red',
        'A amber',
        'G green',
        '▲ improved',
        '▼ declined, off target',
      ]),
    );
  });
});

describe('the table', () => {
  test('has one heading row, its columns in the order of reading', () => {
    expect(table.headings).toEqual([
      'No.',
      'Indicator',
      'Good is',
      'Feb-17',
      'Mar-17',
      'Apr-17',
      'May-17',
      'Jun-17',
      'Year to date',
      'Trend, 13 months',
      'Direction',
      'RAG',
      'Red',
      'Amber',
      'Target',
      '2015/16',
      '2016/17',
      'Neighbours',
      'Best neighbour',
      'National',
      'Top quartile',
      'Findings',
    ]);
  });

  test('names each group in a row of its own, in the order of the pack', () => {
    const groups = plan.rows
      .filter(({ cells }) => cells[1]?.style === 'group' && cells[1].value !== null)
      .map(({ cells }) => cells[1]!.value);
    expect(groups).toEqual([
      'Triage',
      'Initial contacts',
      'Caseload',
      'Centres',
      'Schools',
      'Families',
      'Young people',
    ]);
  });

  test('has no blank row from its headings to its end', () => {
    const rows = plan.rows.slice(table.headingRow);
    expect(rows.every(({ cells }) => cells.some(({ value }) => value !== null))).toBe(true);
  });

  test('shows a percentage as a true, unrounded number at the displayed precision', () => {
    expect(table.cell('1.2', 'Jun-17')).toMatchObject({ value: 189 / 266, format: '0.0%' });
  });

  test('shows a count with thousands apart', () => {
    expect(table.cell('4.1', 'Jun-17')).toMatchObject({ value: 1559, format: '#,##0' });
  });

  test('lets the month being reported stand out, and no other', () => {
    const fills = ['Apr-17', 'May-17', 'Jun-17'].map(
      (month) => STYLES[table.cell('1.1', month).style as keyof typeof STYLES].fill,
    );
    expect(fills).toEqual([null, null, { colour: '#F1F6FA' }]);
  });

  test('keeps the number of an indicator as text: 5.10 is not 5.1', () => {
    expect(table.cell('5.10', 'No.').value).toBe('5.10');
  });

  test('leaves supporting parts out', () => {
    expect(texts(plan)).not.toContain('Initial contacts made late');
  });

  test('steps earlier years and benchmarks back in grey', () => {
    expect(table.cell('7.2', '2016/17')).toMatchObject({ value: 0.957, style: 'valueGrey' });
    expect(table.cell('7.2', 'Best neighbour')).toMatchObject({ value: 0.963, format: '0.0%' });
  });

  test('leaves benchmark columns out when the pack has no benchmarks', () => {
    const bare = {
      ...COUNCIL,
      indicators: COUNCIL.indicators.map((rule) => ({ ...rule, benchmarks: undefined })),
    };
    const { headings } = new ReadTable(
      sheet(planSheets(juneScorecard({ pack: bare }), NOTE), 'Scorecard'),
    );
    expect(headings).toContain('2016/17');
    expect(headings).not.toContain('National');
  });
});

describe('a gap says what it is, on a hatched cell', () => {
  test.each([
    ['4.3', 'Feb-17', 'in development'],
    ['4.3', 'Jun-17', 'in development'],
    ['5.10', 'May-17', 'no data'],
    ['7.2', 'Jun-17', 'due July 2017'],
  ])('%s in %s: %s', (number, month, reason) => {
    const cell = table.cell(number, month);
    expect(cell.value).toBe(reason);
    expect(STYLES[cell.style as keyof typeof STYLES].fill).toHaveProperty('hatch');
  });

  test('a share of nothing is 0 of 0', () => {
    const observations = [
      ...OBSERVATIONS.filter(({ indicator }) => indicator !== '1.2'),
      ...returned('1.2', { '2017-05': [0, 0], '2017-06': [4, 5] }),
    ];
    const changed = sheet(planSheets(juneScorecard({ observations }), NOTE), 'Scorecard');
    expect(new ReadTable(changed).cell('1.2', 'May-17').value).toBe('0 of 0');
  });

  test('months between two quarters are blank, not gaps', () => {
    expect(table.cell('6.1', 'Apr-17')).toEqual({ value: null, style: 'value' });
  });
});

describe('figures that are not monthly', () => {
  test('stand under the month that their period ends in, the latest with its period in words', () => {
    expect(table.cell('6.1', 'Mar-17').value).toBe(0.94);
    expect(table.cell('6.1', 'Jun-17').value).toBe(0.95);
    expect(table.cell('6.1', 'Indicator').value).toContain('(Q1 2017/18)');
  });

  test('an older one that still holds stands in the current month', () => {
    expect(table.cell('10.1', 'Jun-17').value).toBe(361);
    expect(table.cell('10.1', 'Indicator').value).toContain('(January to December 2016)');
  });
});

describe('year to date', () => {
  test('is a number, pooled where the rule says so', () => {
    const cell = table.cell('1.2', 'Year to date');
    expect(cell.value).toBeCloseTo((223 + 272 + 189) / (225 + 290 + 266), 12);
    expect(cell.format).toBe('0.0%');
  });

  test('with a month missing says how many it has, and stays a number', () => {
    expect(table.cell('5.10', 'Year to date')).toMatchObject({
      value: (10.3 + 10.61) / 2,
      format: '#,##0.0" (2 of 3)"',
    });
  });
});

describe('RAG and direction', () => {
  test('are words and glyphs: red and improved can both be true', () => {
    expect(table.cell('2.2', 'RAG').value).toBe('R');
    expect(table.cell('2.2', 'Direction').value).toBe('▲ improved');
    expect(table.cell('1.2', 'Direction').value).toBe('▼ declined, off target');
    expect(table.cell('7.2', 'Direction').value).toBe('▼ declined, within limits');
  });

  test('are coloured by three rules each over the whole column, never by the cells', () => {
    const body = plan.names.find(({ name }) => name === 'Scorecard_Table')!.area;
    const first = body.row + 1;
    const rag = plan.conditionalFormats.filter(({ area }) => area.column === table.column('RAG'));
    expect(rag.map(({ formula, fill }) => [formula, fill])).toEqual([
      [`=$L${first}="R"`, '#C62828'],
      [`=$L${first}="A"`, '#F5B400'],
      [`=$L${first}="G"`, '#2E7D32'],
    ]);
    expect(plan.conditionalFormats).toHaveLength(6);
    for (const { area } of plan.conditionalFormats) {
      expect([area.row, area.rows]).toEqual([body.row, body.rows]);
    }
    expect(STYLES[table.cell('1.2', 'RAG').style as keyof typeof STYLES].fill).toBeNull();
  });
});

describe('limits', () => {
  test.each([
    ['1.2', '< 90%', '90–100%', '100%'],
    ['9.2', '≥ 5.0%', '4.2–5.0%', '4.2%'],
    ['6.1', '< 95%', null, '95%'],
    ['8.1', '< 80% of profile', '80–100% of profile', '633 in the year, 158 by now'],
    ['10.1', '> 370', '350–370', '280–350'],
  ])('%s', (number, red, amber, target) => {
    const limits = ['Red', 'Amber', 'Target'].map((heading) => table.cell(number, heading).value);
    expect(limits).toEqual([red, amber, target]);
  });
});

describe('trend', () => {
  const trend = plan.sparklines.find(({ row }) => row === table.row('1.1'))!;

  test('draws thirteen months from the same sheet, gaps empty', () => {
    const { data } = trend;
    const values = plan.rows[data.row]!.cells.slice(data.column, data.column + data.columns).map(
      ({ value }) => value,
    );
    expect(values).toEqual([398, 371, 360, 402, 377, 391, 344, 410, 407, 392, 271, 341, 288]);
  });

  test('keeps its data in hidden columns to the right of the print area', () => {
    const printed = plan.page.printArea.columns;
    expect(trend.data.column).toBe(printed);
    expect(plan.columns.slice(printed).every(({ hidden }) => hidden)).toBe(true);
    expect(plan.columns.slice(0, printed).some(({ hidden }) => hidden)).toBe(false);
  });

  test('has bars of text to stand in for it', () => {
    expect(trend.text).toBe('▆▅▅▇▆▆▄▇▇▆▁▄▂');
  });

  test('stands on every indicator, so that a first figure moves nothing', () => {
    const indicators = plan.rows.filter(({ cells }) => cells[0]?.style === 'text');
    expect(plan.sparklines).toHaveLength(indicators.length);
  });
});

test('findings lead to their line on Data quality', () => {
  expect(table.cell('1.2', 'Findings').value).toBe('Q2');
  const link = table.link('1.2', 'Findings')!;
  const quality = sheet(plans, 'Data quality');
  const row = Number(/\d+/.exec(link.address)![0]) - 1;
  expect(link.sheet).toBe('Data quality');
  expect(quality.rows[row]!.cells[0]!.value).toBe('Q2');
});

test('headings stay in sight and are repeated on paper', () => {
  expect(plan.freeze).toEqual({ rows: table.headingRow + 1, columns: 2 });
  expect(plan.page.headingRows).toEqual({ from: table.headingRow, to: table.headingRow });
  expect(plan.page.orientation).toBe('landscape');
});

describe('the quarterly scorecard', () => {
  const quarterly = sheet(plans, 'Quarterly scorecard');
  const quarters = new ReadTable(quarterly);

  test('shows quarters, the last of them that of the month being reported', () => {
    expect(quarters.headings.slice(3, 8)).toEqual([
      'Q1 2016/17',
      'Q2 2016/17',
      'Q3 2016/17',
      'Q4 2016/17',
      'Q1 2017/18',
    ]);
    expect(quarters.cell('3', 'Q1 2017/18')).toMatchObject({
      value: 610 / 750,
      style: 'valueCurrent',
    });
  });

  test('names the quarter in its first line', () => {
    expect(texts(quarterly).slice(0, 2)).toEqual(['Family help quarterly scorecard', 'Q1 2017/18']);
  });
});
