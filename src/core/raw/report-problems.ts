import type { RawKind } from '../rules/schema';
import { cellAt } from '../quality/cell-address';
import type { ReportProblem, RowProblemCode } from './problem';
import type { RawColumn } from './types';

/** A cell's problem and what the pack says of rows that have one. */
export interface Problem {
  code: Exclude<RowProblemCode, 'more-of-the-same'>;
  policy: keyof RawKind['policies'];
  column: RawColumn | undefined;
  detail: Record<string, string | number>;
}

/** A row with problems. */
export interface ProblemRow {
  /** Zero-based. */
  sheetRow: number;
  problems: Problem[];
}

/**
 * Of one kind of problem in one column, so many are listed cell by cell. Nobody corrects thousands of
 * cells one by one: a category that the pack does not know stands in every row that has it.
 */
export const LISTED_EACH = 100;

/**
 * Reports the problems of a list in the order of its rows; beyond `LISTED_EACH` of a kind in a column,
 * the rest in one finding that says how many there are and where the first and the last of them is.
 *
 * @returns for each row left out, by its sheet row, the finding that says why
 */
export function reportProblems(
  rows: readonly ProblemRow[],
  sheet: string,
  policies: RawKind['policies'],
  report: ReportProblem,
): Map<number, string> {
  const groups = groupsOf(rows);
  const leftOut = new Map<number, string>();
  for (const { sheetRow, problems } of rows) {
    for (const problem of problems) {
      const group = groups.get(groupKey(problem));
      if (!group) continue;
      const kept = policies[problem.policy] === 'keep';
      const finding = reportOne(problem, sheetRow, group, sheet, kept ? 1 : 0, report);
      if (!kept && !leftOut.has(sheetRow)) leftOut.set(sheetRow, finding);
    }
  }
  return leftOut;
}

/** Problems of one kind in one column. */
interface Group {
  count: number;
  lastRow: number;
  reported: number;
  /** The finding for all that are not listed, once it is there. */
  rest: string | undefined;
}

function groupsOf(rows: readonly ProblemRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { sheetRow, problems } of rows) {
    for (const problem of problems) {
      const key = groupKey(problem);
      const group = groups.get(key);
      if (group) {
        group.count += 1;
        group.lastRow = sheetRow;
      } else groups.set(key, { count: 1, lastRow: sheetRow, reported: 0, rest: undefined });
    }
  }
  return groups;
}

const groupKey = ({ code, column }: Problem) => `${code} ${column?.field ?? ''}`;

function reportOne(
  { code, column, detail }: Problem,
  sheetRow: number,
  group: Group,
  sheet: string,
  rowKept: 0 | 1,
  report: ReportProblem,
): string {
  if (group.rest !== undefined) return group.rest;
  const at = (row: number) => cellAt(row, column?.column ?? 0);
  const where = { sheet, address: at(sheetRow) };
  // A rest of one is no rest.
  if (group.reported < LISTED_EACH || group.count === LISTED_EACH + 1) {
    group.reported += 1;
    return report({ code, where, detail: { ...detail, rowKept } });
  }
  const more = {
    rows: group.count - LISTED_EACH,
    heading: column?.heading ?? '',
    last: at(group.lastRow),
    kind: code,
    rowKept,
  };
  group.rest = report({ code: 'more-of-the-same', where, detail: more });
  return group.rest;
}
