import { atDisplayedPrecision } from '../rules/rounding';
import type { Rag } from '../rules/rag';
import type { Indicator } from '../rules/schema';
import { kindOf } from '../rules/tolerance';
import type { Dot } from './scorecard';

/** What of an indicator decides its direction of travel. */
export type DirectionRule = Pick<Indicator, 'goodIs' | 'tolerance' | 'measure'>;

/**
 * Direction of travel from the previous period's value, at displayed precision: what happened to
 * performance, not to the number. Empty without a value now and then.
 *
 * "Within limits" is a green or amber figure. A measure that has a good direction but no target is not
 * within any limits: unchanged it is `stable`, with no judgement, and worse it is
 * `declined-off-target`, because nothing vouches for the fall and a reader should look at it.
 *
 * @param rag the colour of the figure now
 */
export function directionOf(
  now: number | null,
  before: number | null,
  rule: DirectionRule,
  rag: Rag | null,
): Dot | null {
  if (now === null || before === null) return null;
  const shownNow = atDisplayedPrecision(now, rule.measure);
  const shownBefore = atDisplayedPrecision(before, rule.measure);
  const gain = performanceGain(shownNow, shownBefore, rule);
  if (gain === null) return movement(shownNow - shownBefore);
  if (gain > 0) return 'improved';
  const withinLimits = rag === 'Green' || rag === 'Amber';
  if (gain < 0) return withinLimits ? 'declined-within-limits' : 'declined-off-target';
  if (rag === null) return 'stable';
  return withinLimits ? 'stable-within-limits' : 'stable-off-target';
}

/** The direction of a number that nobody calls good or bad. */
function movement(change: number): Dot {
  if (change === 0) return 'unchanged';
  return change > 0 ? 'increased' : 'decreased';
}

/** How much better the value now is: positive is better, 0 the same, null where no direction is good. */
function performanceGain(now: number, before: number, rule: DirectionRule): number | null {
  switch (rule.goodIs) {
    case 'info':
      return null;
    case 'high':
      return now - before;
    case 'low':
      return before - now;
    case 'within': {
      const { outside } = kindOf(rule.tolerance);
      return outside && outside(before, rule.tolerance) - outside(now, rule.tolerance);
    }
  }
}
