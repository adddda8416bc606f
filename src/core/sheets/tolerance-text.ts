import type { Indicator } from '../rules/schema';
import { TOLERANCE as WORDS } from '../wording/sheets';
import { limitFormat } from './look/formats';
import { formatNumber } from './look/shown-text';

/** Where red, amber and green lie, each in a few words; empty where there is none. */
export interface ToleranceText {
  red: string;
  amber: string;
  target: string;
}

const NOTHING: ToleranceText = { red: '', amber: '', target: '' };

/**
 * The limits of an indicator as texts for the Red, Amber and Target columns, with no more decimals
 * than the limits have.
 *
 * @param dueShare for a profiled target: the share of the year's target that is due by now
 */
export function toleranceText(
  rule: Pick<Indicator, 'tolerance' | 'measure' | 'goodIs'>,
  dueShare?: number,
): ToleranceText {
  const { tolerance, measure } = rule;
  switch (tolerance.kind) {
    case 'none':
      return { ...NOTHING, target: tolerance.note ?? '' };
    case 'higher': {
      const { target, red } = tolerance;
      const show = shower(measure, [target, red]);
      return red === undefined
        ? { red: WORDS.below(show(target)), amber: '', target: show(target) }
        : {
            red: WORDS.below(show(red)),
            amber: WORDS.between(show(red), show(target)),
            target: show(target),
          };
    }
    case 'lower': {
      const { target, red } = tolerance;
      const show = shower(measure, [target, red]);
      return red === undefined
        ? { red: WORDS.above(show(target)), amber: '', target: show(target) }
        : {
            red: WORDS.atLeast(show(red)),
            amber: WORDS.between(show(target), show(red)),
            target: show(target),
          };
    }
    case 'within':
      return withinText(measure, tolerance);
    case 'distance': {
      const { comparator, inner, outer } = tolerance;
      const show = shower(measure, [comparator, inner, outer]);
      return {
        red: WORDS.further(show(outer)),
        amber: inner === outer ? '' : WORDS.within(show(outer)),
        target: WORDS.around(show(comparator), show(inner)),
      };
    }
    case 'profile': {
      const show = shower(measure, [tolerance.target]);
      const due =
        dueShare === undefined ? null : formatNumber(tolerance.target * dueShare, show.format);
      const low = rule.goodIs === 'low';
      const limit = tolerance.red === undefined ? 1 : low ? 2 - tolerance.red : tolerance.red;
      const share = limit === 1 ? '' : formatNumber(limit, '0%');
      return {
        red: low ? WORDS.aboveProfile(share) : WORDS.belowProfile(share),
        amber:
          tolerance.red === undefined
            ? ''
            : low
              ? WORDS.profileBetween('100%', share)
              : WORDS.profileBetween(share, '100%'),
        target: WORDS.profile(show(tolerance.target), due),
      };
    }
  }
}

function withinText(
  measure: Indicator['measure'],
  range: Extract<Indicator['tolerance'], { kind: 'within' }>,
): ToleranceText {
  const { margin = 0 } = range;
  const min = range.side === 'above' ? undefined : range.min;
  const max = range.side === 'below' ? undefined : range.max;
  const show = shower(measure, [range.min, range.max, range.margin]);
  const red: string[] = [];
  const amber: string[] = [];
  if (min !== undefined) {
    red.push(WORDS.below(show(min - margin)));
    amber.push(WORDS.between(show(min - margin), show(min)));
  }
  if (max !== undefined) {
    red.push(WORDS.above(show(max + margin)));
    amber.push(WORDS.between(show(max), show(max + margin)));
  }
  const target =
    range.min !== undefined && range.max !== undefined
      ? WORDS.between(show(range.min), show(range.max))
      : range.max !== undefined
        ? WORDS.atMost(show(range.max))
        : range.min !== undefined
          ? WORDS.atLeast(show(range.min))
          : '';
  return { red: WORDS.or(red), amber: margin > 0 ? WORDS.or(amber) : '', target };
}

interface Shower {
  (limit: number): string;
  format: string;
}

function shower(measure: Indicator['measure'], limits: (number | undefined)[]): Shower {
  const known = limits.filter((limit): limit is number => limit !== undefined);
  const format = limitFormat(measure, known);
  return Object.assign((limit: number) => formatNumber(limit, format), { format });
}
