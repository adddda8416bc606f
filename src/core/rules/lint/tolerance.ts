import { BANDS } from '../../wording/rules';
import { roundHalfUp, storedDecimals } from '../rounding';
import type { Indicator } from '../schema';
import type { LintContext, PlacedIndicator } from './context';
import type { Report } from './finding';

/** Target, red limit, amber band and range of every indicator: do they fit each other? */
export function lintTolerances({ indicators }: LintContext, report: Report): void {
  for (const indicator of indicators) {
    lintPolarity(indicator, report);
    lintLimits(indicator, report);
    lintAmber(indicator, report);
    lintRange(indicator, report);
    lintDistance(indicator, report);
  }
}

/** Which kinds of tolerance fit which polarity. */
const FITTING: Record<Exclude<Indicator['goodIs'], 'info'>, string[]> = {
  high: ['higher', 'profile'],
  low: ['lower', 'profile'],
  within: ['within', 'distance'],
};

function lintPolarity({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { goodIs, tolerance } = rule;
  if (tolerance.kind === 'none') return;
  if (goodIs === 'info') {
    report('target-for-information', `${path}.tolerance`, { subject });
    return;
  }
  const oneSided =
    tolerance.kind === 'within' &&
    ((goodIs === 'low' && tolerance.side === 'above') ||
      (goodIs === 'high' && tolerance.side === 'below'));
  if (oneSided || FITTING[goodIs].includes(tolerance.kind)) return;
  report('tolerance-against-polarity', `${path}.tolerance.kind`, {
    subject,
    goodIs,
    kind: tolerance.kind,
    fitting: FITTING[goodIs].join(' or '),
  });
}

function lintLimits({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { tolerance } = rule;
  if ((tolerance.kind !== 'higher' && tolerance.kind !== 'lower') || tolerance.red === undefined) {
    return;
  }
  const { kind, target, red } = tolerance;
  if (red === target) {
    report('no-room-for-amber', `${path}.tolerance.red`, { subject, target });
  } else if (red > target === (kind === 'higher')) {
    const [better, side, otherSide] =
      kind === 'higher' ? ['higher', 'above', 'below'] : ['lower', 'below', 'above'];
    report('target-on-wrong-side', `${path}.tolerance.red`, {
      subject,
      better,
      side,
      otherSide,
      red,
      target,
    });
  }
}

/** A written amber band has to reach from the red limit to the target; a step of display apart is near enough. */
function lintAmber({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { tolerance } = rule;
  if ((tolerance.kind !== 'higher' && tolerance.kind !== 'lower') || !tolerance.amber) return;
  const { kind, target, amber } = tolerance;
  const red = tolerance.red ?? target;
  const [low, high] = kind === 'higher' ? [red, target] : [target, red];
  const decimals = storedDecimals(rule.measure);
  const step = 10 ** -decimals;
  const above = (a: number, b: number) => roundHalfUp(a - b, decimals + 2);
  const gap = Math.max(above(amber[0], low), above(high, amber[1]));
  const overlap = Math.max(above(low, amber[0]), above(amber[1], high), above(amber[0], amber[1]));
  const detail = {
    subject,
    bands: BANDS.written(
      kind === 'higher' ? BANDS.below(red) : BANDS.fromUp(red),
      BANDS.between(amber[0], amber[1]),
      kind === 'higher' ? BANDS.fromUp(target) : BANDS.upTo(target),
    ),
    instead: BANDS.meet(red, target),
  };
  if (gap > step) report('gapped-bands', `${path}.tolerance.amber`, detail);
  if (overlap > 0) report('overlapping-bands', `${path}.tolerance.amber`, detail);
}

function lintRange({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { tolerance } = rule;
  if (tolerance.kind !== 'within') return;
  const { min, max, side } = tolerance;
  if (min !== undefined && max !== undefined) {
    if (min > max) report('range-upside-down', `${path}.tolerance`, { subject, min, max });
    return;
  }
  const missing = min === undefined ? '"min"' : '"max"';
  if (side === 'both' && (min !== undefined || max !== undefined)) {
    const has = min === undefined ? '"max"' : '"min"';
    const only = min === undefined ? 'above' : 'below';
    report('range-with-one-end', `${path}.tolerance`, { subject, has, missing, side: only });
  } else if (side === 'both') {
    report('range-without-ends', `${path}.tolerance`, { subject, missing: '"min" and "max"' });
  } else if ((side === 'above' ? max : min) === undefined) {
    const needed = side === 'above' ? '"max"' : '"min"';
    report('range-without-ends', `${path}.tolerance`, { subject, missing: needed });
  }
}

function lintDistance({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { tolerance } = rule;
  if (tolerance.kind !== 'distance' || tolerance.outer >= tolerance.inner) return;
  report('overlapping-bands', `${path}.tolerance.outer`, {
    subject,
    bands: BANDS.distances(tolerance.inner, tolerance.outer),
    instead: BANDS.outerBeyondInner(),
  });
}
