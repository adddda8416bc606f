/** All wording of the built sheets but that of the findings themselves. British English. */
import { plural } from './plural';

/** A direction of travel as it stands in a cell: glyph and word together tell the states apart. */
export const DIRECTIONS = {
  improved: { text: '▲ improved', meaning: 'Performance is better than in the period before.' },
  stable: {
    text: '● no change',
    meaning: 'As in the period before; there is no target to judge it against.',
  },
  'stable-within-limits': {
    text: '● no change, within limits',
    meaning: 'As in the period before, and green or amber against the target.',
  },
  'stable-off-target': {
    text: '● no change, off target',
    meaning: 'As in the period before, and red against the target.',
  },
  'declined-within-limits': {
    text: '▼ declined, within limits',
    meaning: 'Performance is worse than in the period before, and still green or amber.',
  },
  'declined-off-target': {
    text: '▼ declined, off target',
    meaning: 'Performance is worse than in the period before, and red against the target.',
  },
  increased: {
    text: '▲ higher',
    meaning: 'The figure went up; going up is neither good nor bad here.',
  },
  unchanged: {
    text: '● the same',
    meaning: 'The figure did not move; no direction is good or bad here.',
  },
  decreased: {
    text: '▼ lower',
    meaning: 'The figure went down; going down is neither good nor bad here.',
  },
} as const;

/** A decline of a measure that has no target to be within or off. */
export const DECLINED_WITHOUT_TARGET = {
  text: '▼ declined',
  meaning:
    'Performance is worse than in the period before; there is no target to judge it against.',
} as const;

export const RAG_LETTERS = { Red: 'R', Amber: 'A', Green: 'G' } as const;

export const RAG_MEANINGS = {
  Red: 'Off target, beyond the tolerance.',
  Amber: 'Short of the target, within the tolerance.',
  Green: 'On target.',
} as const;

export const GOOD_IS = { high: 'High', low: 'Low', within: 'In range', info: '–' } as const;

export const ratio = (numerator: string, denominator: string): string =>
  `${numerator} of ${denominator}`;
export const monthsCounted = (months: number, due: number): string => ` (${months} of ${due})`;

export const SHEET_NAMES = {
  scorecard: 'Scorecard',
  quarterly: 'Quarterly scorecard',
  figures: 'Figures',
  dataQuality: 'Data quality',
  changes: 'Changes',
  key: 'Key',
} as const;

export const COLUMN_HEADINGS = {
  number: 'No.',
  indicator: 'Indicator',
  goodIs: 'Good is',
  yearToDate: 'Year to date',
  trend: 'Trend',
  direction: 'Direction',
  rag: 'RAG',
  red: 'Red',
  amber: 'Amber',
  target: 'Target',
  neighbourAverage: 'Neighbours',
  neighbourBest: 'Best neighbour',
  nationalAverage: 'National',
  nationalTopQuartile: 'Top quartile',
  findings: 'Findings',
  borough: (name: string): string => name,
  difference: 'Difference',
  share: 'Share of borough',
} as const;

export const trendHeading = (periods: number, unit: 'months' | 'quarters'): string =>
  `Trend, ${periods} ${unit}`;

/** Limits of a tolerance; figures arrive as displayed. */
export const TOLERANCE = {
  below: (limit: string): string => `< ${limit}`,
  above: (limit: string): string => `> ${limit}`,
  atLeast: (limit: string): string => `≥ ${limit}`,
  atMost: (limit: string): string => `≤ ${limit}`,
  /** "90–100%": the unit once. */
  between: (from: string, to: string): string =>
    `${from.endsWith('%') && to.endsWith('%') ? from.slice(0, -1) : from}–${to}`,
  or: (limits: string[]): string => limits.join(' or '),
  around: (comparator: string, distance: string): string => `${comparator} ± ${distance}`,
  within: (distance: string): string => `to ± ${distance}`,
  further: (distance: string): string => `beyond ± ${distance}`,
  belowProfile: (share: string): string => (share === '' ? '< profile' : `< ${share} of profile`),
  aboveProfile: (share: string): string => (share === '' ? '> profile' : `> ${share} of profile`),
  profileBetween: (from: string, to: string): string => `${from.slice(0, -1)}–${to} of profile`,
  profile: (target: string, due: string | null): string =>
    due === null ? `${target} in the year` : `${target} in the year, ${due} by now`,
} as const;

