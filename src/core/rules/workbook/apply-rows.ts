import { indicatorName } from '../../wording/rules';
import { RULE_CELL } from '../../wording/workbook-rules';
import { indicatorKey, keyOfRule } from '../keys';
import { lintPack, type LintFinding } from '../lint';
import type { Indicator, Pack } from '../schema';
import { kindOf } from '../tolerance';
import {
  yearField,
  type RuleCell,
  type RuleField,
  type RuleRow,
  type ToleranceField,
} from './fields';
import { readRule } from './read-rule';
import { cellText, RowReader } from './row-reader';
import { toRuleRow } from './to-rows';

/** Something wrong in a workbook's rules. */
export interface RuleError {
  /** Index of the row. */
  row: number;
  column: RuleField;
  /** The indicator that the row is for: "Indicator 1.2"; empty where it is for none. */
  indicator: string;
  sentence: string;
}

/** A rule that is not as the shared pack has it. */
export interface RuleDifference {
  /** The indicator as the shared pack has it. */
  indicator: Indicator;
  /** The column that differs; 'row' where the workbook has no row for the indicator. */
  what: RuleField | 'row';
  /** Cells as they stand in a workbook; '' for an empty one. */
  shared: RuleCell;
  here: RuleCell;
}

/** A pack with the rules of a workbook. */
export interface AppliedRules {
  /** The shared pack where there are errors. */
  pack: Pack;
  errors: RuleError[];
  differences: RuleDifference[];
}

/**
 * Puts a workbook's rules in place of the shared ones. The rows may stand in any order; an indicator
 * without a row keeps its shared rule. The result is checked like any pack, and every error names its
 * row and column.
 *
 * @param rows cells as read, rows that are wholly empty included
 */
export function applyRuleRows(pack: Pack, rows: readonly RuleRow[]): AppliedRules {
  const errors: RuleError[] = [];
  const rowOf = rowsByIndicator(pack, rows, errors);
  const refused = new Set<number>();
  const indicators = pack.indicators.map((shared, i) => {
    const row = rowOf.get(i);
    if (row === undefined) return shared;
    const cells = rows[row] as RuleRow;
    const indicator = indicatorName(shared.number, shared.part);
    const reader = new RowReader(cells, shared.measure, (column, sentence) =>
      errors.push({ row, column, indicator, sentence }),
    );
    const rule = readRule(cells, shared, reader);
    if (reader.failed) refused.add(i);
    return reader.failed ? shared : rule;
  });
  const applied = { ...pack, indicators };
  errors.push(...lintErrors(applied, rowOf));
  errors.sort((a, b) => a.row - b.row);
  if (errors.length > 0) return { pack, errors, differences: [] };
  const differences = pack.indicators.flatMap((shared, i) =>
    differencesOf(shared, indicators[i] as Indicator, rows[rowOf.get(i) ?? -1]),
  );
  return { pack: applied, errors, differences };
}

/** The row of each indicator, by its index in the pack; rows for none, and second ones, are errors. */
function rowsByIndicator(
  pack: Pack,
  rows: readonly RuleRow[],
  errors: RuleError[],
): Map<number, number> {
  const indexes = new Map(pack.indicators.map((rule, i) => [keyOfRule(rule), i]));
  const found = new Map<number, number>();
  rows.forEach((row, at) => {
    if (Object.values(row).every((cell) => cellText(cell) === '')) return;
    const [scorecard, number, part] = (['scorecard', 'number', 'part'] as const).map((field) =>
      cellText(row[field]),
    ) as [string, string, string];
    const index = indexes.get(indicatorKey(scorecard, number, part));
    const first = index === undefined ? undefined : found.get(index);
    const refuse = (sentence: string) =>
      errors.push({ row: at, column: 'number', indicator: '', sentence });
    if (index === undefined) refuse(RULE_CELL.unknownIndicator(number, part, scorecard));
    else if (first !== undefined) refuse(RULE_CELL.twice(first + 1));
    else found.set(index, at);
  });
  return found;
}

/** What the checks of rule packs find wrong, at the cells that it came from. */
function lintErrors(pack: Pack, rowOf: ReadonlyMap<number, number>): RuleError[] {
  return lintPack(pack).flatMap((finding): RuleError[] => {
    if (finding.severity !== 'error') return [];
    const index = Number(/^indicators\[(\d+)\]/.exec(finding.path)?.[1] ?? NaN);
    const row = rowOf.get(index);
    const rule = pack.indicators[index];
    // The shared pack has been checked on its own: what is wrong now stands in a row.
    if (row === undefined || !rule) return [];
    return [
      {
        row,
        column: columnOf(finding, rule),
        indicator: indicatorName(rule.number, rule.part),
        sentence: finding.onSheet,
      },
    ];
  });
}

function columnOf({ path, code }: LintFinding, rule: Indicator): RuleField {
  if (code === 'range-with-one-end') return missingEnd(rule);
  const [, section = '', member = ''] = path.split('.');
  if (section.startsWith('earlierYears')) {
    const entry = rule.earlierYears[Number(/\d+/.exec(section)?.[0])];
    return entry ? yearField(entry.year) : 'number';
  }
  if (section === 'benchmarks') return member as RuleField;
  if (section !== 'tolerance') return section === 'ytd' ? 'kind' : 'number';
  const cells: Record<string, ToleranceField | null> = kindOf(rule.tolerance).cells;
  return cells[member.replace(/\[\d+\]$/, '')] ?? 'kind';
}

function missingEnd({ tolerance }: Indicator): RuleField {
  return tolerance.kind === 'within' && tolerance.min === undefined ? 'min' : 'max';
}

function differencesOf(
  shared: Indicator,
  here: Indicator,
  row: RuleRow | undefined,
): RuleDifference[] {
  if (!row) return [{ indicator: shared, what: 'row', shared: '', here: '' }];
  const [before, after] = [toRuleRow(shared), toRuleRow(here)];
  const title = cellText(row.title);
  const labelled: RuleDifference[] =
    title === '' || title === cellText(shared.title)
      ? []
      : [{ indicator: shared, what: 'title', shared: shared.title, here: title }];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<RuleField>;
  return [
    ...labelled,
    ...[...fields].flatMap((what): RuleDifference[] => {
      const [from, to] = [before[what] ?? '', after[what] ?? ''];
      return from === to ? [] : [{ indicator: shared, what, shared: from, here: to }];
    }),
  ];
}
