import type { Rulebook } from '../rules/rulebook';
import type { SheetIdentity } from './identity';
import { KINDS } from './kinds';
import type { KindSheet } from './kinds/kind';
import { cellPrefixes, tabNames } from './kit/tab-names';
import { TAB_ORDER, type SheetKind } from './sheet-kind';

/** A sheet that the rules ask for: what it is, and what plans it. */
export interface IdentifiedSheet {
  identity: SheetIdentity;
  planner: KindSheet['planner'];
}

/**
 * Every sheet that the rules can ask for, in the order of the tabs. It does not depend on the data, so
 * that a sheet keeps its name when others come and go. Names are taken in the order of the table of
 * kinds.
 */
export function identifySheets(rulebook: Rulebook): IdentifiedSheet[] {
  const sheets = Object.values(KINDS).flatMap((kind) => kind.sheets(rulebook));
  const names = tabNames(sheets.map(({ tab }) => tab));
  const prefixes = cellPrefixes(names);
  return sheets
    .map(({ kind, key, tab, tabColour, position, planner }, index) => {
      const name = names[index] ?? tab;
      return {
        place: [placeOf(kind), position] as const,
        identity: { kind, key, name, prefix: prefixes[index] ?? name, tabColour },
        planner,
      };
    })
    .sort(({ place: [a, i] }, { place: [b, j] }) => a - b || i - j)
    .map(({ identity, planner }) => ({ identity, planner }));
}

function placeOf(kind: SheetKind): number {
  return TAB_ORDER.findIndex((kinds) => kinds.some((each) => each === kind));
}
