import type { NoDetail } from '../../wording/definition';
import { aboutFigure } from './define';
import { amount, plain, quoted, type MeasureKind } from './words';

/** What figures give away beside each other: months, localities, and where they come from. */
export const FIGURE_FINDINGS = {
  'numerator-above-denominator': aboutFigure<{ numerator: number; denominator: number }>({
    severity: 'error',
    problem: ({ numerator, denominator }) =>
      `the numerator ${plain(numerator)} is above the denominator ${plain(denominator)}, which a share cannot be.`,
    instead: () => 'The figure is shown as it is; correct the numbers.',
    examples: [{ numerator: 41, denominator: 40 }],
  }),
  'zero-denominator': aboutFigure<{ numerator: number; denominator: number }>({
    severity: 'info',
    problem: ({ numerator, denominator }) =>
      `${plain(numerator)} of ${plain(denominator)} has no percentage, so the figure is left empty.`,
    instead: () => 'Nothing needs to be done if there were no cases.',
    examples: [{ numerator: 0, denominator: 0 }],
  }),
  'missing-month': aboutFigure<NoDetail>({
    severity: 'warning',
    problem: () => 'there is no figure.',
    instead: () => 'Add it to the raw data, or have the reason noted in the rule pack.',
    examples: [{}],
  }),
  'incomplete-year-to-date': aboutFigure<{ months: number; monthsDue: number }>({
    severity: 'warning',
    problem: ({ months, monthsDue }) =>
      `the year to date has ${plain(months)} of ${plain(monthsDue)} months.`,
    instead: () => 'Add the missing figures, with numerator and denominator where they are pooled.',
    examples: [{ months: 2, monthsDue: 3 }],
  }),
  'borough-differs-from-localities': aboutFigure<{ returned: string; localities: string }>({
    severity: 'warning',
    problem: ({ returned, localities }) =>
      `the borough was returned as ${returned}, but its localities add up to ${localities}.`,
    instead: () => 'The returned figure is shown; correct whichever is wrong.',
    examples: [{ returned: '70 of 110', localities: '71 of 110' }],
  }),
  'borough-incomplete': aboutFigure<{ missing: readonly string[] }>({
    severity: 'warning',
    problem: ({ missing }) =>
      `the borough was not returned, and cannot be added up without ${missing.join(', ')}.`,
    instead: () => 'Add the missing figures.',
    examples: [{ missing: ['North', 'South'] }],
  }),
  'sources-disagree': aboutFigure<{
    returned: number | null;
    counted: number | null;
    countedSheet: string;
    shown: 'returns' | 'rows';
    measure: MeasureKind;
  }>({
    severity: 'warning',
    problem: ({ returned, counted, countedSheet, measure }) =>
      `the return gives ${amount(returned, measure)}, but the rows of ${quoted(countedSheet)} give ${amount(counted, measure)}.`,
    instead: ({ shown }) =>
      `The figure ${shown === 'returns' ? 'returned' : 'counted from the rows'} is shown, as the rule pack says; correct the other.`,
    examples: [
      {
        returned: 288,
        counted: 291,
        countedSheet: 'Case list',
        shown: 'returns',
        measure: 'count',
      },
      {
        returned: 0.711,
        counted: 0.706,
        countedSheet: 'Case list',
        shown: 'rows',
        measure: 'percent',
      },
    ],
  }),
};
