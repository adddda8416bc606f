import type { MonthKey } from '../calendar/period';
import type { TraceQuestion } from '../measure/rows/trace';
import type { Places, Rulebook } from '../rules/rulebook';
import { ERRORS } from '../wording/errors';
import { ScorecardError } from '../wording/scorecard-error';

/** A figure as somebody asks for it. */
export interface FigureAsked {
  /** Number of the indicator. */
  indicator: string;
  /** Part of the indicator; its main measure when absent. */
  part?: string;
  /** Id or title of the scorecard; the main one, or the only one that has the indicator, when absent. */
  scorecard?: string;
  /** The pack's name or another name of the locality; the borough when absent. */
  locality?: string;
}

/**
 * The question in the pack's own names.
 *
 * @throws ScorecardError 'unknown-indicator' or 'unknown-locality', naming those that there are
 */
export function questionOf(
  { name, indicators, places }: Rulebook,
  asked: FigureAsked,
  month: MonthKey,
): TraceQuestion {
  const { scorecard = '', indicator, part = '' } = asked;
  const rule = indicators.named(scorecard, indicator, part);
  if (!rule) {
    const parts = indicators.numbered(indicator).map((each) => each.part);
    throw new ScorecardError(
      'unknown-indicator',
      ERRORS.unknownIndicator(indicator, part, name, parts),
    );
  }
  const locality = asked.locality === undefined ? null : localityOf(places, asked.locality);
  return {
    scorecard: rule.scorecard,
    indicator: rule.number,
    part: rule.part,
    locality,
    month,
  };
}

/** The pack's name of a locality, null for the borough itself. */
function localityOf(places: Places, asked: string): string | null {
  const place = places.named(asked);
  if (place === null) {
    throw new ScorecardError('unknown-locality', ERRORS.unknownLocality(asked, places.all));
  }
  return places.isBorough(place) ? null : place;
}
