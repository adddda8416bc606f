import type { Pack } from '../rules/schema';
import { indicatorKey } from '../rules/indicator-key';
import type { FindingCollector } from '../quality/collector';
import type { Observation } from './observation';
import { figureKey } from './unique';

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
  const kinds = new Map(
    pack.indicators.map(({ scorecard, number, part, measure }) => [
      indicatorKey(scorecard, number, part),
      measure.kind,
    ]),
  );
  const returns = new Map<string, Observation[]>();
  for (const each of returned) {
    const same = returns.get(figureKey(each));
    if (same) same.push(each);
    else returns.set(figureKey(each), [each]);
  }
  const shown = counted.flatMap((fromRows) => {
    const fromReturns = returns.get(figureKey(fromRows)) ?? [];
    returns.delete(figureKey(fromRows));
    const disagreeing = fromReturns.filter(
      (fromReturn) => !agree(fromRows, fromReturn, tolerances),
    );
    const returnShown = preferred.get(measureKey(fromRows)) === 'returns';
    const figures = returnShown && fromReturns.length > 0 ? fromReturns : [fromRows];
    const detail = {
      shown: returnShown ? 'returns' : 'rows',
      measure: kinds.get(measureKey(fromRows)) ?? '',
    };
    const added = disagreeing.map((other) => disagreement(fromRows, other, detail, findings));
    return figures.map((figure) => ({ ...figure, findings: [...figure.findings, ...added] }));
  });
  return [...shown, ...[...returns.values()].flat()];
}

function measureKey({ scorecard, indicator, part }: Observation): string {
  return indicatorKey(scorecard, indicator, part);
}

function preferences(pack: Pack): Map<string, 'rows' | 'returns'> {
  const main = pack.scorecards[0]?.id ?? pack.id;
  const preferred = new Map<string, 'rows' | 'returns'>();
  for (const { scorecard, number, part, prefer } of pack.rowMeasures) {
    preferred.set(indicatorKey(scorecard ?? main, number, part), prefer);
  }
  for (const key of schoolMeasures(pack)) {
    preferred.set(key, pack.attendance?.prefer ?? 'rows');
  }
  return preferred;
}

/** The measures that are averages of schools, and how near a return of them must come. */
function schoolTolerances(pack: Pack): Map<string, number> {
  return new Map(schoolMeasures(pack).map((key) => [key, pack.attendance?.agreeWithin ?? 0]));
}

function schoolMeasures(pack: Pack): string[] {
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
  tolerances: ReadonlyMap<string, number>,
): boolean {
  const [a, b] = [fromRows.value, fromReturn.value];
  if (a === null || b === null) return a === b;
  const share = fromRows.denominator !== null || !Number.isInteger(a);
  const tolerance = share ? SAME_SHARE : ROUNDING;
  return (
    Math.abs(a - b) <= Math.max(tolerance, (tolerances.get(measureKey(fromRows)) ?? 0) + ROUNDING)
  );
}

/** Reports a disagreement at the returned cell; gives the finding's id. */
function disagreement(
  counted: Observation,
  returned: Observation,
  about: { shown: string; measure: string },
  findings: FindingCollector,
): string {
  const { scorecard, indicator, part, locality, period } = counted;
  const finding = findings.add({
    code: 'sources-disagree',
    where: returned.source.cells[0],
    series: { scorecard, indicator, part, locality },
    period,
    detail: {
      counted: counted.value ?? '',
      returned: returned.value ?? '',
      countedSheet: counted.source.sheet,
      ...about,
    },
  });
  return finding.id;
}
