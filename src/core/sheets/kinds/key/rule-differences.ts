import type { RuleCell, RuleDifference } from '../../../rules/workbook';
import { isFigure } from '../../../rules/workbook';
import type { Scorecards } from '../../../rules/rulebook';
import { indicatorLabel, ruleHeading, WORKBOOK_RULES } from '../../../wording/workbook-rules';
import { limitFormat } from '../../look/formats';
import { formatNumber } from '../../look/shown-text';

/** A difference in words: "Target of 1.2", "95% here, 100% in the shared pack". */
export interface DifferenceText {
  what: string;
  difference: string;
}

/** How a rule of the workbook differs from the shared pack; figures as the indicator's measure shows them. */
export function differenceText(difference: RuleDifference, scorecards: Scorecards): DifferenceText {
  const { indicator, what, shared, here } = difference;
  const scorecard = scorecards.get(indicator.scorecard);
  const other = !scorecard || scorecard === scorecards.main ? '' : scorecard.title;
  const label = indicatorLabel(indicator.number, indicator.part, other);
  if (what === 'row') {
    return { what: WORKBOOK_RULES.absent(label), difference: WORKBOOK_RULES.absentMeaning };
  }
  const name = WORKBOOK_RULES.differenceOf(ruleHeading(what), label);
  if (what === 'title') {
    return { what: name, difference: WORKBOOK_RULES.titleKept(String(here), String(shared)) };
  }
  const show = (cell: RuleCell): string => {
    if (typeof cell !== 'number') return WORKBOOK_RULES.text(String(cell));
    if (what === 'profileRed') return formatNumber(cell, limitFormat(SHARE, [cell]));
    return isFigure(what)
      ? formatNumber(cell, limitFormat(indicator.measure, [cell]))
      : String(cell);
  };
  return { what: name, difference: WORKBOOK_RULES.difference(show(here), show(shared)) };
}

const SHARE = { kind: 'percent', decimals: 1 } as const;
