import type { CountedFigure, Rulebook } from '../rules/rulebook';
import { groupBy } from '../collections/group-by';
import { figureKey, indicatorOf, seriesIdOf } from '../rules/keys';
import type { FindingCollector } from '../quality/collector';
import type { FindingDetail } from '../quality/findings';
import type { Observation } from './observation';

/**
 * One observation a figure, where both rows and a return may give one. The pack says for each measure
 * which is shown; where they disagree, the figure shown carries a finding with both.
 */
export function combineSources(
  counted: readonly Observation[],
  returned: readonly Observation[],
  { indicators, counted: rules }: Pick<Rulebook, 'indicators' | 'counted'>,
  findings: FindingCollector,
): Observation[] {
  if (counted.length === 0) return [...returned];
  const returns = groupBy(returned, figureKey);
  const shown = counted.flatMap((fromRows) => {
    const key = figureKey(fromRows);
    const indicator = indicatorOf(fromRows);
    const rule = rules.get(indicator);
    const fromReturns = returns.get(key) ?? [];
    returns.delete(key);
    const disagreeing = fromReturns.filter((fromReturn) => !agree(fromRows, fromReturn, rule));
    const returnShown = rule?.prefer === 'returns';
    const figures = returnShown && fromReturns.length > 0 ? fromReturns : [fromRows];
    const detail = {
      shown: returnShown ? ('returns' as const) : ('rows' as const),
      // A measure of no indicator is compared as it is written.
      measure: indicators.get(indicator)?.measure.kind ?? ('count' as const),
    };
    const added = disagreeing.map((other) => disagreement(fromRows, other, detail, findings));
    return figures.map((figure) => ({ ...figure, findings: [...figure.findings, ...added] }));
  });
  return [...shown, ...[...returns.values()].flat()];
}

/** What binary fractions may be off by. */
const ROUNDING = 1e-9;

/** Returns print shares to a tenth of a percent: nearer than half of that is agreement. */
const SAME_SHARE = 0.0005 + ROUNDING;

function agree(
  fromRows: Observation,
  fromReturn: Observation,
  rule: CountedFigure | undefined,
): boolean {
  const [a, b] = [fromRows.value, fromReturn.value];
  if (a === null || b === null) return a === b;
  const share = fromRows.denominator !== null || !Number.isInteger(a);
  const tolerance = share ? SAME_SHARE : ROUNDING;
  return Math.abs(a - b) <= Math.max(tolerance, (rule?.agreeWithin ?? 0) + ROUNDING);
}

/** Reports a disagreement at the returned cell; gives the finding's id. */
function disagreement(
  counted: Observation,
  returned: Observation,
  about: Pick<FindingDetail<'sources-disagree'>, 'shown' | 'measure'>,
  findings: FindingCollector,
): string {
  const finding = findings.add(
    'sources-disagree',
    {
      counted: counted.value,
      returned: returned.value,
      countedSheet: counted.source.sheet,
      ...about,
    },
    { where: returned.source.cells[0], series: seriesIdOf(counted), period: counted.period },
  );
  return finding.id;
}
