/** An Excel error value, kept apart from text that merely looks like one. */
export interface CellError {
  error:
    | '#NULL!'
    | '#DIV/0!'
    | '#VALUE!'
    | '#REF!'
    | '#NAME?'
    | '#NUM!'
    | '#N/A'
    | '#GETTING_DATA'
    | '#SPILL!'
    | '#CALC!';
}

export type CellContent = string | number | boolean | CellError | null;

/** A cell of the grid. A cell with neither content nor formula still exists when it carries a style. */
export interface Cell {
  /** The value, or the cached result of `formula`. Dates are serial numbers. */
  content: CellContent;
  /** Formula text with its leading "=", in English, A1 style. */
  formula?: string;
  /** The range a legacy or dynamic array formula covers, "B2:B9". */
  arrayRange?: string;
  /** Index into the workbook's StyleTable; 0 is the default style. */
  style: number;
  /** Whether Excel should show the text as it is: the quotePrefix flag. */
  quotePrefix?: boolean;
}
