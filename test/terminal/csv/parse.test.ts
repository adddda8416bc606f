import fc from 'fast-check';
import { CsvFault } from '../../../src/terminal/csv/csv-fault';
import { parseCsv } from '../../../src/terminal/csv/parse';

function sentenceFor(text: string): string {
  try {
    parseCsv(text);
  } catch (error) {
    if (error instanceof CsvFault) return error.in('contacts.csv').message;
    throw error;
  }
  return 'read';
}

describe('the cells of a CSV file', () => {
  it('are text as written: ids keep their zeros, numbers their form, dates their order', () => {
    const text = 'Case ID,Contact date,Value\n007,01/06/2017,"1,234"\n5.10,2017-06-01,71.10%\n';
    expect(parseCsv(text)).toEqual([
      ['Case ID', 'Contact date', 'Value'],
      ['007', '01/06/2017', '1,234'],
      ['5.10', '2017-06-01', '71.10%'],
    ]);
  });

  it.each([
    ['commas', 'A,B\n1,x;y\n2,x;y\n'],
    ['semicolons, with decimal commas', 'A;B\n1,5;2,5\n1,7;2,7\n'],
    ['tabs', 'A\tB\n1,5\t2;5\n'],
    ['what its first line says', 'sep=|\nA|B\n1,5|2;5\n'],
  ])('are told apart by %s', (_, text) => {
    expect(parseCsv(text).map((row) => row.length)).toEqual(
      Array.from({ length: parseCsv(text).length }, () => 2),
    );
  });

  it('stand in one column where nothing separates them', () => {
    expect(parseCsv('Holidays\n29/05/2017\n')).toEqual([['Holidays'], ['29/05/2017']]);
  });

  it.each(['\n', '\r\n', '\r'])('end with their row, however the file ends its rows: %j', (end) => {
    expect(parseCsv(['A,B', '1,"two\nlines"', '', '3,4', '', ' ,'].join(end))).toEqual([
      ['A', 'B'],
      ['1', 'two\nlines'],
      [''],
      ['3', '4'],
    ]);
  });

  it('may be fewer than the headings, and blank beyond them', () => {
    expect(sentenceFor('A,B,C\n1\n1,2,3,,\n')).toBe('read');
  });

  it.each(['', '\n\n', ' , \n', 'sep=;\n'])('are none in %j, which is said', (text) => {
    expect(sentenceFor(text)).toBe(
      'contacts.csv is empty. Export it again, with its headings in the first row.',
    );
  });

  it.each([
    ['a mark that nothing closes', 'A,B\n1,"two\nlines"\n1,"North\n2,South\n', 4],
    ['a mark within a cell', 'A,B\n1,2\n1,6" pipe\n', 3],
    ['text after the closing mark', 'A,B\n"North" Town,1\n', 2],
    ['a mark in the first row', '"A,B\n1,2\n', 1],
  ])('with %s are refused with the line that their row begins on', (_, text, line) => {
    expect(sentenceFor(text)).toContain(
      `The quotation marks of contacts.csv do not pair up, in the row that begins on line ${line}.`,
    );
  });

  it('with a separator in an unquoted cell are refused, for they stand under the wrong headings', () => {
    expect(sentenceFor('A,B,C\n1,2,3\n1,Smith, Jo,3\n')).toContain(
      'The row on line 3 of contacts.csv has 4 cells, but there are 3 headings',
    );
    expect(sentenceFor('sep=,\nA,B\n1,2\n1,2,3\n')).toContain('The row on line 4');
  });

  it('are no more than Excel takes', () => {
    expect(sentenceFor(`A,B\n1,${'x'.repeat(32_768)}\n`)).toContain('line 2 of contacts.csv');
    expect(sentenceFor('A\n'.repeat(1_048_577))).toContain('more rows than a sheet of Excel');
  });

  it('come back as they were, whatever is in them, however they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab09 ,;"\t\n\ré£=-\'') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    const separators = fc.constantFrom(',', ';', '\t');
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const quoted = (text: string) =>
      /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, separators, ends, (rows, separator, end) => {
        const headings = (rows[0] ?? []).map((_, i) => `Heading ${i}`);
        // A row of blank cells at the end is no row.
        const all = [headings, ...rows, headings];
        const text = all.map((row) => row.map(quoted).join(separator)).join(end);
        expect(parseCsv(text)).toEqual(all);
      }),
    );
  });
});
