import type { FindingCollector } from '../quality/collector';
import { sourceSheets } from '../measure/source-sheets';
import { isRatio } from '../rules/measure';
import type { Observation } from '../measure/observation';
import { seriesIdOf } from '../rules/keys';
import type { Places } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import { roundHalfUp } from '../rules/rounding';

/** Figures of one indicator in one period: the borough's own, if returned, and its localities'. */
export interface PeriodFigures {
  borough: Observation | undefined;
  localities: Observation[];
}

/** Sums of fractional counts carry binary noise; no count has more decimals. */
const COUNT_DECIMALS = 6;

/**
 * The borough's figure in a period: the one returned, or else the sum of its localities' counts, or
 * the pool of their numerators and denominators. It is not made up from some of its localities: while
 * one has no figure the borough has none, and a finding says which. Averages and percentages without
 * their numbers cannot be put together. Where both are there and disagree, the returned figure is
 * shown and the disagreement is a finding.
 */
export function boroughFigure(
  { borough, localities }: PeriodFigures,
  rule: Indicator,
  places: Places,
  findings: FindingCollector,
): Observation | null {
  const together = addUp(localities, rule);
  const missing = places.localities.filter(
    (name) => !localities.some(({ locality }) => locality === name),
  );
  if (borough) {
    return together && missing.length === 0 ? compared(borough, together, rule, findings) : borough;
  }
  const first = localities[0];
  if (!first || !together) return null;
  const place = { ...first, locality: places.borough };
  if (missing.length > 0) {
    findings.add(
      'borough-incomplete',
      { missing },
      { where: first.source.cells[0], series: seriesIdOf(place), period: first.period },
    );
    return null;
  }
  return {
    ...place,
    ...together,
    source: {
      kind: 'summed',
      sheet: sourceSheets(localities),
      cells: localities.flatMap(({ source }) => source.cells),
      rows: localities.reduce((rows, { source }) => rows + source.rows, 0),
    },
    findings: localities.flatMap((one) => one.findings),
  };
}

type Numbers = Pick<Observation, 'numerator' | 'denominator' | 'value'>;

/**
 * The localities' figures in one, or null where one of them lacks what is added. People counted in
 * more than one locality are not added up at all; a denominator that all localities share counts once.
 */
function addUp(localities: Observation[], { measure, localityTotals }: Indicator): Numbers | null {
  if (localities.length === 0 || localityTotals === 'separate') return null;
  const sum = (field: keyof Numbers): number | null => {
    const numbers = localities.map((one) => one[field]);
    const known = numbers.filter((number) => number !== null);
    const total = known.reduce((all, number) => all + number, 0);
    return known.length === numbers.length ? roundHalfUp(total, COUNT_DECIMALS) : null;
  };
  if (!isRatio(measure)) {
    const value = sum('value');
    return value === null ? null : { numerator: null, denominator: null, value };
  }
  const numerator = sum('numerator');
  const denominator =
    localityTotals === 'shared-denominator' ? sharedDenominator(localities) : sum('denominator');
  if (numerator !== null && denominator !== null) return { numerator, denominator, value: null };
  const perPopulation = measure.kind === 'rate' && measure.population !== undefined;
  return perPopulation && numerator !== null ? { numerator, denominator: null, value: null } : null;
}

function sharedDenominator(localities: Observation[]): number | null {
  const [shared, ...others] = new Set(localities.map(({ denominator }) => denominator));
  return others.length === 0 ? (shared ?? null) : null;
}

function compared(
  borough: Observation,
  together: Numbers,
  { measure }: Indicator,
  findings: FindingCollector,
): Observation {
  const fields = isRatio(measure) ? (['numerator', 'denominator'] as const) : (['value'] as const);
  const differs = (field: keyof Numbers): boolean => {
    const [returned, added] = [borough[field], together[field]];
    return returned !== null && added !== null && roundHalfUp(returned, COUNT_DECIMALS) !== added;
  };
  if (!fields.some(differs)) return borough;
  const figure = (numbers: Numbers): string =>
    fields.map((field) => String(numbers[field] ?? '?')).join(' of ');
  const finding = findings.add(
    'borough-differs-from-localities',
    { returned: figure(borough), localities: figure(together) },
    { where: borough.source.cells[0], series: seriesIdOf(borough), period: borough.period },
  );
  return { ...borough, findings: [...borough.findings, finding.id] };
}
