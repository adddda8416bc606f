import type { Indicator } from './schema';
import { kindOf } from './tolerance';
import { basisOf } from './year-to-date';

/** Whether an indicator's percentages are of a target of the year, not of a whole: they can pass 100 %. */
export function isOfTarget(rule: Pick<Indicator, 'tolerance' | 'ytd'>): boolean {
  return kindOf(rule.tolerance).shareDue !== null || basisOf(rule).cumulative;
}
