/** A figure of an indicator, or of the month before, and which of its numbers. */
export interface Term {
  indicator: string;
  part?: string;
  number?: 'numerator' | 'denominator';
  /** Subtracted instead of added. */
  minus?: true;
  /** Of the month before. */
  before?: true;
}

/** A number that is printed twice, or that follows from others: it should equal the sum of them. */
export interface Relation {
  scorecard: string;
  /** What the number is checked against, in words. */
  label: string;
  figure: Term;
  sum: Term[];
}

const of = (indicator: string, part = ''): Term => ({ indicator, part });
const top = (indicator: string, part = ''): Term => ({ indicator, part, number: 'numerator' });
const base = (indicator: string, part = ''): Term => ({ indicator, part, number: 'denominator' });

function same(scorecard: string, label: string, figure: Term, other: Term): Relation {
  return { scorecard, label, figure, sum: [other] };
}

const EH = 'early-help';
const SG = 'safeguarding';

const CONTACT_TYPES = [
  'MASH transfer',
  'Request for support',
  'Request for co-working',
  'Step down',
];
const GRADES = [
  'Outstanding',
  'Good',
  'Requires Improvement',
  'Inadequate',
  'Inadequate - Critical',
];
const SOURCES = [
  'Police',
  'Education services',
  'Health services',
  'Internal council services',
  'Members of public',
  'Other local authorities',
  'Others',
];

/** The relations between the published figures of the two scorecards. */
export const RELATIONS: readonly Relation[] = [
  {
    scorecard: EH,
    label: 'sum of contact types',
    figure: of('1.1'),
    sum: CONTACT_TYPES.map((type) => of('1.1', `contact type: ${type}`)),
  },
  same(EH, 'base of 2.2', base('2.2'), of('2.1')),
  same(EH, 'base of 3.2', base('3.2'), of('3.1')),
  same(EH, 'base of 5.2', base('5.2'), of('5.1')),
  ...['2.2', '3.2'].map((indicator) => ({
    scorecard: EH,
    label: 'in time, late and outstanding',
    figure: base(indicator),
    sum: [top(indicator), of(indicator, 'late'), of(indicator, 'outstanding')],
  })),
  {
    scorecard: EH,
    label: 'sum of grades',
    figure: of('12.1'),
    sum: GRADES.map((grade) => of('12.1', `grade: ${grade}`)),
  },
  {
    scorecard: EH,
    label: 'contracts of the period before, with starters and without leavers',
    figure: of('13.1', 'contract count'),
    sum: [
      { ...of('13.1', 'contract count'), before: true },
      of('13.2'),
      { ...of('13.3'), minus: true },
    ],
  },
  same(SG, 'base of 1.2', base('1.2'), of('1.1')),
  same(SG, 'base of 1.4', base('1.4'), of('1.1')),
  same(SG, 'count of 1.4', top('1.4'), of('1.3')),
  same(SG, 'referrals counted', of('1.3'), of('1.3', 'referrals')),
  ...([top, base] as const).map((number, i) => ({
    scorecard: SG,
    label: i === 0 ? 'referrals by source' : 'contacts by source',
    figure: number('1.4'),
    sum: SOURCES.map((source) => number('1.4', `source: ${source}`)),
  })),
  ...['2.5', '2.6', '2.7', '2.8'].map((i) => same(SG, `base of ${i}`, base(i), of('2.4'))),
  {
    scorecard: SG,
    label: 'sum of outcomes',
    figure: of('2.4'),
    sum: ['2.5', '2.6', '2.7', '2.8'].map((i) => top(i)),
  },
  ...['3.5', '3.6', '3.7', '3.8'].map((i) => same(SG, `base of ${i}`, base(i), of('3.4'))),
  {
    scorecard: SG,
    label: 'sum of outcomes',
    figure: of('3.4'),
    sum: ['3.5', '3.6', '3.7', '3.8'].map((i) => top(i)),
  },
  {
    scorecard: SG,
    label: 'with and without a protection plan',
    figure: of('4.2'),
    sum: [of('4.1'), of('5.1')],
  },
  same(SG, 'base of 5.5', base('5.5'), of('5.4')),
  ...['5.9', '5.10'].map((i) => same(SG, `base of ${i}`, base(i), top('5.7'))),
  ...['5.11', '5.15'].map((i) => same(SG, `base of ${i}`, base(i), of('5.1'))),
  ...['6.15', '6.16', '8.2', '8.5'].map((i) => same(SG, `base of ${i}`, base(i), of('6.1'))),
  same(SG, 'base of 10.3', base('10.3'), of('10.1')),
  same(SG, 'count of 10.3', top('10.3'), of('10.2')),
  {
    scorecard: SG,
    label: 'children of the period before, with admissions and without those who left',
    figure: of('6.1'),
    sum: [{ ...of('6.1'), before: true }, of('6.3'), { ...of('6.4'), minus: true }],
  },
  {
    scorecard: SG,
    label: 'households of the period before, recruited and deregistered',
    figure: of('9.3'),
    sum: [{ ...of('9.3'), before: true }, of('9.4'), { ...of('9.5'), minus: true }],
  },
];
