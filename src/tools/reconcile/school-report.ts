import type { SchoolComparison } from './schools';

/** Why figures printed beside the schools differ from those that the schools' rows give. */
const REASONS: Record<SchoolComparison['what'], string> = {
  'total of a locality':
    'The printed total is the borough’s figure, the same in all three localities. Built, each locality has its own average, weighted by roll.',
  'borough average':
    'The printed figure weighs schools by sessions; the rows have only rolls, and lack the schools that made no return.',
  'schools in a band': '',
};

const LOCAL_AVERAGE =
  'The counts of the text fit a local average of 95.6%, not the 95.4% of its own key.';
const NORTH_SECONDARY =
  'The rows of these five schools contradict themselves: columns were sorted apart from each other.';
const ONE_SCHOOL =
  'The rows have one school more below the national figure; one school prints 0.0 three times.';

/** Reasons for the counts of schools in a band, by the figure. */
const BAND_REASONS: Record<string, string> = {
  'North, primary, attendance: above local only': LOCAL_AVERAGE,
  'North, primary, attendance: below both': LOCAL_AVERAGE,
  'South, primary, attendance: above local only': LOCAL_AVERAGE,
  'South, primary, attendance: below both': `${LOCAL_AVERAGE} They also count the one school without a return.`,
  'Central, primary, attendance: above local only': LOCAL_AVERAGE,
  'Central, primary, attendance: below both': LOCAL_AVERAGE,
  'North, secondary, attendance: above national and local': NORTH_SECONDARY,
  'North, secondary, attendance: above local only': NORTH_SECONDARY,
  'North, primary, persistent absence: less persistent absence than national': ONE_SCHOOL,
  'North, primary, persistent absence: more persistent absence than national': ONE_SCHOOL,
};

/** Why a school figure differs; null where no reason is known. */
export function schoolReason({ what, figure }: SchoolComparison): string | null {
  return REASONS[what] || (BAND_REASONS[figure] ?? null);
}

/** Figures printed beside the schools that differ without a known reason. */
export function unexplainedSchools(comparisons: readonly SchoolComparison[]): string[] {
  return comparisons
    .filter((comparison) => !comparison.equal && schoolReason(comparison) === null)
    .map(({ figure }) => figure);
}

const KINDS: readonly { what: SchoolComparison['what']; label: string }[] = [
  { what: 'total of a locality', label: 'totals of a locality' },
  { what: 'borough average', label: 'borough averages' },
  { what: 'schools in a band', label: 'counts of schools in a band' },
];

/** The part of the reconciliation about schools, in lines of Markdown. */
export function schoolSection(comparisons: readonly SchoolComparison[]): string[] {
  const rows = KINDS.map(({ what, label }) => {
    const counted = comparisons.filter((comparison) => comparison.what === what);
    const equal = counted.filter((comparison) => comparison.equal).length;
    const why = equal < counted.length ? REASONS[what] || 'See below.' : '';
    return `| ${label} | ${counted.length} | ${equal} | ${counted.length - equal} | ${why} |`;
  });
  const bands = comparisons.filter(({ what, equal }) => what === 'schools in a band' && !equal);
  return [
    '## School attendance',
    '',
    '| Printed beside the schools | Compared | Equal | Different | Why |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    '| Schools in a band | Printed | Built | Why |',
    '| --- | ---: | ---: | --- |',
    ...bands.map((comparison) => {
      const { figure, printed, computed } = comparison;
      return `| ${figure} | ${printed} | ${computed} | ${schoolReason(comparison) ?? '**Not explained**'} |`;
    }),
    '',
  ];
}
