import { FindingCollector } from '../../../src/core/quality/collector';
import { describe as inWords } from '../../../src/core/quality/describe';
import { readSchools } from '../../../src/core/raw/read-schools';
import type { CellValue, RawColumn, RawTable } from '../../../src/core/raw/types';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { compileRulebook } from '../../../src/core/rules/rulebook';

const pack = EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!;
const { attendance, places } = compileRulebook(pack);
const HEADINGS = {
  locality: 'Locality',
  phase: 'Phase',
  school: 'School',
  roll: 'NOR',
  'attendance 2016-09': 'Sep-16',
  'attendance 2016-10': 'Oct-16',
};
type Field = keyof typeof HEADINGS;
type Row = Record<Field, CellValue>;

const ALDER: Row = {
  locality: pack.localities[0]!.name,
  phase: pack.attendance!.phases[0]!.name,
  school: 'Alder Primary',
  roll: 210,
  'attendance 2016-09': 96.1,
  'attendance 2016-10': 95.4,
};

/** A list of schools with headings in row 1, read: the schools, and what is said. */
function read(rows: Row[], errors: [number, Field][] = []) {
  const columns = new Map<string, RawColumn>(
    Object.entries(HEADINGS).map(([field, heading], column) => [
      field,
      {
        field,
        heading,
        column,
        needsText: false,
        values: rows.map((row) => row[field as Field]),
        errors: new Set(errors.filter(([, at]) => at === field).map(([row]) => row)),
      },
    ]),
  );
  const table: RawTable = {
    sheet: 'Schools',
    kindId: 'attendance',
    kind: 'attendance',
    headingRow: 0,
    rowCount: rows.length,
    columns,
    hiddenRows: 0,
    date1904: false,
  };
  const findings = new FindingCollector();
  const schools = readSchools(table, attendance!, places, findings);
  return { schools, said: findings.all().map((each) => inWords(each)) };
}

describe('a cell that cannot be used leaves out its figure, and says no more than that', () => {
  it('where it holds an Excel error', () => {
    const { schools, said } = read(
      [{ ...ALDER, 'attendance 2016-10': '#DIV/0!' }],
      [[0, 'attendance 2016-10']],
    );
    expect([...schools[0]!.attendance.values()]).toEqual([0.961, null]);
    expect(said).toEqual([
      'Schools F2: column "Oct-16" holds the Excel error "#DIV/0!". The figure is left out, the rest ' +
        'of the row is used. Correct its formula, or type the value.',
    ]);
  });

  it('where it holds no number', () => {
    const { schools, said } = read([{ ...ALDER, 'attendance 2016-10': 'ninety' }]);
    expect([...schools[0]!.attendance.values()]).toEqual([0.961, null]);
    expect(said).toEqual([
      'Schools F2: "ninety" in column "Oct-16" could not be read as a number, so it was not used. ' +
        'Write the number alone, or leave the cell empty where there is none.',
    ]);
  });
});

describe('a row that does not say which school it is of is left out, and says so', () => {
  it.each<[string, Partial<Row>, RegExp]>([
    ['no name', { school: '' }, /^Schools C2: column "School" is empty.* The row is left out/],
    ['no locality', { locality: '' }, /^Schools A2: no locality is given\. The row is left out/],
    [
      'an unknown locality',
      { locality: 'Atlantis' },
      /"Atlantis" is not in .* The row is left out/,
    ],
    ['no phase', { phase: '' }, /^Schools B2: column "Phase" is empty\. The row is left out/],
    [
      'an unknown phase',
      { phase: 'Nursery' },
      /"Nursery" in column "Phase".* every count\. Correct/,
    ],
  ])('with %s', (_, cells, sentence) => {
    const { schools, said } = read([{ ...ALDER, ...cells }]);
    expect(schools).toEqual([]);
    expect(said).toEqual([expect.stringMatching(sentence)]);
  });

  it.each<Field>(['school', 'locality', 'phase'])('with an Excel error under %s', (field) => {
    const { schools, said } = read([{ ...ALDER, [field]: '#REF!' }], [[0, field]]);
    expect(schools).toEqual([]);
    expect(said).toEqual([
      expect.stringContaining('holds the Excel error "#REF!". The row is left out of every count.'),
    ]);
  });
});
