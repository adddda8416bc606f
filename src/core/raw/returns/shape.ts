import type { Period } from '../../calendar/period';
import type { FigureRole } from './vocabulary';

/** A year as a heading states it: of the financial kind from April, or a calendar year. */
export type StatedYear =
  { kind: 'financial'; startYear: number } | { kind: 'calendar'; year: number };

/** The columns that give the figures of one period, or of the period that each row names. */
export interface FigureBlock {
  /** Null where each row names its own. */
  period: Period | null;
  /** The field of the table that holds each part of the figure. */
  fields: Partial<Record<FigureRole, string>>;
}

/** Where something that holds for a whole sheet was said: its name, or a cell above the headings. */
export type SaidIn = { sheetName: true } | { row: number; column: number };

/** A column by its letters and what stands over it. */
export interface NamedColumn {
  letters: string;
  heading: string;
}

/** How the figures of a sheet of returns are laid out, beside the columns that name them. */
export interface ReturnsShape {
  blocks: readonly FigureBlock[];
  /** What the sheet's name or title says of all its figures; null where its columns do, or nothing does. */
  place: { place: string; from: SaidIn } | null;
  /** Year of months that stand without one, where the sheet's name or title says it. */
  year: StatedYear | null;
  /** Columns under a period whose own heading does not say what they hold: they are not read. */
  unknown: readonly NamedColumn[];
  /** Columns for a period, and for what they hold of it, that another column stands for already. */
  twice: readonly NamedColumn[];
}

/** A row a figure, each naming its period. */
export const ROW_A_FIGURE: ReturnsShape = {
  blocks: [
    {
      period: null,
      fields: { numerator: 'numerator', denominator: 'denominator', value: 'value' },
    },
  ],
  place: null,
  year: null,
  unknown: [],
  twice: [],
};
