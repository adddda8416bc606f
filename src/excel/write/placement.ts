import type { SheetPlan } from '../../core/sheets/plan';
import type { SheetSurvey } from '../read/survey';

/** How a planned sheet reaches the workbook. */
export interface Placement {
  /** The plan under the name that the sheet has or gets, its links likewise. */
  plan: SheetPlan;
  mode: 'new' | 'in-place' | 'replace';
  /** The sheet of this plan from an earlier build. */
  existing: SheetSurvey | null;
  /** What the user wrote on a sheet that is replaced. */
  userContent: MovedContent[];
}

/** Content that moves from a former sheet to the one that replaces it. */
export interface MovedContent {
  sheetId: string;
  from: string;
  to: string;
}

export interface Placements {
  sheets: Placement[];
  /** Sheets of an earlier build that are no longer planned. */
  stale: SheetSurvey[];
  /** What the user should know. */
  notes: string[];
}

/** Sheets of the scorecard that are not planned: gone with the next build, or no matter here. */
export type Others = 'bring-up-to-date' | 'leave-alone';
