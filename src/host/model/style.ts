/** A colour as #RRGGBB, upper case; null is automatic or none. */
export type Colour = string | null;

export type BorderEdge = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';

export interface Border {
  /** Excel's line styles as in the file format: thin, medium, hair, dashed, … */
  style: string;
  colour: Colour;
}

/** A cell's look. Immutable: a change makes another style. */
export interface Style {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    strikethrough: boolean;
    underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
    subscript: boolean;
    superscript: boolean;
    colour: Colour;
  };
  fill: {
    /** 'none', 'solid', or a hatch of the file format: lightUp, gray125, … */
    pattern: string;
    /** The background as Excel shows it: for a solid fill, its colour. */
    colour: Colour;
    patternColour: Colour;
  };
  borders: Partial<Record<BorderEdge, Border>>;
  alignment: {
    /** As in the file format: general, left, center, right, fill, justify, centerContinuous, distributed. */
    horizontal: string;
    vertical: string;
    wrapText: boolean;
    indent: number;
    shrinkToFit: boolean;
    textRotation: number;
    readingOrder: number;
  };
  protection: { locked: boolean; hidden: boolean };
  /** The named style that the look started from: "Heading 1"; without it, Normal. */
  named?: string;
  /**
   * Which format of the file this look was derived from. Whatever part of it is unchanged (font,
   * fill …) is saved as the file had it, theme colours and named style included.
   */
  origin?: number;
}

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: 'None',
    subscript: false,
    superscript: false,
    colour: '#000000',
  },
  fill: { pattern: 'none', colour: null, patternColour: null },
  borders: {},
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrapText: false,
    indent: 0,
    shrinkToFit: false,
    textRotation: 0,
    readingOrder: 0,
  },
  protection: { locked: true, hidden: false },
};

/** Interns styles, so that a cell carries a number and equal looks are one object. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly ids = new Map<string, number>();

  /** @param base The look of cells without a style of their own: number 0. */
  constructor(base: Style = DEFAULT_STYLE) {
    this.intern(base);
  }

  /** The number of a style equal to this one, made if need be. */
  intern(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push(style) - 1;
    this.ids.set(key, id);
    return id;
  }

  get(id: number): Style {
    return this.styles[id] ?? this.styles[0] ?? DEFAULT_STYLE;
  }

  get size(): number {
    return this.styles.length;
  }
}
