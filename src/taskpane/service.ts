/** A rule pack, as the pane names it. */
export interface PackSummary {
  id: string;
  name: string;
  version: string;
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
  months: string[];
  /** The month that would be built: the latest with data. */
  month: string;
}

export interface BuildRequest {
  packId: string;
  month: string;
  /** Called with the step under way and the share of the work done, 0 to 1. */
  onProgress: (step: string, share: number) => void;
  signal: AbortSignal;
}

/** What a build made. */
export interface BuildSummary {
  pack: PackSummary;
  month: string;
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
  /** Brings a sheet of the workbook to the front. */
  showSheet(name: string): Promise<void>;
}
