import { roundHalfUp, storedDecimals } from '../rules/rounding';
import type { Indicator } from '../rules/schema';
import { isOfTarget } from '../rules/of-target';
import { basisOf } from '../rules/year-to-date';
import type { NewFinding } from '../quality/finding';
import { impliedDenominator } from './implied-denominator';
import { isRatio, ratioOf } from '../rules/measure';
import type { FigureCell, FigureField } from '../raw/returns/return-row';

/** A figure as a return gives it, and what is to be said about it. */
export interface ReturnedFigure {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  problems: Problem[];
}

/** A finding still to be placed, and the column whose cell it is about. */
export type Problem = NewFinding<
  | 'unreadable-number'
  | 'outside-measure-range'
  | 'incomplete-return'
  | 'value-differs-from-ratio'
  | 'impossible-percentage'
  | 'implied-denominator'
> & { field: FigureField };

/** A cumulative share of an annual target passes 100 %; ten times the target is a keying error. */
const MOST_OF_A_TARGET = 10;

/**
 * Reads the figure of one return. A ratio's value is numerator over denominator where both are there;
 * a value given beside them that disagrees when displayed is reported and not used. A number that the
 * measure cannot have is reported and left out: 71.1 for a percentage may mean 71.1 % or a slip, and a
 * scorecard should not guess.
 */
export function returnedFigure(
  cells: Record<FigureField, FigureCell>,
  rule: Indicator,
): ReturnedFigure {
  const problems: Problem[] = [];
  const numerator = readAmount('numerator', cells.numerator, problems);
  const denominator = readAmount('denominator', cells.denominator, problems);
  const value = readValue(cells.value, rule, problems);
  const { reading } = cells.value;
  const written = reading.kind === 'number' ? reading.decimals : undefined;
  const given = { numerator, denominator, value };
  const figure = isRatio(rule.measure)
    ? ratioFigure(given, rule, written, problems)
    : countFigure(given, cells.value, problems);
  return { ...figure, problems };
}

type Given = Omit<ReturnedFigure, 'problems'>;

function readAmount(
  field: 'numerator' | 'denominator',
  { reading, shown }: FigureCell,
  problems: Problem[],
): number | null {
  if (reading.kind === 'gap') return null;
  if (reading.kind === 'unreadable' || reading.percent) {
    problems.push({ code: 'unreadable-number', detail: { shown }, field });
    return null;
  }
  if (reading.value < 0) {
    const detail = { value: reading.value, measure: 'amount' as const };
    problems.push({ code: 'outside-measure-range', detail, field });
    return null;
  }
  return reading.value;
}

function readValue(
  { reading, shown }: FigureCell,
  rule: Indicator,
  problems: Problem[],
): number | null {
  const field = 'value';
  if (reading.kind === 'gap') return null;
  const percentMeasure = rule.measure.kind === 'percent';
  const mayBeShare = percentMeasure || rule.measure.kind === 'count';
  if (reading.kind === 'unreadable' || (reading.percent && !mayBeShare)) {
    problems.push({ code: 'unreadable-number', detail: { shown }, field });
    return null;
  }
  const { value } = reading;
  if (value < 0 || (percentMeasure && !reading.percent && value > highestShare(rule))) {
    const detail = { value, measure: rule.measure.kind };
    problems.push({ code: 'outside-measure-range', detail, field });
    return null;
  }
  return value;
}

/** The largest fraction that a percentage can be: the whole, or more where it is of an annual target. */
function highestShare(rule: Indicator): number {
  return isOfTarget(rule) ? MOST_OF_A_TARGET : 1;
}

/** Decimals of a share that is compared without a measure of its own: a tenth of a percent. */
const SHARE_DECIMALS = 3;

/**
 * A count stands under value or under numerator; where the two differ, the numerator is shown. Some
 * return a count as a numerator with a denominator and the share they make: then the numerator is the
 * count, and a value that is the share says nothing else.
 */
