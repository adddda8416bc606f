import type { SheetKind } from './sheet-kind';

/** What a sheet is, before anything stands on it. */
export interface SheetIdentity {
  kind: SheetKind;
  /** Distinguishes sheets of one kind: locality name, topic id; empty where there is only one. */
  key: string;
  /** The sheet's tab, 31 characters at the most, none of \ / ? * [ ] : */
  name: string;
  /** What the names of its cells begin with. */
  prefix: string;
  tabColour: string;
}
