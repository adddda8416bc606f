import { periodKey, previousPeriod } from '../../core/calendar/periods';
import type { Rulebook } from '../../core/rules/rulebook';
import type { Comparison } from './comparison';
import { publishedPeriod, type PublishedReturn } from './published';
import type { SeriesId } from '../../core/rules/keys';
import type { Rebuilt } from './rebuild';
import { RELATIONS, type Relation, type Term } from './relations';

/** Published numbers that should agree with others, wherever all of them are known. */
export function compareRelations(
  { scorecards }: Rulebook,
  returns: readonly PublishedReturn[],
  rebuilt: Rebuilt,
): Comparison[] {
  return RELATIONS.filter(({ scorecard }) => scorecards.get(scorecard) !== undefined).flatMap(
    (relation) =>
      returns
        .filter((row) => isOf(row, relation))
        .flatMap((row) => compareRelation(relation, row, rebuilt) ?? []),
  );
}

function isOf(row: PublishedReturn, { scorecard, figure }: Relation): boolean {
  return (
    row.scorecard === scorecard &&
    row.indicator === figure.indicator &&
    row.part === (figure.part ?? '')
  );
}

function compareRelation(
  relation: Relation,
  row: PublishedReturn,
  rebuilt: Rebuilt,
): Comparison | null {
  const period = publishedPeriod(row);
  const previous = previousPeriod(period);
  const numberOf = (term: Term): number | null => {
    const { indicator, part = '', number, before } = term;
    const series: SeriesId = {
      scorecard: row.scorecard,
      indicator,
      part,
      locality: row.locality,
    };
    const when = before ? previous : period;
    return (when && rebuilt.figure(series, periodKey(when))?.[number ?? 'value']) ?? null;
  };
  const figure = numberOf(relation.figure);
  const terms = relation.sum.map((term) => ({ term, number: numberOf(term) }));
  if (figure === null || terms.some(({ number }) => number === null)) return null;
  const sum = terms.reduce(
    (total, { term, number }) => total + (term.minus ? -1 : 1) * (number ?? 0),
    0,
  );
  return {
    scorecard: row.scorecard,
    indicator: row.indicator,
    part: row.part,
    locality: row.locality,
    what: `check: ${relation.label}`,
    period: periodKey(period),
    printed: String(figure),
    computed: String(sum),
    equal: figure === sum,
    recomputed: true,
  };
}