export const FOOTER = {
  rules: (pack: string, version: string, hash: string): string =>
    `Rules: ${pack}, version ${version} (${hash})`,
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  built: (when: string): string => `Built ${when}`,
} as const;

/** How a set of indicators stands, in numbers. */
export interface Tally {
  indicators: number;
  green: number;
  amber: number;
  red: number;
  /** Indicators without a figure for the period being reported. */
  gaps: number;
  /** Findings that need someone to look: errors and warnings. */
  queries: number;
}

export const SUMMARY = {
  tally: (place: string, counts: Tally): string => {
    const { indicators, green, amber, red, gaps } = counts;
    const judged = `${green} green, ${amber} amber, ${red} red`;
    const missing = gaps === 0 ? 'no gaps' : plural(gaps, 'without a figure', 'without a figure');
    return `${place}  ·  ${plural(indicators, 'indicator')}: ${judged}  ·  ${missing}`;
  },
  queries: (queries: number): string =>
    queries === 0
      ? 'No queries on the data'
      : `${plural(queries, 'query', 'queries')} on the data: see Data quality`,
} as const;

export const KEY_LINE = {
  red: 'red',
  amber: 'amber',
  green: 'green',
  against: 'Against target:',
  info: '▲ ▼ higher, lower: no judgement',
} as const;

export const LOCALITY = {
  tally: (counts: Tally): string => {
    const { indicators, green, amber, red } = counts;
    const judged = `${green} green, ${amber} amber, ${red} red`;
    return `${plural(indicators, 'indicator')} with figures for this locality: ${judged}`;
  },
  against: (borough: string, sheet: string): string => `${borough} as a whole: see ${sheet}`,
} as const;

/** The tab of a scorecard of the pack: the plain word for the first of its frequency, else its title. */
export function nameOfScorecardSheet(
  part: { title: string; frequency: 'monthly' | 'quarterly' },
  first: boolean,
): string {
  if (!first) return part.title;
  return part.frequency === 'quarterly' ? SHEET_NAMES.quarterly : SHEET_NAMES.scorecard;
}

export const numberedName = (number: number): string => ` (${number})`;

export const DATA_QUALITY = {
  title: 'Data quality',
  summary: (counts: { error: number; warning: number; info: number }): string =>
    [
      plural(counts.error, 'error'),
      plural(counts.warning, 'warning'),
      plural(counts.info, 'note'),
    ].join('  ·  '),
  explanation:
    'An error leaves a figure out or makes it doubtful; a warning asks for a look before the scorecard is shared; a note explains what was done. Correct the raw data and build again.',
  headings: [
    'Finding',
    'Severity',
    'What was found',
    'Sheet',
    'Cell',
    'Indicator',
    'Locality',
    'Period',
  ],
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  none: 'Nothing to ask about: every figure could be read, placed and computed.',
  noneSeverity: 'None',
  tip: 'Go to the cell in the raw data',
} as const;

export const KEY = {
  title: 'Key',
  subtitle: 'How to read the scorecard, and the rules that it was made by',
  ragSection: 'RAG: the figure against its target',
  rag: 'R, A and G judge the figure of the month (or the year-to-date position, where the rule says so) as displayed, so that what you read explains the colour.',
  directionSection: 'Direction of travel: what happened to performance',
  direction:
    'The arrow shows performance, not the number: a falling figure is “improved” where low is good. A red figure can have improved; both are true.',
  gapSection: 'Gaps and marks',
  gaps: [
    ['no data', 'No figure was found in the raw data for this period.'],
    ['0 of 0', 'Nothing to count: a share of nothing is neither 0% nor 100%.'],
    ['due July 2017', 'The figure arrives later than the month it is for.'],
    ['900 (2 of 3)', 'A year to date with months missing: the months it has, of the months due.'],
    ['Q1, Q2 …', 'A finding about the data behind the figure, listed on Data quality.'],
  ],
  hatched: 'hatched',
  rulesSection: 'Rules of this scorecard',
  rulesHeadings: [
    'No.',
    'Indicator',
    'Good is',
    'Target and tolerance',
    'Judged on',
    'Year to date',
    'Reported',
    'Owner',
  ],
  sourcesSection: 'Where the figures come from',
  sources: (figures: number): string => plural(figures, 'figure'),
  sourceKinds: {
    returned: 'as returned',
    counted: 'counted from rows',
    summed: 'summed from localities',
  },
  packSection: 'Rule pack',
  packName: 'Name',
  packVersion: 'Version',
  packDate: 'Date',
  packHash: 'Fingerprint',
  rulesFrom: 'Rules from',
  fromPack: 'the shared rule pack',
  fromWorkbook: (sheet: string): string => `sheet "${sheet}" of this workbook`,
  differencesSection: 'Rules that differ from the shared pack',
  differences: (sheet: string): string =>
    `This workbook has rules of its own, on sheet "${sheet}". Each that is not as in the shared pack is listed here.`,
  noDifferences: 'None',
  closures: (days: number): string => `local closures, ${plural(days, 'day')}`,
  month: 'Month reported',
  built: 'Built',
  product: 'Built with',
  productName: (version: string): string => `Scorecard add-in ${version}`,
  scorecardOf: (title: string): string => `Rules: ${title}`,
} as const;

