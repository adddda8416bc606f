/** Which way a measure can be good. */
export const POLARITIES = {
  high: 'higher is better',
  low: 'lower is better',
  within: 'inside a range, or near a comparator',
  info: 'for information: it has no target and is not judged',
} as const;

export type Polarity = keyof typeof POLARITIES;

export const POLARITY_NAMES = Object.keys(POLARITIES) as Polarity[];
