import { applyRuleRows, rulesFromCells, type RuleDifference } from '../../core/rules/workbook';
import type { Pack } from '../../core/rules/schema';
import { ScorecardError } from '../../core/wording/scorecard-error';
import {
  invalidRulesSentence,
  ruleErrorLine,
  WORKBOOK_RULES,
} from '../../core/wording/workbook-rules';
import type { RuleSheet } from './rule-sheet';

/** A pack as a build uses it. */
export interface RulesInUse {
  pack: Pack;
  /** Where the workbook has rules of its own for this pack: their sheet, and how they differ. */
  own: { sheet: string; differences: RuleDifference[] } | null;
  /** Sentences on rules in the workbook that are not used. */
  notes: string[];
}

/**
 * The shared pack, or in its place the rules that the workbook has of its own for it.
 *
 * @throws ScorecardError 'invalid-pack' that names the cell of every error
 */
export function applyRuleSheet(shared: Pack, sheet: RuleSheet | null): RulesInUse {
  if (!sheet) return { pack: shared, own: null, notes: [] };
  const table = rulesFromCells(sheet.cells);
  const isOwn =
    sheet.packId === null
      ? table.rows.some(({ scorecard }) => shared.scorecards.some(({ id }) => id === scorecard))
      : sheet.packId === shared.id;
  if (!isOwn) {
    const notes =
      sheet.packId === null ? [] : [WORKBOOK_RULES.ofOtherPack(sheet.sheet, sheet.packId)];
    return { pack: shared, own: null, notes };
  }
  const heading = sheet.addressOf(0, 0);
  refuse(
    sheet,
    table.missing.map((sentence) => ruleErrorLine(heading, '', sentence)),
  );
  const { pack, errors, differences } = applyRuleRows(shared, table.rows);
  refuse(
    sheet,
    errors.map(({ row, column, indicator, sentence }) => {
      const address = sheet.addressOf(row + 1, table.columns.get(column) ?? 0);
      return ruleErrorLine(address, indicator, sentence);
    }),
  );
  return { pack, own: { sheet: sheet.sheet, differences }, notes: [] };
}

function refuse({ sheet }: RuleSheet, lines: readonly string[]): void {
  if (lines.length === 0) return;
  throw new ScorecardError('invalid-pack', invalidRulesSentence(sheet, lines));
}
