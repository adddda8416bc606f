import type { Report } from '../lint/finding';
import type { Measure } from '../measure';

/** A figure's numbers, before or after its value is worked out. */
export interface Amount {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

/** Several periods in one figure, and how many of them had what it needs. */
export interface Total extends Amount {
  used: number;
}

/** What several periods are put together with. */
export interface Totalled {
  measure: Measure;
  /** Population at the end of the last period, for rates; null where none holds. */
  population: number | null;
}

/** The indicator whose basis is checked: its measure, and its place and name in a finding. */
export interface BasisInPack {
  measure: Pick<Measure, 'kind'>;
  path: string;
  subject: string;
}

/** What every basis says of itself, whatever it is worked out from. */
interface Basis {
  /** How Key says it: "sum of the months". */
  readonly words: string;
  /**
   * Whether figures arrive as the year's so far. Then they begin anew with each year, and a percentage
   * is one of the year's target: it can pass 100 %, and its denominator is no number of cases.
   */
  readonly cumulative: boolean;
  /** Whether the year to date grows towards an annual target. */
  readonly grows: boolean;
  /** Reports a basis that does not suit what is measured. */
  lint(indicator: BasisInPack, report: Report): void;
}

/** A basis that gives no year to date. */
interface None extends Basis {
  readonly over: 'nothing';
}

/** A basis whose year to date is the period's own figure. */
interface Standing extends Basis {
  readonly over: 'own-period';
}

/** A basis that puts several periods together. */
interface Running extends Basis {
  /** Those of the year up to and including the period, or those of the twelve months that end with it. */
  readonly over: 'year' | 'twelve-months';
  /** The periods in one figure. Those without what it needs are left out, and not among those used. */
  total(amounts: readonly Amount[], totalled: Totalled): Total;
}

/** How the year to date is worked out: one of the bases that an indicator declares. */
export type YearToDateBasis = None | Standing | Running;

/** Of a basis that suits whatever is measured. */
export const suitsAll = (): void => undefined;
