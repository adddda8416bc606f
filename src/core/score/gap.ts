import { addMonths } from '../calendar/months';
import type { MonthKey } from '../calendar/period';
import type { Indicator } from '../rules/schema';
import type { FindingCollector } from '../quality/collector';
import { GAPS } from '../wording/gaps';
import { monthAvailable } from './current';
import type { ScoredFigure } from './scorecard';

/**
 * Why the reported month has no figure, in the words that stand in its cell; null where it has one. A
 * figure that arrives in arrears is due in a later month, even where the latest one before is shown.
 *
 * @param findings the build's findings, for the reason why a returned figure has no value
 */
export function gapText(
  current: ScoredFigure | null,
  rule: Pick<Indicator, 'arrears' | 'availability' | 'frequency'>,
  month: MonthKey,
  findings: FindingCollector,
): string | null {
  if (current?.value === null) return reasonOfEmpty(current, findings);
  const waiting = rule.frequency === 'monthly' && rule.arrears > 0;
  if (current && !waiting) return null;
  const note = availabilityNote(rule, month);
  if (note !== null) return note;
  return waiting && (current ?? monthAvailable(month, rule) < month)
    ? GAPS.due(addMonths(month, rule.arrears))
    : GAPS.noData;
}

/** The pack's own words for a month without a figure: "in development", "due July 2017". */
export function availabilityNote(
  { availability }: Pick<Indicator, 'availability'>,
  month: MonthKey,
): string | null {
  const note = availability.find(
    ({ from, to }) => (from === undefined || from <= month) && (to === undefined || month <= to),
  );
  return note?.text ?? null;
}

/** A figure that was returned and yet has no value. */
function reasonOfEmpty(figure: ScoredFigure, findings: FindingCollector): string {
  const own = findings.withIds(figure.findings);
  if (own.some(({ code }) => code === 'conflicting-returns')) return GAPS.returnsDisagree;
  if (figure.denominator === 0) return GAPS.zeroOfZero;
  return own.some(({ severity }) => severity !== 'info') ? GAPS.query : GAPS.noData;
}
