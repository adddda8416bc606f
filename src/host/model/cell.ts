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

/** Text with runs of its own look, as the file has it. It counts only while its text is the cell's. */
export interface RichText {
  text: string;
  /** Inner XML of the string item. */
  xml: string;
}

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
  /** The runs of rich text read from a file; dropped on save once `content` is another text. */
  rich?: RichText;
  /** The file's metadata index of a dynamic array formula; meaningless without `arrayRange`. */
  arrayMetadata?: number;
}
