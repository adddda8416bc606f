import { periodKey } from '../../../../src/core/calendar/periods';
import { returnsLayouts, type ReturnsLayout } from '../../../../src/core/raw/returns/layout';
import type { CellValue, SheetHead } from '../../../../src/core/raw/types';
import { SMALL_PACK } from '../../../support/small-council';

const RETURNS = SMALL_PACK.raw.find(({ kind }) => kind === 'returns')!;
const PLACES = ['East', 'West'];
const placeNamed = (text: string) =>
  PLACES.find((place) => place.toLowerCase() === text.trim().toLowerCase()) ?? null;

function headOf(rows: CellValue[][], sheet = 'Returns'): SheetHead {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  return {
    sheet,
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    rowCount: rows.length,
    columnCount: width,
  };
}

function layoutOf(rows: CellValue[][], sheet?: string): ReturnsLayout {
  const [best] = returnsLayouts(headOf(rows, sheet), RETURNS, placeNamed, 20);
  expect(best?.missing).toEqual([]);
  return best!.layout;
}

/** What each column is taken for: "A indicator, C value 2017-06". */
const read = ({ columns }: ReturnsLayout) =>
  columns.map(({ field, column }) => `${String.fromCharCode(65 + column)} ${field}`);

const periods = ({ blocks }: ReturnsLayout) =>
  blocks.map(({ period }) => period && periodKey(period));

/** 1 January 2017 as a serial, and the first of the months after it. */
const [JANUARY, FEBRUARY] = [42_736, 42_767];

describe('months across', () => {
  test('below a title, beside target, year to date and comments', () => {
    const layout = layoutOf([
      ["Children's services performance 2017/18"],
      [],
      ['No.', 'Indicator', 'Good is', 'Target', JANUARY, FEBRUARY, 'YTD', 'Comments'],
      ['1.1', 'Contacts received', 'High', '', 1649, 1373, '', ''],
    ]);
    expect(layout.headingRow).toBe(2);
    expect(read(layout)).toEqual([
      'B indicator',
      'A reference',
      'E value 2017-01',
      'F value 2017-02',
    ]);
    expect(layout.place).toBeNull();
  });

  test.each([
    ['Jun-17', '2017-06'],
    ['June 2017', '2017-06'],
    ['2017-06', '2017-06'],
    ['2017/18 Q1', '2017/18 Q1'],
    ['Jun-17 actual', '2017-06'],
    ['June 2017 (provisional)', '2017-06'],
    ['% Jun-17', '2017-06'],
  ])('headed %s', (heading, period) => {
    expect(
      periods(
        layoutOf([
          ['Indicator', 'Locality', heading],
          ['1.1', 'East', 4],
        ]),
      ),
    ).toEqual([period]);
  });

  test('a target of the month is no figure of it', () => {
    const layout = layoutOf([
      ['Ref', 'Jun-17 Actual', 'Jun-17 Target'],
      ['1.1', 4, 5],
    ]);
    expect(read(layout)).toEqual(['A reference', 'B value 2017-06']);
  });

  test('over numerator, denominator and value in a second heading row', () => {
    const layout = layoutOf([
      ['Ref', 'Indicator', JANUARY, '', '', FEBRUARY, '', '', 'YTD', 'Comments'],
      ['', '', 'Num', 'Den', '%', 'Num', 'Den', '%', '', ''],
      ['1.2', 'Contacts decided', 1315, 1649, 0.797, 1281, 1373, 0.933, 0.8, ''],
    ]);
    expect(layout.headingRow).toBe(1);
    expect(periods(layout)).toEqual(['2017-01', '2017-02']);
    expect(layout.blocks[1]?.fields).toEqual({
      numerator: 'numerator 2017-02',
      denominator: 'denominator 2017-02',
      value: 'value 2017-02',
    });
    expect(read(layout)).toContain('H value 2017-02');
  });

  test.each<[name: string, rows: CellValue[][], sheet: string, expected: string[]]>([
    [
      'financial years above the months',
      [
        ['', '2016/17', '', '2017/18', ''],
        ['Indicator', 'February', 'March', 'April', 'May'],
      ],
      'Returns',
      ['2017-02', '2017-03', '2017-04', '2017-05'],
    ],
    [
      'calendar years above the months',
      [
        ['', 2016, '', 2017, ''],
        ['Indicator', 'Nov', 'Dec', 'Jan', 'Feb'],
      ],
      'Returns',
      ['2016-11', '2016-12', '2017-01', '2017-02'],
    ],
    [
      'the year in the title',
      [['Performance 2017/18'], [], ['Indicator', 'April', 'March']],
      'Returns',
      ['2017-04', '2018-03'],
    ],
    [
      'the year as the name of the sheet',
      [['Indicator', 'Apr', 'Q2']],
      '2017-18',
      ['2017-04', '2017/18 Q2'],
    ],
  ])('month names with %s', (_, rows, sheet, expected) => {
    expect(periods(layoutOf([...rows, ['1.1', 1, 2, 3, 4]], sheet))).toEqual(expected);
  });

  test('months without any year are no periods', () => {
    const [best] = returnsLayouts(
      headOf([
        ['Indicator', 'April', 'May'],
        ['1.1', 1, 2],
      ]),
      RETURNS,
      placeNamed,
      20,
    );
    expect(best?.missing).toContain('period');
  });

  test('the same month twice is told, and the first is read', () => {
    const layout = layoutOf([
      ['Indicator', 'Jun-17', 'June 2017'],
      ['1.1', 1, 2],
    ]);
    expect(read(layout)).toEqual(['A indicator', 'B value 2017-06']);
    expect(layout.twice.map(({ heading }) => heading)).toEqual(['June 2017']);
  });

  test('a column that is not understood beside those of its month is told', () => {
    const layout = layoutOf([
      ['Indicator', 'Jun-17', ''],
      ['', 'Num', 'Ward'],
      ['1.1', 1, 2],
    ]);
    expect(layout.unknown.map(({ heading }) => heading)).toEqual(['Jun-17, Ward']);
  });
});

