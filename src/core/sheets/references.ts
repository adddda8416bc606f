/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A zero-based cell as A1 text. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
