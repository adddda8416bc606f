import type { Rect } from './rectangles';

/** The differential look a rule gives. Absent members leave the cell's own. */
export interface DifferentialStyle {
  font?: {
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    /** None, Single or Double. */
    underline?: string;
    colour?: string;
  };
  fill?: { colour?: string };
  numberFormat?: string;
  borders?: Partial<
    Record<'left' | 'right' | 'top' | 'bottom', { style: string; colour: string | null }>
  >;
}

/** A threshold of an icon set, colour scale or data bar: as in the file format. */
export interface Threshold {
  /** num, percent, percentile, formula, min, max, autoMin, autoMax. */
  type: string;
  value?: string;
  /** Icon sets: greater or equal (default) or greater. */
  greaterOrEqual?: boolean;
  colour?: string;
  icon?: { set: string; index: number };
}

/** What a rule tests. Formulas are as in the file format: English, A1, without a leading "=". */
export type ConditionalFormatRule =
  | { type: 'custom'; formula: string; style: DifferentialStyle }
  | {
      type: 'cellValue';
      /** As in the file: between, notBetween, equal, notEqual, greaterThan, lessThanOrEqual, … */
      operator: string;
      formula1: string;
      formula2?: string;
      style: DifferentialStyle;
    }
  | {
      type: 'containsText';
      operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      text: string;
      style: DifferentialStyle;
    }
  | {
      type: 'topBottom';
      kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
      rank: number;
      style: DifferentialStyle;
    }
  /** Criterion: Excel.ConditionalFormatPresetCriterion ("Blanks", "AboveAverage", …). */
  | { type: 'preset'; criterion: string; style: DifferentialStyle }
  | { type: 'colorScale'; thresholds: Threshold[] }
  | {
      type: 'dataBar';
      showValue: boolean;
      lower: Threshold;
      upper: Threshold;
      /** As in the file: context, leftToRight, rightToLeft. */
      direction: string;
      /** As in the file: automatic, middle, none. */
      axisFormat: string;
      axisColour: string | null;
      positive: { fill: string; border: string | null; gradient: boolean };
      negative: { fill: string; border: string | null; matchFill: boolean; matchBorder: boolean };
    }
  | {
      type: 'iconSet';
      /** As in the file: 3TrafficLights1, 5Arrows, … */
      set: string;
      reverse: boolean;
      showIconOnly: boolean;
      thresholds: Threshold[];
    }
  /** Read from a file and not understood: given back as it came. */
  | { type: 'kept'; xml: string };

/** One rule over one or more areas; lower priority number wins. */
export interface ConditionalFormatModel {
  id: string;
  areas: Rect[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalFormatRule;
}
