import { roundHalfUp } from '../../rules/rounding';
import type { Rag } from '../scorecard';

export interface ProfileLimits {
  target: number;
  profile?: number[];
  red?: number;
}

/** Share of an annual target that is due by the end of the year's `monthOfYear`-th month, 1 to 12. */
export function shareDue(limits: ProfileLimits, monthOfYear: number): number {
  return limits.profile?.[monthOfYear - 1] ?? monthOfYear / 12;
}

/**
 * An annual target of a cumulative measure, judged against what is due of it by now, not against the
 * year's end. What is due is rounded to `decimals`, those the value is displayed with, since a reader
 * compares the two as shown.
 *
 * Higher is better: green from what is due up; amber from `red`, a share of it, up; red below.
 * Lower is better mirrors it: green to what is due, amber to as far above as `red` allows below.
 * Without `red` there is no amber. `value` is the year-to-date value at displayed precision.
 */
export function ragProfile(
  value: number,
  limits: ProfileLimits,
  place: { monthOfYear: number; decimals: number; lowIsGood: boolean },
): Rag {
  const due = limits.target * shareDue(limits, place.monthOfYear);
  const shownDue = roundHalfUp(due, place.decimals);
  if (place.lowIsGood) {
    if (value <= shownDue) return 'Green';
    if (limits.red === undefined) return 'Red';
    return value <= roundHalfUp(due * (2 - limits.red), place.decimals) ? 'Amber' : 'Red';
  }
  if (value >= shownDue) return 'Green';
  if (limits.red === undefined) return 'Red';
  return value >= roundHalfUp(due * limits.red, place.decimals) ? 'Amber' : 'Red';
}
