import type { NoDetail } from '../../wording/definition';
import { aboutCell, aboutFigure } from './define';
import { amount, plain, quoted, type MeasureKind } from './words';

/** What may be wrong in a returned figure, or in what a row says that it is. */
export const RETURN_FINDINGS = {
  'unknown-indicator': aboutCell<{
    indicator: string;
    part: string;
    /** As the row names it; empty where it names none. */
    scorecard: string;
    pack: string;
  }>({
    severity: 'error',
    problem: ({ indicator, part, scorecard, pack }) =>
      `indicator ${quoted(indicator)}${part ? `, part ${quoted(part)}` : ''}` +
      `${scorecard ? `, scorecard ${quoted(scorecard)}` : ''} is not in the rule pack ${quoted(pack)}, ` +
      'so the row was left out.',
    instead: () => 'Correct the number or part, or have the indicator added to the pack.',
    examples: [
      { indicator: '99.9', part: '', scorecard: '', pack: 'Early help' },
      { indicator: '2.2', part: 'later', scorecard: 'monthly', pack: 'Early help' },
    ],
  }),
  'unreadable-period': aboutCell<{ shown: string }>({
    severity: 'error',
    problem: ({ shown }) =>
      `${quoted(shown)} could not be read as a period, so the row was left out.`,
    instead: () =>
      'Write a month such as Jun-17, a quarter such as 2017/18 Q1, or a year such as 2016/17.',
    examples: [{ shown: 'early summer' }],
  }),
  'future-period': aboutCell<NoDetail>({
    severity: 'error',
    problem: () => 'this period has not begun, so the row was left out.',
    instead: () => 'Correct the period.',
    examples: [{}],
  }),
  'unreadable-number': aboutCell<{ shown: string; heading?: string }>({
    severity: 'error',
    problem: ({ shown, heading }) =>
      `${quoted(shown)}${heading === undefined ? '' : ` in column ${quoted(heading)}`} ` +
      'could not be read as a number, so it was not used.',
    instead: () => 'Write the number alone, or leave the cell empty where there is none.',
    examples: [{ shown: 'about 40' }, { shown: '95,5', heading: 'Sep-16' }],
  }),
  'outside-measure-range': aboutCell<{ value: number; measure: MeasureKind | 'amount' }>({
    severity: 'error',
    problem: ({ value, measure }) =>
      measure === 'percent' && value > 1
        ? `${plain(value)} is no percentage: it would be ${plain(value * 100)}%, so it was not used.`
        : `${plain(value)} cannot be a value of this measure, so it was not used.`,
    instead: ({ value, measure }) =>
      measure === 'percent' && value > 1
        ? `Write ${plain(value)}% if that is meant, or a fraction from 0 to 1.`
        : 'Correct it.',
    examples: [
      { value: 71.1, measure: 'percent' },
      { value: -3, measure: 'amount' },
    ],
  }),
  'incomplete-return': aboutFigure<{ missing: 'numerator' | 'denominator' }>({
    severity: 'warning',
    problem: ({ missing }) =>
      `the ${missing} is missing and no value is given, so there is no figure.`,
    instead: ({ missing }) => `Fill in the ${missing} or the value.`,
    examples: [{ missing: 'denominator' }],
  }),
  'value-differs-from-ratio': aboutFigure<
    | { value: number; count: number }
    | {
        value: number;
        numerator: number;
        denominator: number;
        /** Null where the denominator is 0. */
        ratio: number | null;
        measure: MeasureKind;
        shown: 'ratio' | 'numerator';
      }
  >({
    severity: 'warning',
    problem: (d) => {
      if ('count' in d) {
        return `the value ${plain(d.value)} differs from the count ${plain(d.count)} beside it; the count is shown.`;
      }
      const makes = d.ratio === null ? 'makes no share' : `is ${amount(d.ratio, d.measure)}`;
      return (
        `the value ${amount(d.value, d.measure)} differs from ${plain(d.numerator)} of ${plain(d.denominator)}, ` +
        `which ${makes}; ${d.shown === 'ratio' ? 'the latter' : `the count ${plain(d.numerator)}`} is shown.`
      );
    },
    instead: (d) =>
      'count' in d
        ? 'Correct one of them.'
        : 'Correct the value or the numbers, or leave the value empty.',
    examples: [
      {
        value: 0.53,
        numerator: 73,
        denominator: 136,
        ratio: 73 / 136,
        measure: 'percent',
        shown: 'ratio',
      },
      {
        value: 0.53,
        numerator: 73,
        denominator: 136,
        ratio: 73 / 136,
        measure: 'percent',
        shown: 'numerator',
      },
      { value: 40, count: 41 },
    ],
  }),
  'impossible-percentage': aboutFigure<{
    numerator: number;
    value: number;
    measure: MeasureKind;
  }>({
    severity: 'warning',
    problem: ({ numerator, value, measure }) =>
      `no whole number makes ${plain(numerator)} a share of ${amount(value, measure)}.`,
    instead: () => 'The percentage is shown as returned; check both, and fill in the denominator.',
    examples: [{ numerator: 5, value: 0.993, measure: 'percent' }],
  }),
  'implied-denominator': aboutFigure<{
    numerator: number;
    value: number;
    denominator: number;
    measure: MeasureKind;
  }>({
    severity: 'info',
    problem: ({ numerator, value, denominator, measure }) =>
      `the denominator is not given; ${plain(denominator)} is the only whole number of which ` +
      `${plain(numerator)} is ${amount(value, measure)}, and is used.`,
    instead: () => 'Fill it in to be sure.',
    examples: [{ numerator: 223, value: 0.991, denominator: 225, measure: 'percent' }],
  }),
  'conflicting-returns': aboutFigure<{ other: string }>({
    severity: 'error',
    problem: ({ other }) =>
      `this return and the one in ${other} are for the same figure and disagree, so neither is shown.`,
    instead: () => 'Delete the wrong row.',
    examples: [{ other: 'Returns!F3' }],
  }),
  'repeated-return': aboutFigure<{ first: string }>({
    severity: 'info',
    problem: ({ first }) =>
      `this return says the same as the one in ${first} and was counted once.`,
    instead: () => 'Nothing needs to be done.',
    examples: [{ first: 'Returns!F3' }],
  }),
};
