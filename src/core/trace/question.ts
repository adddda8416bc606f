import type { MonthKey } from '../calendar/period';
import type { TraceQuestion } from '../measure/rows/trace';
import type { Pack } from '../rules/schema';
import { ERRORS } from '../wording/errors';
import { ScorecardError } from '../wording/scorecard-error';

/** A figure as somebody asks for it. */
export interface FigureAsked {
  /** Number of the indicator. */
  indicator: string;
  /** Part of the indicator; its main measure when absent. */
  part?: string;
  /** Id of the scorecard; the first of the pack's that has the indicator when absent. */
  scorecard?: string;
  /** The pack's name or another name of the locality; the borough when absent. */
  locality?: string;
}

/**
 * The question in the pack's own names.
 *
 * @throws ScorecardError 'unknown-indicator' or 'unknown-locality', naming those that there are
 */
export function questionOf(pack: Pack, asked: FigureAsked, month: MonthKey): TraceQuestion {
  const { indicator, part = '', scorecard } = asked;
  const rule = pack.indicators.find(
    (each) =>
      each.number === indicator &&
      each.part === part &&
      (scorecard === undefined || each.scorecard === scorecard),
  );
  if (!rule) {
    const parts = pack.indicators.filter((each) => each.number === indicator);
    throw new ScorecardError(
      'unknown-indicator',
      ERRORS.unknownIndicator(
        indicator,
        part,
        pack.name,
        parts.map((each) => each.part),
      ),
    );
  }
  const locality = asked.locality === undefined ? null : localityOf(pack, asked.locality);
  return { scorecard: rule.scorecard, indicator, part, locality, month };
}

/** The pack's name of a locality, null for the borough itself. */
function localityOf(pack: Pack, asked: string): string | null {
  const same = (each: { name: string; aliases: string[] }) =>
    [each.name, ...each.aliases].some((name) => name.toLowerCase() === asked.trim().toLowerCase());
  const locality = pack.localities.find(same);
  if (locality) return locality.name;
  if (same(pack.borough)) return null;
  const names = [pack.borough.name, ...pack.localities.map(({ name }) => name)];
  throw new ScorecardError('unknown-locality', ERRORS.unknownLocality(asked, names));
}
