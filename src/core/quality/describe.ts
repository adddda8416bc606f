import { periodLabel } from '../calendar/words';
import type { FindingOf, FindingPlace } from './finding';
import { definitionOf, type FindingCode } from './findings';

/**
 * A finding as a few plain sentences: where it is (sheet and cell), which figure it touches, what
 * happened, and what to do next.
 */
export function describe<Code extends FindingCode>({
  code,
  detail,
  ...place
}: Omit<FindingOf<Code>, 'id' | 'severity'>): string {
  const { problem, instead } = definitionOf(code);
  const sentences = [problem(detail), instead(detail)].filter((text) => text !== '').join(' ');
  const cell = place.where ? `${place.where.sheet} ${place.where.address}` : '';
  const prefix = [cell, figureName(place)].filter((text) => text !== '').join(', ');
  return prefix === '' ? capitalised(sentences) : `${prefix}: ${sentences}`;
}

/** A sentence that nothing comes before. */
export const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A figure in words: "1.2 for North, June 2017". */
function figureName({ series, period, localities }: FindingPlace): string {
  if (!series) return period === undefined ? '' : periodLabel(period);
  const part = series.part ? ` (${series.part})` : '';
  const places = (localities ?? [series.locality]).join(', ');
  const when = period === undefined ? '' : `, ${periodLabel(period)}`;
  return `${series.indicator}${part} for ${places}${when}`;
}
