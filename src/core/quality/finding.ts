import type { PeriodKey } from '../calendar/period';
import type { SeriesId } from '../rules/keys';
import type { CellAddress } from './cell-address';
import type { FindingCode, FindingDetail, NamedBy } from './findings';
import type { Severity } from './findings/define';

export type { FindingCode } from './findings';
export type { Severity } from './findings/define';

/** Where a finding is, by what its definition names. */
interface Places {
  cell: {
    /** The raw cell to go to; undefined where its sheet has no such column. */
    where: CellAddress | undefined;
    /** The figure that the cell is of, where it is known. */
    series?: SeriesId;
    period?: PeriodKey;
  };
  figure: {
    /** The figure it touches; where it is about several, the first of them. */
    series: SeriesId;
    period?: PeriodKey;
    /** All localities that it is about, where they are more than that of the series. */
    localities?: readonly string[];
    /** The raw cell to go to, where there is one. */
    where?: CellAddress;
  };
  neither: Record<never, never>;
}

/** Where a finding may be. */
export type FindingPlace = Partial<Places['cell'] & Places['figure']>;

/** Where a finding of this code is: what has to be said of it beside its detail. */
export type PlaceOf<Code extends FindingCode> = Places[NamedBy<Code>];

/** A finding still to be placed. */
export type NewFinding<Code extends FindingCode = FindingCode> = {
  [Each in Code]: { code: Each; detail: FindingDetail<Each> };
}[Code];

/** A finding of one code about the data. */
export interface FindingOf<Code extends FindingCode> extends FindingPlace {
  /** Stable within a build: Q1, Q2, … in the order of adding. */
  id: string;
  code: Code;
  severity: Severity;
  detail: FindingDetail<Code>;
}

/** A finding about the data, told apart by its code. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
