import type { Pack } from '../rules/schema';
import { groupBy } from '../collections/group-by';
import {
  figureKey,
  indicatorKey,
  indicatorOf,
  keyOfRule,
  seriesIdOf,
  type IndicatorKey,
} from '../rules/keys';
import type { FindingCollector } from '../quality/collector';
import type { Observation } from './observation';

/**
 * One observation a figure, where both rows and a return may give one. The pack says for each measure
 * which is shown; where they disagree, the figure shown carries a finding with both.
 */
export function combineSources(
  counted: readonly Observation[],
  returned: readonly Observation[],
  pack: Pack,
  findings: FindingCollector,
): Observation[] {
  if (counted.length === 0) return [...returned];
  const preferred = preferences(pack);
  const tolerances = schoolTolerances(pack);
  const kinds = new Map(pack.indicators.map((rule) => [keyOfRule(rule), rule.measure.kind]));
  const returns = groupBy(returned, figureKey);
  const shown = counted.flatMap((fromRows) => {
    const key = figureKey(fromRows);
    const fromReturns = returns.get(key) ?? [];
    returns.delete(key);
    const disagreeing = fromReturns.filter(
      (fromReturn) => !agree(fromRows, fromReturn, tolerances),
    );
    const returnShown = preferred.get(indicatorOf(fromRows)) === 'returns';
    const figures = returnShown && fromReturns.length > 0 ? fromReturns : [fromRows];
    const detail = {
      shown: returnShown ? 'returns' : 'rows',
      measure: kinds.get(indicatorOf(fromRows)) ?? '',
    };
    const added = disagreeing.map((other) => disagreement(fromRows, other, detail, findings));
    return figures.map((figure) => ({ ...figure, findings: [...figure.findings, ...added] }));
  });
  return [...shown, ...[...returns.values()].flat()];
}

function preferences(pack: Pack): Map<IndicatorKey, 'rows' | 'returns'> {
  const main = pack.scorecards[0]?.id ?? pack.id;
  const preferred = new Map<IndicatorKey, 'rows' | 'returns'>();
  for (const { scorecard, number, part, prefer } of pack.rowMeasures) {
    preferred.set(indicatorKey(scorecard ?? main, number, part), prefer);
  }
  for (const key of schoolMeasures(pack)) {
    preferred.set(key, pack.attendance?.prefer ?? 'rows');
  }
  return preferred;
}

/** The measures that are averages of schools, and how near a return of them must come. */
function schoolTolerances(pack: Pack): Map<IndicatorKey, number> {
  return new Map(schoolMeasures(pack).map((key) => [key, pack.attendance?.agreeWithin ?? 0]));
}

function schoolMeasures(pack: Pack): IndicatorKey[] {
  const main = pack.scorecards[0]?.id ?? pack.id;
  return (pack.attendance?.phases ?? []).flatMap((phase) =>
    [phase.attendance, phase.persistentAbsence].map(({ scorecard, number, part }) =>
      indicatorKey(scorecard ?? main, number, part),
    ),
  );
}

/** What binary fractions may be off by. */
const ROUNDING = 1e-9;

/** Returns print shares to a tenth of a percent: nearer than half of that is agreement. */
const SAME_SHARE = 0.0005 + ROUNDING;

function agree(
  fromRows: Observation,
  fromReturn: Observation,
  tolerances: ReadonlyMap<IndicatorKey, number>,
): boolean {
  const [a, b] = [fromRows.value, fromReturn.value];
  if (a === null || b === null) return a === b;
  const share = fromRows.denominator !== null || !Number.isInteger(a);
  const tolerance = share ? SAME_SHARE : ROUNDING;
  return (
    Math.abs(a - b) <= Math.max(tolerance, (tolerances.get(indicatorOf(fromRows)) ?? 0) + ROUNDING)
  );
}

/** Reports a disagreement at the returned cell; gives the finding's id. */
function disagreement(
  counted: Observation,
  returned: Observation,
  about: { shown: string; measure: string },
  findings: FindingCollector,
): string {
  const finding = findings.add({
    code: 'sources-disagree',
    where: returned.source.cells[0],
    series: seriesIdOf(counted),
    period: counted.period,
    detail: {
      counted: counted.value ?? '',
      returned: returned.value ?? '',
      countedSheet: counted.source.sheet,
      ...about,
    },
  });
  return finding.id;
}
