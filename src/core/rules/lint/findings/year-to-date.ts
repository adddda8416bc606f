import { define, type Subject } from './define';

/** A year to date, or a profile of the year, that does not suit what is measured. */
export const YEAR_TO_DATE_FINDINGS = {
  'year-to-date-sums-shares': define<Subject & { kind: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} adds up a ${d.kind} over the months, which gives no ${d.kind}.`,
    instead: () =>
      'Write the basis pooled (numerators over denominators), latest, cumulative or mean.',
    examples: [{ subject: 'Indicator 2.2', kind: 'percent' }],
  }),
  'year-to-date-pools-counts': define<Subject & { kind: string }>({
    severity: 'error',
    problem: (d) =>
      `${d.subject} is a ${d.kind} with a pooled year to date, but has no denominator.`,
    instead: () => 'Write the basis sum for things that happen, or latest for a position.',
    examples: [{ subject: 'Indicator 1.1', kind: 'count' }],
  }),
  'profile-misses-target': define<Subject & { last: number }>({
    severity: 'error',
    problem: (d) => `${d.subject} has a profile that ends at ${d.last} of the target, not at 1.`,
    instead: () => 'Write the cumulative share due by the end of each month, the last of them 1.',
    onSheet: 'The shares do not end at 100%. Write 100% for the last month.',
    examples: [{ subject: 'Indicator 8.1', last: 0.95 }],
  }),
  'profile-falls': define<Subject & { month: number }>({
    severity: 'error',
    problem: (d) => `${d.subject} has a profile that falls in month ${d.month} of the year.`,
    instead: () => 'Write cumulative shares, each at least the one before.',
    onSheet: 'The shares fall from one month to the next. Write all that is due by each month.',
    examples: [{ subject: 'Indicator 8.1', month: 4 }],
  }),
  'profile-without-cumulation': define<Subject & { basis: string; growing: string }>({
    severity: 'error',
    problem: (d) =>
      `${d.subject} is judged against a profile of the year, but has the year-to-date basis ${d.basis}.`,
    instead: (d) => `Write the basis ${d.growing}.`,
    onSheet:
      'The indicator is not added up over the year, so it cannot be "Reached in the year". Choose another kind.',
    examples: [{ subject: 'Indicator 8.1', basis: 'latest', growing: 'sum or cumulative' }],
  }),
};
