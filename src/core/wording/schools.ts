import type { MonthKey, PeriodKey } from '../calendar/period';
import { GAPS } from './gaps';
import { halfTermsHeading, periodLabel, shortMonth } from '../calendar/words';
import { plural } from './plural';

/** A school's attendance against the national and the local average, in the words of its cell. */
export const ATTENDANCE_BANDS = {
  'above-both': 'above both',
  'above-local': 'above local',
  'above-national': 'above national',
  'below-both': 'below both',
  'no-data': GAPS.noData,
} as const;

/** The same in a pack that gives no local average. */
export const NATIONAL_BANDS = { above: 'above', below: 'below' } as const;

/** A school's persistent absence against the national figure. */
export const ABSENCE_BANDS = { less: 'less', more: 'more', 'no-data': GAPS.noData } as const;

type AttendanceBandCount = { band: keyof typeof ATTENDANCE_BANDS; schools: number; share: number };
type AbsenceBandCount = { band: keyof typeof ABSENCE_BANDS; schools: number; share: number };

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "9 of 27 (33%)". */
export const shareOfSchools = (schools: number, of: number): string =>
  schools === 0 ? `0 of ${of}` : `${schools} of ${of} (${percent(schools / of)})`;

const counts = (bands: readonly { schools: number; share: number; word: string }[]): string =>
  bands
    .filter(({ schools }) => schools > 0)
    .map(({ schools, share, word }) => `${schools} (${percent(share)}) ${word}`)
    .join(', ');

export const SCHOOLS = {
  sheet: 'Schools',
  listSheet: (locality: string): string => `${locality} schools`,
  backToSummary: (sheet: string): string => `All localities: see ${sheet}`,
  backToLocality: (sheet: string): string => `Indicators: see ${sheet}`,
  fromLocality: (sheet: string): string => `Attendance by school: see ${sheet}`,
  fromSummary: (borough: string, sheet: string): string => `${borough} as a whole: see ${sheet}`,
  span: (from: MonthKey, to: MonthKey, absence: PeriodKey | undefined): string =>
    `Attendance from ${periodLabel(from)} to ${periodLabel(to)}` +
    (absence === undefined ? '' : `  ·  persistent absence for ${periodLabel(absence)}`),
  headline: (
    phase: string,
    schools: number,
    attendance: readonly AttendanceBandCount[],
    absence: readonly AbsenceBandCount[],
    wordOf: (band: AttendanceBandCount['band']) => string,
  ): string =>
    [
      `${phase}, ${plural(schools, 'school')}`,
      `attendance: ${counts(attendance.map((each) => ({ ...each, word: wordOf(each.band) })))}`,
      `persistent absence: ${counts(
        absence.map((each) => ({ ...each, word: ABSENCE_BANDS[each.band] })),
      )}`,
    ].join('  ·  '),
  key: {
    attendance: 'Attendance, year to date, against national and local averages:',
    absence: 'Persistent absence against the national figure:',
  },
  phase: (phase: string, schools: number): string => `${phase}: ${plural(schools, 'school')}`,
  headings: {
    school: 'School',
    locality: 'Locality',
    schools: 'Schools',
    roll: 'On roll',
    yearToDate: (year: string): string => `Attendance, ${year} to date`,
    attendanceBand: 'Against averages',
    absence: (period: PeriodKey): string => `Persistent absence, ${halfTermsHeading(period)}`,
    absenceBand: 'Against national',
    month: shortMonth,
    band: {
      'above-both': 'At or above both averages',
      'above-local': 'At or above local only',
      'above-national': 'At or above national only',
      'below-both': 'Below both',
      'no-data': 'No data',
      less: 'At most national',
      more: 'More than national',
    },
  },
  sections: {
    attendance: 'Attendance: schools against the national and the local average',
    absence: 'Persistent absence: schools against the national figure',
  },
  own: (place: string): string => `${place}, weighted by roll`,
  localAverage: 'Local average',
  nationalAverage: 'National average',
  notesTitle: 'How these figures are made',
  notes: [
    'Averages of a locality and of the borough are weighted by number on roll: each school’s figure times its roll, added up, divided by all rolls.',
    'Schools without a figure or a roll are left out of averages. In the counts they stand as “no data”, so that shares are of all schools.',
    'Attendance returned for the borough is weighted by sessions, so it can differ from these averages by a few tenths of a percentage point.',
    'The year to date is the school’s own where its return gives one, otherwise the mean of its months.',
    'Figures are compared as shown, with one decimal. A school at an average counts as above it; persistent absence equal to the national figure counts as less.',
  ],
  averagesFrom: (pack: string, version: string): string =>
    `Local and national averages are those of the rules: ${pack}, version ${version}.`,
} as const;
