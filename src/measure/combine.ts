import type { Pack } from '../rules/schema';
import { indicatorKey } from '../rules/indicator-key';
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
  const returns = new Map(returned.map((each) => [figureKey(each), each]));
  const shown = counted.map((fromRows) => {
    const fromReturn = returns.get(figureKey(fromRows));
    if (!fromReturn) return fromRows;
    returns.delete(figureKey(fromRows));
    const returnShown = preferred.get(measureKey(fromRows)) === 'returns';
    const [figure, other] = returnShown ? [fromReturn, fromRows] : [fromRows, fromReturn];
    return agree(fromRows, fromReturn) ? figure : disagreement(figure, other, findings);
  });
  return [...shown, ...returns.values()];
}

function measureKey({ scorecard, indicator, part }: Observation): string {
  return indicatorKey(scorecard, indicator, part);
}

function figureKey(observation: Observation): string {
  return [measureKey(observation), observation.locality, observation.period].join('|');
}

function preferences(pack: Pack): Map<string, 'rows' | 'returns'> {
  const main = pack.scorecards[0]?.id ?? pack.id;
  const preferred = new Map<string, 'rows' | 'returns'>();
  for (const { scorecard, number, part, prefer } of pack.rowMeasures) {
    preferred.set(indicatorKey(scorecard ?? main, number, part), prefer);
  }
  for (const phase of pack.attendance?.phases ?? []) {
    for (const { scorecard, number, part } of [phase.attendance, phase.persistentAbsence]) {
      const key = indicatorKey(scorecard ?? main, number, part);
      preferred.set(key, pack.attendance?.prefer ?? 'rows');
    }
  }
  return preferred;
}

/** Returns print shares to a tenth of a percent: nearer than half of that is agreement. */
const SAME_SHARE = 0.0005 + 1e-9;

function agree(fromRows: Observation, fromReturn: Observation): boolean {
  const [a, b] = [fromRows.value, fromReturn.value];
  if (a === null || b === null) return a === b;
  const share = fromRows.denominator !== null || !Number.isInteger(a);
  return Math.abs(a - b) <= (share ? SAME_SHARE : 1e-9);
}

function disagreement(
  figure: Observation,
  other: Observation,
  findings: FindingCollector,
): Observation {
  const [counted, returned] = figure.source.kind === 'counted' ? [figure, other] : [other, figure];
  const finding = findings.add({
    code: 'sources-disagree',
    where: returned.source.cells[0],
    series: {
      scorecard: figure.scorecard,
      indicator: figure.indicator,
      part: figure.part,
      locality: figure.locality,
    },
    period: figure.period,
    detail: {
      counted: counted.value ?? '',
      returned: returned.value ?? '',
      countedSheet: counted.source.sheet,
      shown: figure.source.kind === 'counted' ? 'rows' : 'returns',
    },
  });
  return { ...figure, findings: [...figure.findings, finding.id] };
}
