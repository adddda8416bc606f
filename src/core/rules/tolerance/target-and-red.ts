import { BANDS, FIGURE_NAMES } from '../../wording/rules';
import { given } from '../given';
import type { Report } from '../lint/finding';
import { roundHalfUp, storedDecimals } from '../rounding';
import { z } from '../zod';
import type { ToleranceCells, ToleranceInPack, ToleranceNumber } from './kind';

/** What the two kinds with a target and a red limit beside it share: all but which side is good. */

/**
 * The amber band as a council writes it down, smaller number first. It judges nothing: amber is what
 * lies between red limit and target, and a check says where the written band leaves a gap or overlaps.
 */
const amberBand = z.tuple([z.number(), z.number()]);

export const targetAndRed = {
  target: z.number().describe('The target, in the unit of the measure.'),
  red: z.number().optional().describe('The limit where red begins; without it nothing is amber.'),
  amber: amberBand
    .optional()
    .describe(
      'The amber band as the council writes it down. It judges nothing: a check says where it leaves a gap or overlaps.',
    ),
};

/** A target, the limit from which a value is red, and the amber band as written. */
export interface Limits {
  target: number;
  red?: number;
  amber?: [number, number];
}

export const NUMBERS = {
  target: { is: 'limit', name: FIGURE_NAMES.target },
  red: { is: 'limit', name: FIGURE_NAMES.red },
} satisfies Record<string, ToleranceNumber>;

export const CELLS = { target: 'target', red: 'red', amber: null } as const;

/** The limits that cells say. The amber band only checks the shared limits, so it goes when they move. */
export function limitsFrom(cells: ToleranceCells, shared: Limits | null): Limits {
  const limits = { target: cells.needed('target'), ...given('red', cells.figure('red')) };
  const unmoved = shared?.target === limits.target && shared.red === limits.red;
  return { ...limits, ...(unmoved ? given('amber', shared.amber) : {}) };
}

/** Which way is better, in the words of findings, and where each colour lies. */
export interface Side {
  better: 'higher' | 'lower';
  worseSide: 'above' | 'below';
  betterSide: 'above' | 'below';
  redBand: (red: number) => string;
  greenBand: (target: number) => string;
}

/** Reports a red limit that does not lie on the worse side of its target, and a written band that does not fit. */
export function lintTargetAndRed(
  limits: Limits,
  side: Side,
  indicator: ToleranceInPack,
  report: Report,
): void {
  lintRed(limits, side, indicator, report);
  lintAmber(limits, side, indicator, report);
}

function lintRed(
  { target, red }: Limits,
  { better, worseSide, betterSide }: Side,
  { path, subject }: ToleranceInPack,
  report: Report,
): void {
  if (red === undefined) return;
  if (red === target) {
    report('no-room-for-amber', `${path}.tolerance.red`, { subject, target });
  } else if (red > target === (betterSide === 'above')) {
    report('target-on-wrong-side', `${path}.tolerance.red`, {
      subject,
      better,
      side: betterSide,
      otherSide: worseSide,
      red,
      target,
    });
  }
}

/** A written amber band has to reach from the red limit to the target; a step of display apart is near enough. */
function lintAmber(
  { target, amber, red = target }: Limits,
  { betterSide, redBand, greenBand }: Side,
  { measure, path, subject }: ToleranceInPack,
  report: Report,
): void {
  if (!amber) return;
  const [low, high] = betterSide === 'above' ? [red, target] : [target, red];
  const decimals = storedDecimals(measure);
  const step = 10 ** -decimals;
  const above = (a: number, b: number) => roundHalfUp(a - b, decimals + 2);
  const gap = Math.max(above(amber[0], low), above(high, amber[1]));
  const overlap = Math.max(above(low, amber[0]), above(amber[1], high), above(amber[0], amber[1]));
  const detail = {
    subject,
    bands: BANDS.written(redBand(red), BANDS.between(amber[0], amber[1]), greenBand(target)),
    instead: BANDS.meet(red, target),
  };
  if (gap > step) report('gapped-bands', `${path}.tolerance.amber`, detail);
  if (overlap > 0) report('overlapping-bands', `${path}.tolerance.amber`, detail);
}
