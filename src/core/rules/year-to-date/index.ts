import { choice } from '../choice';
import { z } from '../zod';
import type { YearToDateBasis } from './basis';
import { MEAN } from './mean';
import { POOLED } from './pooled';
import { ROLLING12 } from './rolling12';
import { CUMULATIVE, LATEST, NONE } from './standing';
import { SUM } from './sum';

export type { Amount, Total, YearToDateBasis } from './basis';

/** The bases that a pack can declare, in the order in which advice lists them. */
export const BASIS_NAMES = [
  'sum',
  'pooled',
  'latest',
  'rolling12',
  'cumulative',
  'mean',
  'none',
] as const;

export type BasisName = (typeof BASIS_NAMES)[number];

/** What each basis is. */
const BASES: Record<BasisName, YearToDateBasis> = {
  sum: SUM,
  pooled: POOLED,
  latest: LATEST,
  rolling12: ROLLING12,
  cumulative: CUMULATIVE,
  mean: MEAN,
  none: NONE,
};

const BASIS_WORDS = Object.fromEntries(
  BASIS_NAMES.map((name) => [name, BASES[name].words]),
) as Record<BasisName, string>;

export const ytdSchema = z
  .strictObject({
    basis: choice(BASIS_WORDS).describe('How it is worked out.'),
    year: choice({ financial: 'from April', academic: 'from September' })
      .default('financial')
      .describe('Which year it is of.'),
  })
  .meta({
    id: 'year-to-date',
    description: 'How the year to date is worked out: declared, never guessed.',
  });

type YearToDateRule = z.infer<typeof ytdSchema>;

/** The basis that an indicator declares. */
export function basisOf({ ytd }: { ytd: Pick<YearToDateRule, 'basis'> }): YearToDateBasis {
  return BASES[ytd.basis];
}

/** Whether a year to date counts from the first month of its year. */
export function runsFromYearStart({ over, cumulative }: YearToDateBasis): boolean {
  return over === 'year' || cumulative;
}

/** The names of the bases whose year to date grows towards an annual target. */
export function growingBases(): BasisName[] {
  return BASIS_NAMES.filter((name) => BASES[name].grows);
}
