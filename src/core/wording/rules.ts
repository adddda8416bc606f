/** What a sentence about a rule pack needs: names and figures, ready to show. */
export type LintDetail = Record<string, string | number>;

interface LintSentences {
  problem: (detail: LintDetail) => string;
  instead: (detail: LintDetail) => string;
}

/** What is wrong in a rule pack, and what to write instead, by stable code. Codes are never renamed. */
export const LINT_WORDING = {
  shape: {
    problem: (d) => `${d.message}.`,
    instead: (d) => `${d.instead}.`,
  },
  'no-year-to-date-basis': {
    problem: (d) => `${d.subject} does not say how its year to date is worked out.`,
    instead: () =>
      'Write "ytd" with one of the bases sum, pooled, latest, rolling12, cumulative, mean, or none where there is no year to date.',
  },
  'year-to-date-sums-shares': {
    problem: (d) => `${d.subject} adds up a ${d.kind} over the months, which gives no ${d.kind}.`,
    instead: () =>
      'Write the basis pooled (numerators over denominators), latest, cumulative or mean.',
  },
  'year-to-date-pools-counts': {
    problem: (d) =>
      `${d.subject} is a ${d.kind} with a pooled year to date, but has no denominator.`,
    instead: () => 'Write the basis sum for things that happen, or latest for a position.',
  },
  'target-on-wrong-side': {
    problem: (d) =>
      `${d.subject} is better when ${d.better}, but its red limit ${d.red} is ${d.side} its target ${d.target}.`,
    instead: (d) => `Write a red limit ${d.otherSide} ${d.target}, or correct the target.`,
  },
  'no-room-for-amber': {
    problem: (d) =>
      `${d.subject} has the same target and red limit, ${d.target}: nothing can be amber.`,
    instead: () => 'Leave "red" out where there is no amber, or set it apart from the target.',
  },
  'overlapping-bands': {
    problem: (d) => `${d.subject} has bands that overlap: ${d.bands}.`,
    instead: (d) => `${d.instead}.`,
  },
  'gapped-bands': {
    problem: (d) => `${d.subject} has bands that leave a gap: ${d.bands}.`,
    instead: (d) => `${d.instead}.`,
  },
  'range-with-one-end': {
    problem: (d) => `${d.subject} is judged on both sides of a range that has only ${d.has}.`,
    instead: (d) => `Write ${d.missing} too, or "side": "${d.side}" where only that side matters.`,
  },
  'range-without-ends': {
    problem: (d) => `${d.subject} is judged against a range without ${d.missing}.`,
    instead: (d) => `Write ${d.missing}.`,
  },
  'range-upside-down': {
    problem: (d) => `${d.subject} has a range from ${d.min} to ${d.max}.`,
    instead: () => 'Write the smaller number as "min" and the larger as "max".',
  },
  'percentage-not-a-fraction': {
    problem: (d) => `${d.subject} is a percentage, and its ${d.what} is ${d.value}.`,
    instead: (d) => `Write ${d.fraction}: percentages are fractions of 1.`,
  },
  'limit-finer-than-shown': {
    problem: (d) =>
      `${d.subject} shows ${d.decimals} decimals, and its ${d.what} ${d.value} has more: the colour would not follow what is shown.`,
    instead: (d) => `Write ${d.rounded}, or show more decimals.`,
  },
  'tolerance-against-polarity': {
    problem: (d) =>
      `${d.subject} says that good is ${d.goodIs}, but its tolerance is of the kind ${d.kind}.`,
    instead: (d) => `Write a tolerance of the kind ${d.fitting}, or correct "goodIs".`,
  },
  'target-for-information': {
    problem: (d) => `${d.subject} is for information only, but has a target.`,
    instead: () => 'Write the tolerance none, or say in "goodIs" what is good.',
  },
  'unknown-group': {
    problem: (d) =>
      `${d.subject} belongs to the group "${d.name}", which its scorecard does not have.`,
    instead: (d) => `Write one of: ${d.known}; or add the group.`,
  },
  'unknown-scorecard': {
    problem: (d) => `${d.subject} names the scorecard "${d.name}", which the pack does not have.`,
    instead: (d) => `Write one of: ${d.known}.`,
  },
  'unknown-population': {
    problem: (d) =>
      `${d.subject} is divided by the population "${d.name}", which the pack does not have.`,
    instead: (d) => `Write one of: ${d.known}; or add the population.`,
  },
  'unknown-indicator': {
    problem: (d) => `${d.subject} names indicator ${d.name}, which its scorecard does not have.`,
    instead: () =>
      'Write the number of an indicator of the same scorecard, as text: 5.10 is not 5.1.',
  },
  'unknown-source': {
    problem: (d) => `${d.subject} counts rows of "${d.name}", which is no case list of the pack.`,
    instead: (d) => `Write one of: ${d.known}.`,
  },
  'unknown-field': {
    problem: (d) => `${d.subject} uses the column "${d.name}", which its case list does not have.`,
    instead: (d) => `Write one of: ${d.known}.`,
  },
  'unknown-category': {
    problem: (d) => `${d.subject} asks for "${d.name}", which is none of the column's categories.`,
    instead: (d) => `Write the name of one, not another spelling of it: ${d.known}.`,
  },
  'rate-without-per': {
    problem: (d) => `${d.subject} is a rate, and does not say per how many.`,
    instead: () => 'Write "per": 10000, 100000 or 100.',
  },
  'population-without-rate': {
    problem: (d) => `${d.subject} has a population although it is a ${d.kind}.`,
    instead: () => 'Leave the population out, or write the kind rate.',
  },
  'duplicate-indicator': {
    problem: (d) => `${d.subject} is there twice; the first is ${d.first}.`,
    instead: () => 'Give each measure of an indicator a part of its own, or leave one out.',
  },
  'duplicate-name': {
    problem: (d) => `${d.what} "${d.name}" is there twice; the first is ${d.first}.`,
    instead: () => 'Leave one out, or give it another name.',
  },
  'supporting-without-main': {
    problem: (d) =>
      `${d.subject} supports indicator ${d.number}, which the scorecard does not have.`,
    instead: () => 'Add the main measure, or write "supporting": false.',
  },
  'benchmark-outside-range': {
    problem: (d) => `${d.subject} has the ${d.what} ${d.value}, which a ${d.kind} cannot be.`,
    instead: (d) => `Write ${d.instead}.`,
  },
  'earlier-year-outside-range': {
    problem: (d) =>
      `${d.subject} has the value ${d.value} for ${d.year}, which a ${d.kind} cannot be.`,
    instead: (d) => `Write ${d.instead}.`,
  },
  'profile-misses-target': {
    problem: (d) => `${d.subject} has a profile that ends at ${d.last} of the target, not at 1.`,
    instead: () => 'Write the cumulative share due by the end of each month, the last of them 1.',
  },
  'profile-falls': {
    problem: (d) => `${d.subject} has a profile that falls in month ${d.month} of the year.`,
    instead: () => 'Write cumulative shares, each at least the one before.',
  },
  'profile-without-cumulation': {
    problem: (d) =>
      `${d.subject} is judged against a profile of the year, but has the year-to-date basis ${d.basis}.`,
    instead: () => 'Write the basis sum or cumulative.',
  },
  'notes-upside-down': {
    problem: (d) => `${d.subject} has a note that holds from ${d.from} to ${d.to}.`,
    instead: () => 'Write the earlier month as "from".',
  },
} satisfies Record<string, LintSentences>;