describe('a row a figure', () => {
  test('as the rule pack heads it', () => {
    const layout = layoutOf([
      ['Indicator', 'Locality', 'Period', 'Numerator', 'Denominator', 'Value'],
      ['1.1', 'East', 'Jun-17', 1, 2, 0.5],
    ]);
    expect(read(layout)).toEqual([
      'A indicator',
      'B locality',
      'C period',
      'D numerator',
      'E denominator',
      'F value',
    ]);
    expect(layout.blocks).toEqual([
      {
        period: null,
        fields: { numerator: 'numerator', denominator: 'denominator', value: 'value' },
      },
    ]);
  });

  test.each(['Actual', 'Outturn', 'Result', 'Performance', 'Figure', 'This month'])(
    'its figure headed %s, its number PI Ref',
    (heading) => {
      const layout = layoutOf([
        ['PI Ref', 'Month', heading],
        ['1.1', 'Jun-17', 4],
      ]);
      expect(read(layout)).toEqual(['B period', 'C value', 'A reference']);
    },
  );

  test('year and month in two columns', () => {
    const layout = layoutOf([
      ['Indicator', 'Year', 'Month', 'Value'],
      ['1.1', '2017/18', 'June', 4],
    ]);
    expect(read(layout)).toEqual(['A indicator', 'C period', 'D value', 'B year']);
  });

  test.each<[name: string, rows: CellValue[][], sheet: string]>([
    ['one sheet a month, by its name', [['Indicator', 'Value']], 'Jun-17'],
    [
      'one sheet a month, by its title',
      [['Returns for June 2017'], ['Indicator', 'Value']],
      'Sheet1',
    ],
    ['one sheet a place and month', [['Indicator', 'Value']], 'East Jun-17'],
  ])('%s', (_, rows, sheet) => {
    expect(periods(layoutOf([...rows, ['1.1', 4]], sheet))).toEqual(['2017-06']);
  });

  test.each<[name: string, rows: CellValue[][], sheet: string]>([
    ['by its name', [['Indicator', 'Jun-17']], 'West'],
    ['by a label above', [['Area: West'], ['Indicator', 'Jun-17']], 'Sheet1'],
    ['by its name beside a month', [['Indicator', 'Value']], 'West June 2017'],
  ])('one sheet a locality, %s', (_, rows, sheet) => {
    expect(layoutOf([...rows, ['1.1', 4]], sheet).place?.place).toBe('West');
  });
});
