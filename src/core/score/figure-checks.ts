import type { FindingCollector } from '../quality/collector';
import type { Observation } from '../measure/observation';
import { seriesIdOf } from '../rules/keys';
import { isRatio } from '../rules/measure';
import type { Indicator } from '../rules/schema';
import { isOfTarget } from '../rules/of-target';

/**
 * What a figure's own numbers give away: a numerator above its denominator, where it is a share, and a
 * denominator of 0, which leaves a ratio without a value. Both are shown as they are. A 0 that was
 * counted needs no question: there were no rows; one that was keyed may be a slip.
 */
export function checkFigure(
  observation: Observation,
  rule: Indicator,
  findings: FindingCollector,
): Observation {
  const { numerator, denominator } = observation;
  if (numerator === null || denominator === null) return observation;
  const add = (code: 'numerator-above-denominator' | 'zero-denominator'): Observation => {
    const place = {
      where: observation.source.cells[0],
      series: seriesIdOf(observation),
      period: observation.period,
    };
    const finding = findings.add(code, { numerator, denominator }, place);
    return { ...observation, findings: [...observation.findings, finding.id] };
  };
  const share = rule.measure.kind === 'percent' && !isOfTarget(rule);
  if (share && numerator > denominator) return add('numerator-above-denominator');
  const keyed = observation.source.kind !== 'counted';
  return keyed && denominator === 0 && isRatio(rule.measure)
    ? add('zero-denominator')
    : observation;
}
