import { FindingCollector } from '../../core/quality/collector';
import { rulesHash } from '../../core/rules/rules-hash';
import type { FigureRow } from '../../core/score/figure-row';
import { scoreAll } from '../../core/score/score';
import type { Scorecard } from '../../core/score/scorecard';
import type { BuildOptions } from './options';
import { observeRaw, type RawData } from './raw-data';

/**
 * Measures and scores raw data.
 *
 * @param previous the figures of the last build of the workbook, to compare with
 * @throws ScorecardError 'no-data-for-month' naming the months that have some
 */
export function compute(
  raw: RawData,
  previous: FigureRow[] | undefined,
  options: BuildOptions,
): Scorecard {
  const findings = new FindingCollector();
  const { observations, schools } = observeRaw(raw, options, findings);
  return scoreAll({
    observations,
    rulebook: raw.rulebook,
    rulesHash: rulesHash(raw.pack),
    month: options.month,
    findings,
    previous,
    schools,
  });
}