export const JUDGED_ON = {
  month: 'the month',
  period: 'the period',
  yearToDate: 'the year to date',
} as const;

export const YTD_BASES = {
  sum: 'sum of the months',
  pooled: 'all numerators over all denominators',
  latest: 'position at month end',
  rolling12: 'the last twelve months',
  cumulative: 'reported as cumulative',
  mean: 'mean of the months',
  none: 'none',
} as const;

export const YTD_YEARS = { financial: ' from April', academic: ' from September' } as const;

export const FREQUENCIES = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  termly: 'termly',
  annual: 'annually',
  rolling: 'for rolling periods',
} as const;

export const inArrears = (months: number): string =>
  months === 0 ? '' : `, ${plural(months, 'month')} in arrears`;

/** Target and tolerance in one sentence part; figures and limits arrive as displayed. */
export const targetInWords = (limits: { red: string; amber: string; target: string }): string => {
  if (limits.red === '' && limits.amber === '') return limits.target || 'no target';
  const amber = limits.amber === '' ? '' : `; amber ${limits.amber}`;
  return `target ${limits.target}${amber}; red ${limits.red}`;
};

export const FIGURE_HEADINGS = [
  'Scorecard',
  'Indicator',
  'Part',
  'Title',
  'Locality',
  'Period',
  'Numerator',
  'Denominator',
  'Value',
  'YTD',
  'RAG',
  'DOT',
  'Findings',
  'Source',
] as const;

export const CHANGES = {
  title: 'Changes',
  summary: (counts: { added: number; changed: number; removed: number }): string =>
    `Since the last build: ${counts.changed} changed, ${counts.added} added, ${counts.removed} removed`,
  none: 'No figure differs from the last build of this workbook.',
  first:
    'A figure is listed here when a build of this workbook gives another value than the build before it.',
  headings: [
    'Change',
    'Scorecard',
    'Indicator',
    'Title',
    'Locality',
    'Period',
    'Before',
    'After',
    'Difference',
  ],
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  noneKind: 'None',
} as const;

export const TOPIC = {
  owner: (role: string): string => `Owner: ${role}`,
  back: (sheet: string): string => `Back to ${sheet}`,
  definition: 'Definition',
  dataNote: 'About the data',
  analysis: 'Performance analysis: yours, kept by every rebuild',
  userNote: 'Data note: yours, kept by every rebuild',
  period: 'Period',
  ratio: (place: string): string => `${place}, number`,
  note: 'Note',
  rag: 'RAG',
  without: 'Without figures',
  indicator: 'Indicator',
  reason: 'Why',
  heading: (number: string, title: string): string => `${number}  ${title}`,
  yearToDate: (year: string): string => `${year} to date`,
  benchmarks: {
    neighbourAverage: (year: string): string => `Statistical neighbours, ${year}`,
    neighbourBest: (year: string): string => `Best statistical neighbour, ${year}`,
    nationalAverage: (year: string): string => `National average, ${year}`,
    nationalTopQuartile: (year: string): string => `National top quartile, ${year}`,
  },
  gap: (places: string[], reason: string): string => `${places.join(', ')}: ${reason}`,
} as const;
