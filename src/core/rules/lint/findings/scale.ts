import { plural } from '../../../wording/plural';
import { define, type Subject } from './define';

/** Figures of a pack that their measure cannot take. */
export const SCALE_FINDINGS = {
  'percentage-not-a-fraction': define<Subject & { what: string; value: number; fraction: number }>({
    severity: 'error',
    problem: (d) => `${d.subject} is a percentage, and its ${d.what} is ${d.value}.`,
    instead: (d) => `Write ${d.fraction}: percentages are fractions of 1.`,
    examples: [{ subject: 'Indicator 2.2', what: 'target', value: 95, fraction: 0.95 }],
  }),
  'limit-finer-than-shown': define<
    Subject & { what: string; value: number; decimals: number; rounded: number }
  >({
    severity: 'warning',
    problem: (d) =>
      `${d.subject} shows ${plural(d.decimals, 'decimal')}, and its ${d.what} ${d.value} has more: the colour would not follow what is shown.`,
    instead: (d) => `Write ${d.rounded}, or show more decimals.`,
    examples: [
      { subject: 'Indicator 2.2', what: 'target', value: 0.9155, decimals: 1, rounded: 0.916 },
    ],
  }),
  'benchmark-outside-range': define<
    Subject & { what: string; value: number; kind: string; instead: string }
  >({
    severity: 'error',
    problem: (d) => `${d.subject} has the ${d.what} ${d.value}, which a ${d.kind} cannot be.`,
    instead: (d) => `Write ${d.instead}.`,
    examples: [
      {
        subject: 'Indicator 2.2',
        what: 'national average',
        value: 83.4,
        kind: 'percent',
        instead: 'a fraction from 0 to 1',
      },
    ],
  }),
  'earlier-year-outside-range': define<
    Subject & { year: string; value: number; kind: string; instead: string }
  >({
    severity: 'error',
    problem: (d) =>
      `${d.subject} has the value ${d.value} for ${d.year}, which a ${d.kind} cannot be.`,
    instead: (d) => `Write ${d.instead}.`,
    examples: [
      {
        subject: 'Indicator 2.2',
        year: '2015/16',
        value: 83.4,
        kind: 'percent',
        instead: 'a fraction from 0 to 1',
      },
    ],
  }),
};
