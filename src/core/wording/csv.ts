const WHOLE = new Intl.NumberFormat('en-GB');

/** What is wrong with a CSV file: where, and what to do. */
export const CSV = {
  empty: (file: string): string =>
    `${file} is empty. Export it again, with its headings in the first row.`,
  workbook: (file: string): string =>
    `${file} is a workbook, although its name says CSV. Give it a name that ends in .xlsx.`,
  unreadable: (file: string): string =>
    `${file} cannot be read as text: it is neither in UTF-8 nor in UTF-16 nor in Windows-1252. ` +
    'Save it again as "CSV UTF-8".',
  mixedEncodings: (file: string, line: number): string =>
    `Line ${line} of ${file} is in another encoding than the rest of the file, so its letters cannot ` +
    'be told. Save the whole file again as "CSV UTF-8".',
  quotes: (file: string, line: number): string =>
    `The quotation marks of ${file} do not pair up, in the row that begins on line ${line}. A cell with ` +
    'a quotation mark in it stands between quotation marks, and its own mark is written twice (""). ' +
    'Correct the row, or save the file again with the program that it came from.',
  tooWide: (file: string, line: number, cells: number, headings: number): string =>
    `The row on line ${line} of ${file} has ${cells} cells, but there are ${headings} headings: a cell ` +
    'with the separator in it is not between quotation marks, perhaps, so that cells stand under the ' +
    'wrong heading. Correct the row.',
  tooManyRows: (file: string, most: number): string =>
    `${file} has more rows than a sheet of Excel, which has ${WHOLE.format(most)}. Split it by year.`,
  tooLong: (file: string, line: number, columns: number, characters: number): string =>
    `The row on line ${line} of ${file} is more than Excel takes: ${WHOLE.format(columns)} cells a row, ` +
    `${WHOLE.format(characters)} characters a cell. Correct the row.`,
};
