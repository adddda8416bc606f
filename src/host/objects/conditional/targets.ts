import type {
  ConditionalFormatModel,
  ConditionalFormatRule,
  DifferentialStyle,
} from '../../model/conditional-format';
import type { SheetModel } from '../../model/sheet';
import type { Rect } from '../../model/rectangles';

/** The conditional formats that touch some areas of a sheet. */
export interface FormatsTarget {
  sheet: SheetModel;
  areas: Rect[];
}

export interface FormatTarget {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

/** A rule of one kind. */
export type RuleOf<K extends ConditionalFormatRule['type']> = Extract<
  ConditionalFormatRule,
  { type: K }
>;

/** One side of the look that a rule gives. */
export interface DifferentialBorderTarget {
  style: DifferentialStyle;
  side: keyof NonNullable<DifferentialStyle['borders']>;
}
