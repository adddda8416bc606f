import { asMonthKey } from '../../../../src/core/calendar/months';
import { planSheets } from '../../../../src/core/sheets';
import { shownText } from '../../../../src/core/sheets/look/shown-text';
import { juneScorecard, NOTE } from '../fixtures/june-2017';
import { COUNCIL_WITH_SCHOOLS, school, SCHOOLS_GIVEN } from '../fixtures/schools';
import { ReadTable, sheet, texts } from '../support';

const plansOf = (schools = SCHOOLS_GIVEN) =>
  planSheets(juneScorecard({ pack: COUNCIL_WITH_SCHOOLS, schools }), NOTE);
const plans = plansOf();
const list = sheet(plans, 'North schools');
const table = new ReadTable(list, 'School');

describe('the schools of a locality', () => {
  test('have a sheet of their own where the locality has any', () => {
    const tabs = plans.filter(({ kind }) => kind === 'schools').map(({ name }) => name);
    expect(tabs).toEqual(['Schools', 'North schools', 'South schools']);
  });
  test('have none where the workbook has no list of schools', () => {
    expect(plansOf([]).filter(({ kind }) => kind === 'schools')).toEqual([]);
  });
  test('stand by phase under one heading row, with the averages below each phase', () => {
    const labels = list.rows.slice(table.headingRow + 1).map(({ cells }) => cells[0]?.value);
    expect(labels).toEqual([
      'Primary: 4 schools',
      'Ash Primary',
      'Birch Primary',
      'Cedar Primary',
      'Dale Primary',
      'North, weighted by roll',
      'Ashdale, weighted by roll',
      'Local average',
      'National average',
      'Secondary: 1 school',
      'Elm Academy',
      'North, weighted by roll',
      'Ashdale, weighted by roll',
      'National average',
    ]);
  });
  test('show roll, year to date, the absence of the latest half terms and before, and every month', () => {
    const shown = table.headings.map((heading) => shownText(table.cell('Ash Primary', heading)));
    expect(Object.fromEntries(table.headings.map((heading, i) => [heading, shown[i]]))).toEqual({
      School: 'Ash Primary',
      'On roll': '300',
      'Attendance, 2016/17 to date': '96.5%',
      'Against averages': 'above both',
      'Trend, 3 months': '',
      'Persistent absence, half terms 1–2': '6.0%',
      'Persistent absence, half term 1': '7.0%',
      'Against national': 'less',
      'Sep-16': '97.0%',
      'Oct-16': '96.0%',
      'Nov-16': '96.5%',
    });
  });
  test('are banded in words, and coloured by rules for these words', () => {
    const band = (name: string) => table.cell(name, 'Against averages').value;
    expect(['Ash', 'Birch', 'Cedar', 'Dale'].map((name) => band(`${name} Primary`))).toEqual([
      'above both',
      'above local',
      'below both',
      'no data',
    ]);
    const column = table.column('Against averages');
    const rules = list.conditionalFormats.filter(({ area }) => area.column === column);
    for (const word of ['above both', 'above local', 'below both']) {
      expect(rules.filter(({ formula }) => formula.includes(`"${word}"`))).toHaveLength(1);
    }
    for (const { area } of rules) {
      expect([area.row, area.row + area.rows]).toEqual([table.headingRow + 1, list.rows.length]);
    }
  });
  test('are held against one average where the rules give no local one', () => {
    expect(table.cell('Elm Academy', 'Against averages').value).toBe('above');
  });
  test('have hatched cells that say so where a figure is missing', () => {
    expect(table.cell('Cedar Primary', 'Oct-16')).toEqual({ value: 'no data', style: 'gap' });
    expect(table.cell('Dale Primary', 'On roll')).toEqual({ value: 'no data', style: 'gap' });
    expect(table.cell('Dale Primary', 'Against national')).toEqual({
      value: 'no data',
      style: 'gap',
    });
  });
  test('have averages weighted by roll, their own and the borough’s', () => {
    const average = (place: string) =>
      table.cell(`${place}, weighted by roll`, 'Attendance, 2016/17 to date').value;
    const north = 300 * 0.965 + 100 * 0.955 + 200 * 0.935;
    expect(average('North')).toBeCloseTo(north / 600, 12);
    expect(average('Ashdale')).toBeCloseTo((north + 400 * 0.95) / 1000, 12);
    expect(table.cell('North, weighted by roll', 'Oct-16').value).toBeCloseTo(
      (300 * 0.96 + 100 * 0.955) / 400,
      12,
    );
  });
  test('are counted in a line above the table', () => {
    expect(texts(list)).toContain(
      'Primary, 4 schools  ·  attendance: 1 (25%) above both, 1 (25%) above local, 1 (25%) below both, ' +
        '1 (25%) no data  ·  persistent absence: 2 (50%) less, 1 (25%) more, 1 (25%) no data',
    );
  });
  test('have a trend line from hidden columns that keep their place as months are added', () => {
    const row = table.row('Cedar Primary');
    const line = list.sparklines.find((each) => each.row === row)!;
    expect(line.column).toBe(table.column('Trend, 3 months'));
    const { column, columns } = line.data;
    const data = list.rows[row]!.cells.slice(column, column + columns);
    expect(data.map(({ value }) => value)).toEqual([0.93, null, 0.94]);
    expect(list.columns.slice(column).every(({ hidden }) => hidden)).toBe(true);

    const later = SCHOOLS_GIVEN.map((each) => ({
      ...each,
      attendance: new Map([...each.attendance, [asMonthKey('2016-12'), 0.95]]),
    }));
    expect(sheet(plansOf(later), 'North schools').layout).toBe(list.layout);
    const more = [...SCHOOLS_GIVEN, school('Gorse Primary', { months: [0.95] })];
    expect(sheet(plansOf(more), 'North schools').layout).not.toBe(list.layout);
  });
  test('are led to from the locality, and lead back', () => {
    const north = sheet(plans, 'North');
    expect(north.links.map((link) => link.sheet)).toContain('North schools');
    expect(list.links.map((link) => link.sheet)).toEqual(['Schools', 'North']);
    expect(sheet(plans, 'Central').links.map((link) => link.sheet)).not.toContain(
      'Central schools',
    );
  });
});

