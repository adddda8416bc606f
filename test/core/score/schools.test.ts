import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { asMonthKey } from '../../../src/core/calendar/months';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { FindingCollector } from '../../../src/core/quality/collector';
import type { School } from '../../../src/core/raw/school';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { checkSchools } from '../../../src/core/score/school-checks';
import { reportSchools } from '../../../src/core/score/schools';
import { describe as inWords } from '../../../src/core/quality/describe';

const rulebook = compileRulebook(EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!);

const COLUMNS = [
  'locality',
  'phase',
  'school',
  'roll',
  'attendance 2017-04',
  'attendance 2017-05',
  'persistentAbsence HT1',
];

interface Row {
  locality?: string;
  phase?: string;
  roll?: number | null;
  april?: number | null;
  may?: number | null;
  absence?: [first: number | null, firstTwo: number | null];
}

function school(name: string, row: Row = {}, at = 1): School {
  const [first, firstTwo] = row.absence ?? [0.1, 0.09];
  return {
    name,
    sheet: 'Schools',
    sheetRow: at,
    columns: new Map(COLUMNS.map((field, column) => [field, column])),
    locality: row.locality ?? 'North',
    phase: row.phase ?? 'Primary',
    roll: row.roll === undefined ? 200 : row.roll,
    attendance: new Map([
      [asMonthKey('2017-04'), row.april === undefined ? 0.95 : row.april],
      [asMonthKey('2017-05'), row.may === undefined ? 0.95 : row.may],
    ]),
    yearToDate: null,
    persistentAbsence: new Map([
      [asPeriodKey('2016/17 HT1'), first],
      [asPeriodKey('2016/17 HT1-2'), firstTwo],
    ]),
  };
}

/** What is asked about these schools, in words. */
function asked(schools: School[], month = '2017-06'): string[] {
  const findings = new FindingCollector();
  for (const summary of reportSchools(schools, rulebook, asMonthKey(month))?.localities ?? []) {
    checkSchools(summary, findings);
  }
  return findings.all().map((finding) => `${finding.severity}: ${inWords(finding)}`);
}

describe('the schools of a report', () => {
  const schools = [
    school('Ash', { roll: 300, may: 0.96, april: 0.96 }),
    school('Birch', { locality: 'South', roll: 100, may: 0.92, april: 0.92 }),
    school('Cedar', { locality: 'South', phase: 'Secondary' }),
  ];
  const report = reportSchools(schools, rulebook, asMonthKey('2017-06'));

  it('are grouped by locality and phase, in the order of the pack', () => {
    expect(report?.localities.map(({ locality, phase }) => `${locality} ${phase.name}`)).toEqual([
      'North Primary',
      'South Primary',
      'South Secondary',
    ]);
  });
  it('make a borough of all schools of a phase', () => {
    const [primary] = report?.borough ?? [];
    expect(primary?.locality).toBe(rulebook.places.borough);
    expect(primary?.schools.map((each) => each.school.name)).toEqual(['Ash', 'Birch']);
    expect(primary?.yearToDate.value).toBeCloseTo((300 * 0.96 + 100 * 0.92) / 400, 12);
  });
  it('are no report where there are none by then', () => {
    expect(reportSchools(schools, rulebook, asMonthKey('2017-03'))).toBeNull();
    expect(reportSchools([], rulebook, asMonthKey('2017-06'))).toBeNull();
  });
});

describe('what is asked about schools', () => {
  it('is nothing where every school has its figures', () => {
    expect(asked([school('Ash'), school('Birch')])).toEqual([]);
  });
  it('names all schools of a phase and locality without attendance in the latest month at once', () => {
    const found = asked([
      school('Ash'),
      school('Birch', { may: null }, 2),
      school('Cedar', { may: null }, 3),
      school('Dale', { may: null, locality: 'South' }, 4),
    ]);
    expect(found).toEqual([
      'info: Schools F3, 7.2 (primary) for North, May 2017: 2 of 3 schools have no attendance: Birch and Cedar. ' +
        'They are left out of the average. Add the figure when it arrives.',
      'info: Schools F5, 7.2 (primary) for South, May 2017: 1 of 1 schools has no attendance: Dale. ' +
        'It is left out of the average. Add the figure when it arrives.',
    ]);
  });
  it('is about the month reported, not about one after it', () => {
    expect(asked([school('Ash'), school('Birch', { may: null })], '2017-04')).toEqual([]);
  });
  it('names schools without the latest persistent absence', () => {
    expect(asked([school('Ash'), school('Birch', { absence: [0.1, null] })])).toEqual([
      expect.stringMatching(
        /half terms 1 to 2, 2016\/17: 1 of 2 schools has no persistent absence: Birch\./,
      ),
    ]);
  });
  it('names schools without a roll where others have one, because they are left out of averages', () => {
    expect(asked([school('Ash'), school('Birch', { roll: null }, 2)])).toEqual([
      'info: Schools D3, 7.2 (primary) for North: 1 of 2 schools has no number on roll: Birch. ' +
        'Averages are weighted by roll, so this school is left out of them. Fill in the roll.',
    ]);
    expect(asked([school('Ash', { roll: null }), school('Birch', { roll: null })])).toEqual([]);
  });
  it('doubts a persistent absence that fell to 0 within the year', () => {
    expect(asked([school('Ash'), school('Birch', { absence: [0.18, 0] })])).toEqual([
      expect.stringMatching(/^warning: .*a persistent absence of 0 after a higher one .*: Birch\./),
    ]);
    expect(asked([school('Ash'), school('Birch', { absence: [0, 0] })])).toEqual([]);
  });
  it('names six schools and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, i) => school(`S${i + 1}`, { may: null }, i));
    expect(asked([school('Ash'), ...many])).toEqual([
      expect.stringContaining('S1, S2, S3, S4, S5, S6 and 3 more'),
    ]);
  });
});
