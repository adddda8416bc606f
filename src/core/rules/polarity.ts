/** Which way a measure is good: high, low, inside a range, or no way (for information). */
export const POLARITIES = ['high', 'low', 'within', 'info'] as const;

export type Polarity = (typeof POLARITIES)[number];
