/** How an indicator is called in a sentence: "Indicator 2.2", "Indicator 2.2 (late)". */
export function indicatorName(number: string, part: string): string {
  return part ? `Indicator ${number} (${part})` : `Indicator ${number}`;
}

/** Names of the limits of an indicator, as they stand in a sentence. */
export const FIGURE_NAMES = {
  target: 'target',
  red: 'red limit',
  min: 'lower end of the range',
  max: 'upper end of the range',
  margin: 'margin',
  comparator: 'comparator',
  inner: 'inner distance',
  outer: 'outer distance',
} as const;

/** Names of its benchmarks. */
export const BENCHMARK_NAMES = {
  neighbourAverage: "statistical neighbours' average",
  neighbourBest: "best statistical neighbour's figure",
  nationalAverage: 'national average',
  nationalTopQuartile: 'national top quartile',
} as const;

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
