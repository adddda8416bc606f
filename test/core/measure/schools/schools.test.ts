import { asPeriodKey } from '../../../../src/core/calendar/parse-period';
import { rollAverage } from '../../../../src/core/measure/schools/average';
import { absenceBand, attendanceBand } from '../../../../src/core/measure/schools/band';
import { summariseSchools } from '../../../../src/core/measure/schools/summary';
import type { School } from '../../../../src/core/raw/school';
import { asMonthKey, addMonths } from '../../../../src/core/calendar/months';
import type { AttendanceRules } from '../../../../src/core/rules/rulebook';
import { indicator } from '../../score/support';

describe('an average over schools', () => {
  it('is weighted by roll', () => {
    const large = { value: 0.9, roll: 300 };
    const small = { value: 1, roll: 100 };
    expect(rollAverage([large, small]).value).toBeCloseTo(0.925, 12);
  });
  it('leaves out a school without a roll where others have one', () => {
    const average = rollAverage([
      { value: 0.9, roll: 300 },
      { value: 0.5, roll: null },
    ]);
    expect(average).toEqual({ value: 0.9, roll: 300, schools: 1 });
  });
  it('weighs every school the same where no roll is known', () => {
    const average = rollAverage([
      { value: 0.9, roll: null },
      { value: 0.8, roll: null },
      { value: null, roll: null },
    ]);
    expect(average.value).toBeCloseTo(0.85, 12);
    expect(average).toMatchObject({ roll: null, schools: 2 });
  });
  it('of no figures is none', () => {
    expect(rollAverage([{ value: null, roll: 200 }]).value).toBeNull();
  });
});

describe('the band of a school', () => {
  const averages = { national: 0.96, local: 0.954 };
  it.each([
    [0.96, 'above-both'],
    [0.9596, 'above-both'],
    [0.9594, 'above-local'],
    [0.954, 'above-local'],
    [0.9534, 'below-both'],
    [null, 'no-data'],
  ] as const)('of attendance %s is %s', (value, band) => {
    expect(attendanceBand(value, averages)).toBe(band);
  });
  it('may be above national only where the local average is the higher', () => {
    expect(attendanceBand(0.955, { national: 0.95, local: 0.96 })).toBe('above-national');
  });
  it.each([
    [0.084, 'less'],
    [0.085, 'more'],
    [0, 'less'],
    [null, 'no-data'],
  ] as const)('of persistent absence %s against 8.4 %% is %s', (value, band) => {
    expect(absenceBand(value, 0.084)).toBe(band);
  });
});

describe('the schools of a locality', () => {
  const rules: Pick<AttendanceRules, 'phases'> = {
    phases: [
      {
        name: 'primary',
        attendance: {
          indicator: indicator({ number: '7.2', part: 'primary' }),
          nationalAverage: 0.96,
          localAverage: 0.954,
        },
        persistentAbsence: {
          indicator: indicator({ number: '7.1', part: 'primary' }),
          nationalAverage: 0.084,
        },
      },
    ],
  };
  const school = (
    name: string,
    roll: number,
    months: (number | null)[],
    absence: number | null,
  ): School => ({
    name,
    sheet: 'Schools',
    sheetRow: 1,
    columns: new Map(),
    locality: 'North',
    phase: 'primary',
    roll,
    attendance: new Map(
      months.map((value, index) => [addMonths(asMonthKey('2016-09'), index), value]),
    ),
    yearToDate: null,
    persistentAbsence: new Map([
      [asPeriodKey('2015/16 HT1-6'), 0.3],
      [asPeriodKey('2016/17 HT1'), 0.2],
      [asPeriodKey('2016/17 HT1-2'), absence],
      [asPeriodKey('2016/17 HT1-3'), 0.3],
    ]),
  });
  const schools = [
    school('Above both', 100, [0.97, 0.97, null, null, 0.5], 0.08),
    school('Below both', 300, [0.93, null, null, 0.93, 0.5], 0.09),
    school('Without figures', 200, [null, null, null, null, 0.5], null),
  ];
  const [summary] = summariseSchools(schools, rules, ['North', 'South'], asMonthKey('2016-12'));

  it('have a year to date up to the month reported', () => {
    expect(summary?.schools.map(({ yearToDate }) => yearToDate)).toEqual([0.97, 0.93, null]);
  });
  it('have the year to date that was returned, unless that goes beyond the month reported', () => {
    const returned = schools.map((each) => ({ ...each, yearToDate: 0.9 }));
    const yearToDate = (month: string): unknown =>
      summariseSchools(returned, rules, ['North'], asMonthKey(month))[0]?.schools[0]?.yearToDate;
    expect(yearToDate('2017-01')).toBe(0.9);
    expect(yearToDate('2016-12')).toBe(0.97);
  });
  it('have every month from the first with a figure to the last, and no later ones', () => {
    const months = ['2016-09', '2016-10', '2016-11', '2016-12'];
    expect(summary?.months.map(({ month }) => month)).toEqual(months);
    expect(summary?.schools[1]?.months.map(({ value }) => value)).toEqual([0.93, null, null, 0.93]);
    const averages = summary?.months.map(({ average }) => average.value?.toFixed(3) ?? null);
    expect(averages).toEqual(['0.940', '0.970', null, '0.930']);
  });
  it('have their own average, weighted by roll', () => {
    expect(summary?.yearToDate.value).toBeCloseTo((100 * 0.97 + 300 * 0.93) / 400, 12);
    expect(summary?.roll).toBe(600);
  });
  it('are counted by band, those without data too', () => {
    const counts = Object.fromEntries(
      (summary?.attendanceBands ?? []).map(({ band, schools: count }) => [band, count]),
    );
    expect(counts).toEqual({
      'above-both': 1,
      'above-local': 0,
      'above-national': 0,
      'below-both': 1,
      'no-data': 1,
    });
    expect(summary?.attendanceBands[0]?.share).toBeCloseTo(1 / 3, 12);
  });
  it('have persistent absence for the latest half terms that any school reports, once they ended', () => {
    expect(summary?.schools.map(({ absencePeriod }) => absencePeriod)).toEqual(
      Array(3).fill('2016/17 HT1-2'),
    );
    expect(summary?.schools.map(({ previousAbsence }) => previousAbsence)).toEqual([0.2, 0.2, 0.2]);
    expect(summary?.absenceBands.map(({ schools: count }) => count)).toEqual([1, 1, 1]);
  });
  it('are those of the latest academic year, where a workbook has two', () => {
    const earlier = schools.map((each) => ({
      ...each,
      attendance: new Map([[asMonthKey('2015-09'), 0.9]]),
      yearToDate: 0.9,
    }));
    const [both] = summariseSchools(
      [...earlier, ...schools],
      rules,
      ['North'],
      asMonthKey('2016-12'),
    );
    expect(both).toEqual(summary);
  });
  it('are none where no school has a figure by then', () => {
    expect(summariseSchools(schools, rules, ['North'], asMonthKey('2016-08'))).toEqual([]);
  });
});