describe('the summary of schools', () => {
  const summary = sheet(plans, 'Schools');
  const rows = summary.rows.map(({ cells }) => cells.map(shownText));

  test('counts the schools in each band, with their share, by phase and locality', () => {
    const start = rows.findIndex((cells) => cells[0] === 'Locality');
    expect(rows.slice(start, start + 13)).toEqual([
      [
        'Locality',
        'Schools',
        'On roll',
        'Attendance, 2016/17 to date',
        'At or above both averages',
        'At or above local only',
        'Below both',
        'No data',
      ],
      ['Primary', '', '', '', '', '', '', ''],
      [
        'North',
        '4',
        '600',
        '95.3%',
        '1 of 4 (25%)',
        '1 of 4 (25%)',
        '1 of 4 (25%)',
        '1 of 4 (25%)',
      ],
      ['South', '1', '400', '95.0%', '0 of 1', '0 of 1', '1 of 1 (100%)', '0 of 1'],
      [
        'Ashdale',
        '5',
        '1,000',
        '95.2%',
        '1 of 5 (20%)',
        '1 of 5 (20%)',
        '2 of 5 (40%)',
        '1 of 5 (20%)',
      ],
      ['Local average', '', '', '95.4%', '', '', '', ''],
      ['National average', '', '', '96.0%', '', '', '', ''],
      ['Secondary', '', '', '', '', '', '', ''],
      ['North', '1', '900', '94.7%', '1 of 1 (100%)', '0 of 1', '0 of 1', '0 of 1'],
      ['Ashdale', '1', '900', '94.7%', '1 of 1 (100%)', '0 of 1', '0 of 1', '0 of 1'],
      ['National average', '', '', '94.7%', '', '', '', ''],
      [],
      ['Persistent absence: schools against the national figure'],
    ]);
  });
  test('counts persistent absence against the national figure', () => {
    const start = rows.findLastIndex((cells) => cells[0] === 'Locality');
    expect(rows[start]?.[3]).toBe('Persistent absence, half terms 1–2');
    expect(rows[start + 2]).toEqual([
      'North',
      '4',
      '600',
      '9.7%',
      '2 of 4 (50%)',
      '1 of 4 (25%)',
      '1 of 4 (25%)',
    ]);
  });
  test('says how averages are made and whose the benchmarks are', () => {
    const said = texts(summary).join('\n');
    expect(said).toMatch(/weighted by number on roll/);
    expect(said).toMatch(/rules: Family help & support, version 2017\.1/);
  });
  test('says which months and half terms it covers', () => {
    expect(texts(summary)).toContain(
      'Attendance from September 2016 to November 2016  ·  persistent absence for half terms 1 to 2, 2016/17',
    );
  });
  test('shows no persistent absence where no school has any', () => {
    const without = SCHOOLS_GIVEN.map((each) => ({ ...each, persistentAbsence: new Map() }));
    const found = plansOf(without);
    expect(texts(sheet(found, 'Schools')).join()).not.toMatch(/Persistent absence:/);
    const { headings } = new ReadTable(sheet(found, 'North schools'), 'School');
    expect(headings).not.toContain('Against national');
  });
});