function countFigure(given: Given, { reading, shown }: FigureCell, problems: Problem[]): Given {
  const { numerator, denominator, value } = given;
  const field = 'value';
  if (numerator === null) {
    if (reading.kind !== 'number' || !reading.percent) return given;
    problems.push({ code: 'unreadable-number', detail: { shown }, field });
    return { ...given, value: null };
  }
  const count = { numerator, denominator, value: numerator };
  if (value === null || value === numerator) return count;
  if (denominator === null) {
    problems.push({ code: 'value-differs-from-ratio', detail: { value, count: numerator }, field });
    return count;
  }
  const written = reading.kind === 'number' ? (reading.decimals ?? SHARE_DECIMALS) : SHARE_DECIMALS;
  const decimals = Math.min(SHARE_DECIMALS, written);
  const share = denominator === 0 ? null : numerator / denominator;
  const rounded = (fraction: number) => roundHalfUp(fraction, decimals);
  if (share === null || rounded(share) !== rounded(value)) {
    const detail = {
      value,
      ratio: share,
      numerator,
      denominator,
      measure: 'percent' as const,
      shown: 'numerator' as const,
    };
    problems.push({ code: 'value-differs-from-ratio', detail, field });
  }
  return count;
}

function ratioFigure(
  given: Given,
  rule: Indicator,
  written: number | undefined,
  problems: Problem[],
): Given {
  const { numerator, denominator, value } = given;
  if (numerator !== null && denominator !== null) {
    const ratio = ratioOf(numerator, denominator, rule.measure);
    const decimals = Math.min(storedDecimals(rule.measure), written ?? Infinity);
    const differs = (shown: number) =>
      value !== null && roundHalfUp(shown, decimals) !== roundHalfUp(value, decimals);
    if (ratio !== null && value !== null && differs(ratio)) {
      const detail = {
        value,
        ratio,
        numerator,
        denominator,
        measure: rule.measure.kind,
        shown: 'ratio' as const,
      };
      problems.push({ code: 'value-differs-from-ratio', detail, field: 'value' });
    }
    return { numerator, denominator, value: ratio };
  }
  if (value !== null) {
    return { ...given, ...completedRatio(given, rule, written, problems) };
  }
  const rateOfPopulation = rule.measure.population !== undefined && numerator !== null;
  const nothingLeft = numerator === null && denominator === null;
  if (!rateOfPopulation && !nothingLeft) {
    const missing = numerator === null ? 'numerator' : 'denominator';
    const field = numerator === null ? 'denominator' : 'numerator';
    problems.push({ code: 'incomplete-return', detail: { missing }, field });
  }
  return given;
}

/** The denominator of a count and its percentage, where only one whole number fits. */
function completedRatio(
  { numerator, denominator, value }: Given,
  rule: Indicator,
  written: number | undefined,
  problems: Problem[],
): Partial<Given> {
  const applies = rule.measure.kind === 'percent' && !basisOf(rule).cumulative;
  if (!applies || denominator !== null || !numerator || !value || !Number.isInteger(numerator)) {
    return {};
  }
  const implied = impliedDenominator(numerator, value, written ?? decimalsOf(value, rule));
  const field = 'value';
  if (implied.kind === 'none') {
    const detail = { numerator, value, measure: rule.measure.kind };
    problems.push({ code: 'impossible-percentage', detail, field });
  }
  if (implied.kind !== 'only') return {};
  const detail = { numerator, value, denominator: implied.denominator, measure: rule.measure.kind };
  problems.push({ code: 'implied-denominator', detail, field });
  return {
    denominator: implied.denominator,
    value: ratioOf(numerator, implied.denominator, rule.measure),
  };
}

/** Decimals that a number was rounded to: a number cell drops closing zeros, so at least those displayed. */
function decimalsOf(value: number, rule: Indicator): number {
  const digits = /\.(\d+)$/.exec(value.toFixed(10).replace(/0+$/, ''))?.[1] ?? '';
  return Math.max(digits.length, storedDecimals(rule.measure));
}
