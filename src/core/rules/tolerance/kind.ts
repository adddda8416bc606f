import type { Report } from '../lint/finding';
import type { Measure } from '../measure';
import type { Polarity } from '../polarity';
import type { Rag } from '../rag';
import type { RuleCell, ToleranceField } from '../workbook/fields';
import type { z } from '../zod';

/** The kinds of target and tolerance that a pack can declare. */
export type ToleranceName = 'none' | 'higher' | 'lower' | 'within' | 'distance' | 'profile';

/** What a value is judged in, beside the limits themselves. */
export interface Place {
  /** The period's last month in the measure's year, 1 to 12: for annual targets. */
  monthOfYear: number;
  /** Decimals that values of the measure are held at: those displayed. */
  decimals: number;
  lowIsGood: boolean;
}

/** Where red, amber and green lie, each in a few words; empty where there is none. */
export interface ToleranceText {
  red: string;
  amber: string;
  target: string;
}

/** What limits are put into words with. */
export interface Shown {
  /** A number in the unit of the measure, with no more decimals than the limits have. */
  limit: (value: number) => string;
  /** A share in whole percent. */
  share: (value: number) => string;
  lowIsGood: boolean;
  /** For an annual target: the share of it that is due by now, where that is known. */
  dueShare: number | undefined;
}

/** The indicator whose tolerance is checked, and its place and name in a finding. */
export interface ToleranceInPack {
  measure: Measure;
  /** For an annual target: the declared basis, and whether its year to date grows towards one. */
  basis: { name: string; grows: boolean };
  /** Path of the indicator in the pack. */
  path: string;
  subject: string;
}

/**
 * What a number of a tolerance is. A limit is held against a displayed value; an amount is in the
 * measure's unit too, but is added to a limit or shared out over the year; a share is in no unit.
 */
export type ToleranceNumber = { is: 'limit' | 'amount'; name: string } | { is: 'share' };

/** The cells of a workbook's row that say a tolerance. Each says by itself where it holds nothing usable. */
export interface ToleranceCells {
  /** A figure of the measure that has to be there; 0 where it is not, and that is reported. */
  needed(field: ToleranceField): number;
  /** A figure of the measure; undefined where the cell is empty or refused. */
  figure(field: ToleranceField): number | undefined;
  /** A share from 0 to 1; undefined where the cell is empty or refused. */
  share(field: ToleranceField): number | undefined;
  text(field: ToleranceField): string;
  choice<K extends string>(field: ToleranceField, words: Record<K, string>): K | undefined;
  refuse(field: ToleranceField, sentence: string): void;
}

type Members<T> = Exclude<keyof T, 'kind'>;

type Numbers<T> = {
  [M in Members<T>]-?: NonNullable<T[M]> extends number ? M : never;
}[Members<T>];

/** What one kind of target and tolerance is. Limits are as the pack writes them: percentages are fractions. */
export interface ToleranceKind<T> {
  /** The shape in which a pack writes it. */
  readonly schema: z.ZodType<T>;
  /** Which polarities it suits, whatever its limits. */
  readonly suits: readonly Polarity[];
  /** A further polarity that it suits with just these limits. */
  alsoSuits?(tolerance: T): Polarity | null;
  /** What each number of it is, and what a sentence calls it. */
  readonly numbers: Readonly<Record<Numbers<T>, ToleranceNumber>>;
  /**
   * The colour of a value at displayed precision; null where values are not judged at all.
   */
  readonly judge: ((value: number, tolerance: T, place: Place) => Rag | null) | null;
  /** How far outside its limits a value lies, 0 inside; null where only the polarity says what is better. */
  readonly outside: ((value: number, tolerance: T) => number) | null;
  /**
   * For an annual target: the share of it that is due by the end of the year's n-th month, 1 to 12. Then
   * the year to date is judged, and it can pass the whole. Null where the period's own value is judged.
   */
  readonly shareDue: ((tolerance: T, monthOfYear: number) => number) | null;
  /** Reports limits that do not fit each other, or the indicator. */
  lint(tolerance: T, indicator: ToleranceInPack, report: Report): void;
  /** Which cell of a workbook's rules holds each member; null for one that cannot be changed there. */
  readonly cells: Readonly<Required<Record<Members<T>, ToleranceField | null>>>;
  /** What stands in those cells. */
  toCells(tolerance: T): Partial<Record<ToleranceField, RuleCell>>;
  /** The tolerance that cells say. `shared` is the pack's own, where it is of the same kind. */
  fromCells(cells: ToleranceCells, shared: T | null): T;
  /** Its limits in words, for the columns Red, Amber and Target. */
  inWords(tolerance: T, shown: Shown): ToleranceText;
}
