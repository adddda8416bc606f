import { isYearKey } from '../../calendar/years';
import { namesOf } from '../../collections/names-of';
import { RULE_CELL, RULE_HEADINGS, ruleHeading } from '../../wording/workbook-rules';
import {
  NAMING_FIELDS,
  RULE_FIELDS,
  yearField,
  type RuleCell,
  type RuleField,
  type RuleRow,
} from './fields';

/** A block of cells as read, its first row the headings. */
export interface RuleCells {
  values: readonly (readonly RuleCell[])[];
  /** Displayed text of the same cells. */
  texts: readonly (readonly string[])[];
}

/** A workbook's rules with the column that each field stands in. */
export interface RuleTable {
  /** Zero-based column within the block. */
  columns: ReadonlyMap<RuleField, number>;
  rows: RuleRow[];
  /** A sentence for each column that the rules cannot do without. */
  missing: string[];
}

/** Whether a row of cells is the heading row of a workbook's rules, if not of all of them. */
export function isRuleHeading(cells: readonly RuleCell[]): boolean {
  const found = columnsIn(cells);
  return (['scorecard', 'number', 'kind', 'target'] as const).every((field) => found.has(field));
}

/**
 * The rows of a workbook's rules. Columns are found by their headings, in any order; a column of the
 * user's own is left alone. What names an indicator is taken as displayed, so that 5.10 is not 5.1.
 */
export function rulesFromCells({ values, texts }: RuleCells): RuleTable {
  const columns = columnsIn(values[0] ?? []);
  const named: ReadonlySet<RuleField> = new Set<RuleField>(NAMING_FIELDS);
  const rows = values.slice(1).map((cells, row): RuleRow => {
    const entries = [...columns].map(([field, column]) => [
      field,
      (named.has(field) ? texts[row + 1]?.[column] : undefined) ?? cells[column] ?? '',
    ]);
    return Object.fromEntries(entries) as RuleRow;
  });
  const missing = RULE_FIELDS.filter((field) => !columns.has(field)).map((field) =>
    RULE_CELL.missingColumn(ruleHeading(field)),
  );
  return { columns, rows, missing };
}

function columnsIn(headings: readonly RuleCell[]): Map<RuleField, number> {
  const known = new Map(namesOf(RULE_HEADINGS).map((field) => [plain(ruleHeading(field)), field]));
  const columns = new Map<RuleField, number>();
  headings.forEach((heading, column) => {
    const text = String(heading).trim();
    const field = known.get(plain(text)) ?? (isYearKey(text) ? yearField(text) : undefined);
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
