import { rulesHash } from '../../core/rules/rules-hash';
import type { FormerFigure } from '../../core/score/figure-row';
import { scoreAll } from '../../core/score/score';
import type { Scorecard } from '../../core/score/scorecard';
import type { RawData } from './measure-raw';
import type { BuildOptions } from './options';

/**
 * The scorecard of raw data that has been measured.
 *
 * @param previous the figures of the last build of the workbook, to compare with
 * @throws ScorecardError 'no-data-for-month' naming the months that have some
 */
export function scoreRaw(
  { pack, rulebook, observed: { observations, schools }, findings }: RawData,
  previous: FormerFigure[] | undefined,
  { month }: Pick<BuildOptions, 'month'>,
): Scorecard {
  return scoreAll({
    observations,
    rulebook,
    rulesHash: rulesHash(pack),
    month,
    findings,
    previous,
    schools,
  });
}
