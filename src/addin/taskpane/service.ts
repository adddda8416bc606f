import type { MonthKey } from '../../core/calendar/period';

/** A rule pack, as the pane names it. */
export interface PackSummary {
  id: string;
  name: string;
  version: string;
  /** The day that it is of: YYYY-MM-DD. */
  date: string;
  /** Fingerprint of its rules: the same in the footer of every sheet built with it. */
  hash: string;
}

/** A sheet that was recognised as raw data. */
export interface FoundSheet {
  sheet: string;
  /** What it is taken for, in the pack's words: "Returns". */
  title: string;
  /** Rows below the headings. */
  rows: number;
}

/** What is in the workbook, seen with one rule pack. */
export interface Inspection {
  pack: PackSummary;
  sheets: FoundSheet[];
  /** Months with data (YYYY-MM), oldest first. */
  months: MonthKey[];
  /** The month that would be built: the latest with data. */
  month: MonthKey;
  /** The rules that the workbook has of its own, which builds use; null where it has none. */
  workbookRules: WorkbookRules | null;
  /** Sentences on rule packs that are not as usual. */
  notes: string[];
}

/** Rules that a workbook has of its own. */
export interface WorkbookRules {
  /** The sheet that holds them. */
  sheet: string;
  /** How many of them differ from the shared pack. */
  differences: number;
}

/** What putting the rules into the workbook made. */
export interface RulesPut {
  /** The sheet that holds them. */
  sheet: string;
  /** The outcome in words. */
  sentence: string;
}

export interface BuildRequest {
  packId: string;
  month: MonthKey;
  /** Called with the step under way and the share of the work done, 0 to 1. */
  onProgress: (step: string, share: number) => void;
  signal: AbortSignal;
}

/** What a build made. */
export interface BuildSummary {
  pack: PackSummary;
  month: MonthKey;
  /** Names of the sheets built, in their order in the workbook. */
  sheets: string[];
  /** The sheet that lists the findings, if it was built. */
  findingsSheet: string | null;
  indicators: number;
  rag: { red: number; amber: number; green: number; none: number };
  findings: { error: number; warning: number; info: number };
  /** Whether the workbook had a scorecard before. */
  rebuilt: boolean;
  /** Figures that differ from the last build of the workbook. */
  changes: number;
  /** The rules that the workbook has of its own, which the build used; null where it has none. */
  workbookRules: WorkbookRules | null;
  /** Sentences on what the build could not do as usual. */
  notes: string[];
}

/**
 * What the pane asks of the rest of the add-in. Every call may throw; a ScorecardError carries a
 * sentence for the user, and anything else is told as unexpected.
 */
export interface PaneService {
  /** The packs to choose from, at least one. */
  packs(): Promise<PackSummary[]>;
  /** Looks through the workbook; without a pack, with the one whose indicators the data names. */
  inspect(packId: string | null): Promise<Inspection>;
  build(request: BuildRequest): Promise<BuildSummary>;
  /** Puts the rules of a pack into the workbook, from where builds then take them. */
  putRules(packId: string): Promise<RulesPut>;
  /** Brings a sheet of the workbook to the front. */
  showSheet(name: string): Promise<void>;
}
