import { SHOWN_WORDS } from '../../wording/workbook-rules';
import type { Indicator, Pack } from '../schema';
import { kindOf, TOLERANCE_WORDS } from '../tolerance';
import { BENCHMARKS } from '../benchmarks';
import { RULE_FIELDS, yearField, type RuleField, type RuleRow } from './fields';

/** The columns of a pack's rules: the fixed ones, and one for each earlier year that it has figures of. */
export function ruleFields(pack: Pick<Pack, 'indicators'>): RuleField[] {
  const years = pack.indicators.flatMap((rule) => rule.earlierYears.map(({ year }) => year));
  return [...RULE_FIELDS, ...[...new Set(years)].sort().map(yearField)];
}

/** The editable part of a pack, a row for each indicator in the pack's order; every cell is there. */
export function toRuleRows(pack: Pick<Pack, 'indicators'>): RuleRow[] {
  const fields = ruleFields(pack);
  return pack.indicators.map((rule) => {
    const row = toRuleRow(rule);
    return Object.fromEntries(fields.map((field) => [field, row[field] ?? '']));
  });
}

/** One indicator's rule as cells; a cell that it does not fill is not there. */
export function toRuleRow(rule: Indicator): RuleRow {
  const row: RuleRow = {
    scorecard: rule.scorecard,
    number: rule.number,
    part: rule.part,
    title: rule.title,
    shown: rule.shown ? SHOWN_WORDS.yes : SHOWN_WORDS.no,
    kind: TOLERANCE_WORDS[rule.tolerance.kind],
    ...kindOf(rule.tolerance).toCells(rule.tolerance),
    owner: rule.owner,
    definition: rule.definition,
    dataNote: rule.dataNote,
    benchmarkYear: rule.benchmarks?.year,
  };
  for (const field of BENCHMARKS) row[field] = rule.benchmarks?.[field];
  for (const { year, value } of rule.earlierYears) row[yearField(year)] = value;
  return row;
}
