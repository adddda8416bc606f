import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { asMonthKey } from '../../../src/core/calendar/months';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { indicatorSchema, packSchema } from '../../../src/core/rules/schema';
import type { Indicator, Pack } from '../../../src/core/rules/schema';
import type { Observation } from '../../../src/core/measure/observation';
import { FindingCollector } from '../../../src/core/quality/collector';
import { scoreAll } from '../../../src/core/score/score';
import type { Scorecard, ScoredSeries } from '../../../src/core/score/scorecard';
import { councilJson, indicatorJson } from '../../support/council';

/** An indicator of a made-up council, a count without a target unless said otherwise. */
export function indicator(own: Partial<Indicator> = {}): Indicator {
  return indicatorSchema.parse(
    indicatorJson({ scorecard: 'monthly', group: 'Cases', title: 'Cases opened', ...own }),
  );
}

export const PERCENT: Partial<Indicator> = {
  goodIs: 'high',
  measure: { kind: 'percent', decimals: 1 },
  ytd: { basis: 'pooled', year: 'financial' },
  tolerance: { kind: 'higher', target: 0.9, red: 0.8 },
};

/** A pack of Fenshire with the localities East and West. */
export function packOf(indicators: Indicator[], own: Partial<Pack> = {}): Pack {
  return packSchema.parse(
    councilJson({
      id: 'fenshire',
      name: 'Fenshire',
      scorecards: [
        { id: 'monthly', title: 'Monthly scorecard', frequency: 'monthly' },
        { id: 'quarterly', title: 'Quarterly scorecard', frequency: 'quarterly' },
      ],
      borough: { name: 'Fenshire', aliases: ['Borough'] },
      localities: [{ name: 'East', aliases: ['East Fen'] }, { name: 'West' }],
      groups: [
        { name: 'Cases', scorecard: 'monthly' },
        { name: 'Cases', scorecard: 'quarterly' },
      ],
      indicators,
      ...own,
    }),
  );
}

export interface Figure {
  indicator?: string;
  part?: string;
  scorecard?: string;
  locality?: string;
  period: string;
  n?: number | null;
  d?: number | null;
  v?: number | null;
}

export function observation(figure: Figure, row = 2): Observation {
  return {
    scorecard: figure.scorecard ?? 'monthly',
    indicator: figure.indicator ?? '1.1',
    part: figure.part ?? '',
    locality: figure.locality ?? 'Fenshire',
    period: asPeriodKey(figure.period),
    numerator: figure.n ?? null,
    denominator: figure.d ?? null,
    value: figure.v ?? null,
    source: {
      kind: 'returned',
      sheet: 'Returns',
      cells: [{ sheet: 'Returns', address: `F${row}` }],
      rows: 1,
    },
    findings: [],
  };
}

/** Scores figures by one indicator, or by a pack. */
export function scored(
  rules: Pack | Indicator,
  figures: Figure[],
  { month }: { month?: string } = {},
): Scorecard {
  const pack = 'schema' in rules ? rules : packOf([rules]);
  return scoreAll({
    observations: figures.map((figure, index) => observation(figure, index + 2)),
    rulebook: compileRulebook(pack),
    rulesHash: 'test',
    findings: new FindingCollector(),
    ...(month === undefined ? {} : { month: asMonthKey(month) }),
  });
}

/** The series of a locality, of the first indicator unless said otherwise. */
export function seriesOf(
  scorecard: Scorecard,
  locality = 'Fenshire',
  number?: string,
): ScoredSeries {
  const found = scorecard.series.find(
    (series) =>
      series.locality === locality && (number === undefined || series.indicator === number),
  );
  if (!found) throw new Error(`No series for ${locality}`);
  return found;
}
