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
  /** Why the workbook's own rules for this pack cannot be used: 'invalid-pack', naming every cell. */
  refusal: ScorecardError | null;
}

/**
 * The shared pack, or in its place the rules that the workbook has of its own for it. Own rules that
 * are wrong are a refusal, for whoever wants to use this pack.
 */
export function applyRuleSheet(shared: Pack, sheet: RuleSheet | null): RulesInUse {
  const asShared = { pack: shared, own: null, notes: [], refusal: null };
  if (!sheet) return asShared;
  const table = rulesFromCells(sheet.cells);
  const isOwn =
    sheet.packId === null
      ? table.rows.some(({ scorecard }) => shared.scorecards.some(({ id }) => id === scorecard))
      : sheet.packId === shared.id;
  if (!isOwn) {
    const notes =
      sheet.packId === null ? [] : [WORKBOOK_RULES.ofOtherPack(sheet.sheet, sheet.packId)];
    return { ...asShared, notes };
  }
  const heading = sheet.addressOf(0, 0);
  if (table.missing.length > 0) {
    const lines = table.missing.map((sentence) => ruleErrorLine(heading, '', sentence));
    return { ...asShared, refusal: refusalOf(sheet, lines) };
  }
  const { pack, errors, differences } = applyRuleRows(shared, table.rows);
  if (errors.length > 0) {
    const lines = errors.map(({ row, column, indicator, sentence }) => {
      const address = sheet.addressOf(row + 1, table.columns.get(column) ?? 0);
      return ruleErrorLine(address, indicator, sentence);
    });
    return { ...asShared, refusal: refusalOf(sheet, lines) };
  }
  return { ...asShared, pack, own: { sheet: sheet.sheet, differences } };
}

function refusalOf({ sheet }: RuleSheet, lines: readonly string[]): ScorecardError {
  return new ScorecardError('invalid-pack', invalidRulesSentence(sheet, lines));
}
