import { matchKey } from '../../rules/names';

/** What a column of figures holds of its figure. */
export type FigureRole = 'numerator' | 'denominator' | 'value';

/** What a word in a heading says of the figures below it; `aside` figures are no returns. */
export type HeadingRole = FigureRole | 'aside';

/**
 * Words that councils write over or beside a period in a heading, beside the headings of the rule
 * pack. A figure under an aside (a target, a year to date, a comment) is not the period's return.
 */
const ROLE_WORDS: Record<HeadingRole, readonly string[]> = {
  numerator: [
    'numerator',
    'num',
    'n',
    'number achieved',
    'number in time',
    'number',
    'no',
    'met',
    'count',
  ],
  denominator: ['denominator', 'den', 'denom', 'd', 'out of', 'base', 'cohort', 'due'],
  value: [
    'value',
    'figure',
    'result',
    'performance',
    'actual',
    'actuals',
    'outturn',
    'this month',
    'in month',
    'month',
    '%',
    'per cent',
    'percent',
    'percentage',
    'rate',
  ],
  aside: [
    'target',
    'targets',
    'plan',
    'planned',
    'profile',
    'forecast',
    'projection',
    'ytd',
    'year to date',
    'cumulative',
    'rag',
    'rag rating',
    'status',
    'dot',
    'direction',
    'direction of travel',
    'trend',
    'variance',
    'var',
    'difference',
    'change',
    'comment',
    'comments',
    'commentary',
    'note',
    'notes',
    'narrative',
    'benchmark',
    'national',
    'national average',
    'england',
    'statistical neighbours',
    'statistical neighbour average',
    'stat neighbours',
    'rank',
    'quartile',
    'tolerance',
    'last year',
    'previous year',
  ],
};

/** Words that say how firm a figure is, not what it is. */
const FIRMNESS = ['provisional', 'prov', 'p', 'revised', 'r', 'final', 'latest', 'to date'];

/** A percent sign is all that some headings say, and matching leaves it out. */
const keyOf = (word: string) => (/^\W*%\W*$/.test(word) ? '%' : matchKey(word));

const KNOWN_ROLES = new Map<string, HeadingRole>(
  (Object.keys(ROLE_WORDS) as HeadingRole[]).flatMap((role) =>
    ROLE_WORDS[role].map((word): [string, HeadingRole] => [keyOf(word), role]),
  ),
);
const KNOWN_FIRMNESS = new Set(FIRMNESS.map(keyOf));

/** The role that words of a heading name, null where they are none that is known. */
export function roleOf(words: string): HeadingRole | null {
  return KNOWN_ROLES.get(keyOf(words)) ?? null;
}

/** Whether words only say how firm the figures are: "provisional", "(p)", "revised". */
export function isFirmness(words: string): boolean {
  return KNOWN_FIRMNESS.has(keyOf(words));
}

/**
 * Headings that name which figure a row gives, beside those of the rule pack, which come first.
 * `reference` is a number of its own beside a title; `role` says in each row whether it holds the
 * numerator, the denominator or the value; `year` goes with a month's name in another column.
 */
export const RETURN_KEY_WORDS = {
  reference: [
    'Ref',
    'Reference',
    'PI ref',
    'KPI ref',
    'Indicator ref',
    'Indicator reference',
    'Measure ref',
    'Measure ID',
    'Indicator ID',
    'Indicator code',
    'Code',
    'No',
    'Number',
    'ID',
    'KPI',
  ],
  title: [
    'Title',
    'Indicator title',
    'Indicator name',
    'Indicator description',
    'Measure',
    'Measure title',
    'Measure name',
    'Description',
    'Performance indicator',
    'Performance measure',
  ],
  year: ['Year', 'Financial year', 'FY', 'Academic year', 'Reporting year', 'Calendar year'],
  role: ['Type', 'Data', 'Data item', 'Component', 'Figure type', 'Measure type', 'Num/Den'],
} as const satisfies Record<string, readonly string[]>;

export type ReturnKeyWord = keyof typeof RETURN_KEY_WORDS;
