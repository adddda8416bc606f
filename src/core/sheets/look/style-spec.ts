/** A named style as plain data: all there is to a cell's look but its value. */
export interface StyleSpec {
  font: {
    name: string;
    /** Points. */
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    /** #RRGGBB. */
    colour: string;
  };
  /** Null for no fill. With `hatch`, thin upward diagonal lines of that colour on `colour`. */
  fill: { colour: string; hatch?: string } | null;
  /** The cell's own edges; an edge not listed has no line. */
  borders: Partial<Record<Edge, BorderSpec>>;
  horizontal: 'general' | 'left' | 'centre' | 'right';
  vertical: 'top' | 'centre' | 'bottom';
  wrap: boolean;
  /** Indents from the side that the text is aligned to, in Excel's steps. */
  indent: number;
  /** Number format where the cell plan gives none; "@" keeps text as text. */
  format: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface BorderSpec {
  weight: 'hair' | 'thin' | 'medium';
  /** #RRGGBB. */
  colour: string;
}

/** What a style changes of the plain body style. */
export interface StyleChange {
  font?: Partial<StyleSpec['font']>;
  fill?: StyleSpec['fill'];
  borders?: StyleSpec['borders'];
  horizontal?: StyleSpec['horizontal'];
  vertical?: StyleSpec['vertical'];
  wrap?: boolean;
  indent?: number;
  format?: string;
}
