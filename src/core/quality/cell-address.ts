/** Where a cell is: sheet name and A1 address ("Returns", "F12"). */
export interface CellAddress {
  sheet: string;
  address: string;
}

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The A1 address of a zero-based row and column of a sheet. */
export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
