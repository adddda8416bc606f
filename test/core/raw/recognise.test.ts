import { compileRulebook } from '../../../src/core/rules/rulebook';
import { recognise } from '../../../src/core/raw/recognise';
import type { CellValue, SheetHead } from '../../../src/core/raw/types';
import type { Pack } from '../../../src/core/rules/schema';
import { indicator, packOf } from '../score/support';

const rules = compileRulebook(packOf([indicator()]));

function head(values: CellValue[][], own: Partial<SheetHead> = {}): SheetHead {
  return {
    sheet: 'July figures',
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    rowCount: values.length,
    columnCount: Math.max(0, ...values.map((row) => row.length)),
    ...own,
  };
}

describe('recognising a raw sheet', () => {
  it('finds the heading row below other rows, and where the columns are', () => {
    const result = recognise(
      head(
        [
          ['Returns for Fenshire', '', '', ''],
          ['', '', '', ''],
          ['Period', 'Indicator', 'Locality', 'Value'],
          ['Jun-17', '1.1', 'East', 4],
        ],
        { row: 3, column: 2, rowCount: 50 },
      ),
      rules,
    );
    expect(result).toEqual({
      ok: true,
      sheet: {
        sheet: 'July figures',
        kindId: 'returns',
        kind: 'returns',
        headingRow: 5,
        rowCount: 47,
        columns: [
          { field: 'indicator', heading: 'Indicator', column: 3, needsText: true },
          { field: 'locality', heading: 'Locality', column: 4, needsText: false },
          { field: 'period', heading: 'Period', column: 2, needsText: false },
          { field: 'value', heading: 'Value', column: 5, needsText: false },
        ],
      },
    });
  });

  it('matches headings through aliases without regard to case, spaces and punctuation', () => {
    const result = recognise(
      head([['  INDICATOR-number ', 'area', 'Month:', 'numerator\u00a0']]),
      rules,
    );
    expect(result.ok && result.sheet.columns.map(({ field }) => field)).toEqual([
      'indicator',
      'locality',
      'period',
      'numerator',
    ]);
  });

  it('looks no further than the first 20 rows of the sheet', () => {
    const headings = ['Indicator', 'Locality', 'Period', 'Value'];
    const at = (row: number) => [...Array.from({ length: row }, () => ['', '', '', '']), headings];
    expect(recognise(head(at(19)), rules).ok).toBe(true);
    expect(recognise(head(at(20)), rules).ok).toBe(false);
  });

  it('takes the row with most of the headings', () => {
    const result = recognise(
      head([
        ['Indicator', 'Locality', 'Period', 'Value', ''],
        ['Indicator', 'Locality', 'Period', 'Value', 'Numerator'],
      ]),
      rules,
    );
    expect(result.ok && result.sheet.headingRow).toBe(1);
  });

  it('says which headings a sheet lacks that is nearly one', () => {
    expect(recognise(head([['Indicator', 'Area', 'Value']]), rules)).toEqual({
      ok: false,
      nearest: { kind: 'Returns', missing: ['Period'] },
    });
  });

  it('asks for a column to take figures from', () => {
    expect(recognise(head([['Indicator', 'Locality', 'Period', 'Denominator']]), rules)).toEqual({
      ok: false,
      nearest: { kind: 'Returns', missing: ['Value'] },
    });
  });

  it('calls nothing near that has hardly a heading in common', () => {
    expect(recognise(head([['Name', 'Value', 'Telephone']]), rules)).toEqual({
      ok: false,
      nearest: null,
    });
    expect(recognise(head([]), rules)).toEqual({ ok: false, nearest: null });
  });

  it.each([
    [
      'a scorecard',
      [
        'No.',
        'Indicator',
        'Good is',
        'May-17',
        'Jun-17',
        'Year to date',
        'Direction',
        'RAG',
        'Findings',
      ],
    ],
    [
      'the figures',
      'Scorecard,Indicator,Part,Title,Locality,Period,Numerator,Denominator,Value,YTD,RAG,DOT,Findings'.split(
        ',',
      ),
    ],
  ])('takes a copy of %s for no raw data, which would hold results against data', (_, headings) => {
    const row = headings.map((heading) => (heading === 'Indicator' ? '1.1' : 4));
    expect(recognise(head([headings, row]), rules)).toEqual({ ok: false, nearest: null });
  });

  describe('of school attendance', () => {
    const own = packOf([indicator()], {
      raw: [
        {
          id: 'schools',
          kind: 'attendance',
          title: 'School attendance',
          columns: [
            { field: 'locality', headings: ['Locality'] },
            { field: 'school', headings: ['School'] },
            { field: 'attendance', headings: ['', 'Attendance'], series: 'months' },
            { field: 'absence', headings: ['PA'], series: 'half-terms', required: false },
          ],
        },
      ] as unknown as Pack['raw'],
    });
    const schools = compileRulebook(own);

    it('finds a column a month and a half term, whatever months there are', () => {
      const september = 42614;
      const row = ['School', 'Locality', september, 'Oct-16', 'PA HT1-2', ''];
      const result = recognise(head([row]), schools);
      expect(result.ok && result.sheet.columns.map(({ field, column }) => [field, column])).toEqual(
        [
          ['locality', 1],
          ['school', 0],
          ['attendance 2016-09', 2],
          ['attendance 2016-10', 3],
          ['absence HT1-2', 4],
        ],
      );
    });

    it('asks for a month where there is none', () => {
      expect(recognise(head([['School', 'Locality', 'PA HT1']]), schools)).toEqual({
        ok: false,
        nearest: { kind: 'School attendance', missing: ['Sep-16'] },
      });
    });
  });
});