/** Stable code of a finding about a rule pack. */
export type LintCode = keyof typeof LINT_WORDING;

/** How an indicator is called in a sentence: "Indicator 2.2", "Indicator 2.2 (late)". */
export function indicatorName(number: string, part: string): string {
  return part ? `Indicator ${number} (${part})` : `Indicator ${number}`;
}

/** Names of the limits and benchmarks of an indicator, as they stand in a sentence. */
export const FIGURE_NAMES: Record<string, string> = {
  target: 'target',
  red: 'red limit',
  min: 'lower end of the range',
  max: 'upper end of the range',
  margin: 'margin',
  comparator: 'comparator',
  inner: 'inner distance',
  outer: 'outer distance',
  neighbourAverage: "statistical neighbours' average",
  neighbourBest: "best statistical neighbour's figure",
  nationalAverage: 'national average',
  nationalTopQuartile: 'national top quartile',
};

/** What may stand where a value is outside a measure's range. */
export function rangeAdvice(kind: string): string {
  return kind === 'percent' ? 'a fraction from 0 to 1' : 'a number from 0 up';
}

/** What to write where a member of the file has the wrong shape. */
export const SHAPE_ADVICE = {
  type: (expected: string) => `Write a value of the type ${expected}`,
  missing: (expected: string) => `Add it: it is a value of the type ${expected}`,
  oneOf: (values: string) => `Write one of: ${values}`,
  unknownKeys: (keys: string) => `Leave out ${keys}, or correct the spelling`,
  kinds: () => 'Write one of the kinds that the documentation of rule packs lists',
  other: () => 'Correct the value as described',
};

/** Sentences about tolerance bands. */
export const BANDS = {
  written: (red: string, amber: string, green: string) =>
    `red ${red}, amber ${amber}, green ${green}`,
  meet: (red: number, target: number) =>
    `Write the amber band from ${Math.min(red, target)} to ${Math.max(red, target)}`,
  distances: (inner: number, outer: number) =>
    `green within ${inner} of the comparator, amber within ${outer}`,
  outerBeyondInner: () => 'Write an outer distance larger than the inner one',
  below: (value: number) => `below ${value}`,
  fromUp: (value: number) => `from ${value}`,
  upTo: (value: number) => `up to ${value}`,
  between: (low: number, high: number) => `${low} to ${high}`,
};

/** A whole pack refused, with every error of it. */
export function invalidPackSentence(
  errors: readonly { path: string; problem: string; instead: string }[],
): string {
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  const lines = errors.map((error) => `${error.path}: ${error.problem} ${error.instead}`);
  return [`The rule pack has ${count}, and nothing was built.`, ...lines].join('\n');
}
