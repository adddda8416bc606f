import { groupBy } from '../collections/group-by';
import { figureKey, indicatorOf, seriesIdOf } from '../rules/keys';
import { atDisplayedPrecision } from '../rules/rounding';
import type { Indicators } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import type { FindingCollector } from '../quality/collector';
import type { Observation } from './observation';
import { sourceSheets } from './source-sheets';

/**
 * One observation a figure, in order of first appearance. Returns that say the same are one, with an
 * information finding; returns that disagree leave the figure without a value and with an error that
 * names both cells. Taking either row would make the scorecard depend on the order of the rows, and
 * nobody could tell from it that there is another figure.
 */
export function uniqueReturns(
  observations: readonly Observation[],
  indicators: Indicators,
  findings: FindingCollector,
): Observation[] {
  return [...groupBy(observations, figureKey).values()].map((same) => {
    const [only, another] = same;
    if (only && !another) return only;
    const first = same[0] as Observation;
    const rule = indicators.get(indicatorOf(first));
    return merge(same, rule, findings);
  });
}

function merge(
  same: Observation[],
  rule: Indicator | undefined,
  findings: FindingCollector,
): Observation {
  const fullest = [...same].sort(byCompleteness)[0] as Observation;
  // A return whose number could not be used has a finding of its own, and neither repeats nor disagrees.
  const [first, ...others] = same.filter(
    ({ value, numerator }) => value !== null || numerator !== null,
  );
  const given = first ? [first, ...others] : [];
  const agree = given.every((other) => agrees(other, fullest, rule));
  const added = others.flatMap((later) => {
    const { source, period } = later;
    const place = { where: source.cells[0], series: seriesIdOf(later), period };
    if (agree) return findings.add('repeated-return', { first: cellText(first) }, place);
    const other = given.find((each) => differ(each, later, rule));
    return other ? findings.add('conflicting-returns', { other: cellText(other) }, place) : [];
  });
  return {
    ...fullest,
    ...(agree ? {} : { numerator: null, denominator: null, value: null }),
    source: {
      ...fullest.source,
      sheet: sourceSheets(same),
      cells: same.flatMap(({ source }) => source.cells),
      rows: same.length,
    },
    findings: [...same.flatMap((one) => one.findings), ...added.map(({ id }) => id)],
  };
}

/** Whether two returns of a figure cannot both be right. */
function differ(one: Observation, another: Observation, rule: Indicator | undefined): boolean {
  const [fuller, other] = byCompleteness(one, another) <= 0 ? [one, another] : [another, one];
  return !agrees(other, fuller, rule);
}

/** Whether a figure says the same as the fullest one, as far as it says anything. */
function agrees(other: Observation, fullest: Observation, rule: Indicator | undefined): boolean {
  const sameNumber = (a: number | null, b: number | null) => a === null || b === null || a === b;
  if (!sameNumber(other.numerator, fullest.numerator)) return false;
  if (!sameNumber(other.denominator, fullest.denominator)) return false;
  if (sameNumber(other.value, fullest.value)) return true;
  // A percentage keyed beside the numbers it was rounded from is the same figure.
  const rounded = other.denominator === null && fullest.denominator !== null;
  if (!rounded || !rule || other.value === null || fullest.value === null) return false;
  return (
    atDisplayedPrecision(other.value, rule.measure) ===
    atDisplayedPrecision(fullest.value, rule.measure)
  );
}

/** The most complete first, then by the numbers: never by the order of the rows. */
function byCompleteness(a: Observation, b: Observation): number {
  const numbers = (o: Observation) => [o.denominator, o.numerator, o.value];
  const known = (o: Observation) => numbers(o).filter((number) => number !== null).length;
  if (known(a) !== known(b)) return known(b) - known(a);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [index, number] of left.entries()) {
    const difference = (number ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function cellText(returned: Observation | undefined): string {
  const cell = returned?.source.cells[0];
  return cell ? `${cell.sheet}!${cell.address}` : (returned?.source.sheet ?? '');
}
