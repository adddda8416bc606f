import type { Rulebook } from '../../rules/rulebook';
import type { Scorecard } from '../../score/scorecard';
import type { BuildNote } from '../build-note';
import type { SheetIdentity } from '../identity';
import type { SheetPlan } from '../plan';
import type { SheetBook } from '../sheet-book';
import type { SheetKind } from '../sheet-kind';

/** What the plan of any sheet is made from. */
export interface Build {
  scorecard: Scorecard;
  note: BuildNote;
  /** The sheets of this build, for links between them. */
  sheets: SheetBook;
}

/** A sheet that the rules ask for. */
export interface WantedSheet<Content> {
  /** Distinguishes sheets of one kind; empty where there is only one. */
  key: string;
  /** The name of its tab, as far as Excel takes it and no other sheet has it. */
  tab: string;
  /** What a scorecard has to put on it; null where that is nothing, and no sheet is made. */
  content: (scorecard: Scorecard) => Content | null;
  /** Where it stands among sheets of the kinds that share a place in the order of tabs. */
  position?: number;
}

/** A kind of sheet, by what it puts on its sheets. */
export interface KindDefinition<Content> {
  /** How its sheets are named and told apart. */
  identity: {
    tabColour: string;
    sheets: (rulebook: Rulebook) => WantedSheet<Content>[];
  };
  /** Lays out one of its sheets; null for a kind that no build makes. */
  plan: ((content: Content, sheet: SheetIdentity, build: Build) => SheetPlan) | null;
  /** Read as data: the sheet keeps Excel's gridlines. */
  gridlines?: boolean;
  /** The cells are the user's from the day that the sheet is made: no build takes it away. */
  usersOwn?: boolean;
}

/** A sheet of any kind. */
export interface KindSheet {
  kind: SheetKind;
  key: string;
  tab: string;
  tabColour: string;
  position: number;
  /** Lays it out; null where a scorecard has nothing to put on it. */
  planner: (scorecard: Scorecard) => ((sheet: SheetIdentity, build: Build) => SheetPlan) | null;
}

/** A kind of sheet, whatever it puts on its sheets. */
export interface Kind<K extends SheetKind = SheetKind> {
  kind: K;
  gridlines: boolean;
  usersOwn: boolean;
  sheets: (rulebook: Rulebook) => KindSheet[];
}

/** A kind as the table of kinds takes it, from its own definition. */
export function sheetKind<K extends SheetKind, Content>(
  kind: K,
  { identity, plan, gridlines = false, usersOwn = false }: KindDefinition<Content>,
): Kind<K> {
  const { tabColour, sheets } = identity;
  return {
    kind,
    gridlines,
    usersOwn,
    sheets: (rulebook) =>
      sheets(rulebook).map(({ key, tab, content, position }, index) => ({
        kind,
        key,
        tab,
        tabColour,
        position: position ?? index,
        planner: (scorecard) => {
          const found = content(scorecard);
          if (found === null || plan === null) return null;
          return (sheet, build) => plan(found, sheet, build);
        },
      })),
  };
}

/** The identity of a kind that has one sheet, in every build. */
export function soleSheet(tab: string, tabColour: string): KindDefinition<Scorecard>['identity'] {
  return { tabColour, sheets: () => [{ key: '', tab, content: (scorecard) => scorecard }] };
}
