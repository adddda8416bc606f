/**
 * How wide text stands in Calibri, so that columns and row heights can be planned: Excel and
 * LibreOffice do not fit rows that a program has written.
 */

/** Widths of letters in hundredths of a digit's width; letters not listed are as wide as a digit. */
const LETTERS_BY_WIDTH: [width: number, letters: string][] = [
  [46, " '"],
  [50, ',.:;Iijl·'],
  [62, '!()-J[]`f{}'],
  [70, 'rt'],
  [78, '"/L\\csz'],
  [90, '?FSZagkvxy|'],
  [110, 'ABCRV'],
  [120, 'DGH'],
  [130, '&NOQU'],
  [140, '%w…'],
  [158, 'm—▲▼'],
  [170, 'M'],
  [178, '@W'],
];

const WIDTHS = new Map(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, width]),
  ),
);

/** Excel counts a digit as 7 pixels; on paper Calibri 11 draws it as 7.43, on a screen as 7. */
const DRAWN_TO_COUNTED = 1.03;
const BOLD = 1.04;
const NORMAL_SIZE = 11;

export interface TextLook {
  size?: number;
  bold?: boolean;
}

/** Width of one line of text in the unit of column widths: digits of Calibri 11. */
export function textWidth(text: string, look: TextLook = {}): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? 100;
  const scale = ((look.size ?? NORMAL_SIZE) / NORMAL_SIZE) * (look.bold ? BOLD : 1);
  return (hundredths / 100) * scale * DRAWN_TO_COUNTED;
}

/** Number of lines that text takes when wrapped at words in a column of this width; 0 for none. */
export function wrappedLines(text: string, columnWidth: number, look: TextLook = {}): number {
  if (text === '') return 0;
  const space = textWidth(' ', look);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, look);
      if (used > 0 && used + space + width > columnWidth) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      while (used > columnWidth && columnWidth > 0) {
        lines += 1;
        used -= columnWidth;
      }
    }
  }
  return lines;
}

/** Height in points of a row that holds this many lines of text of this size, with a little air. */
export function rowHeight(lines: number, size: number = NORMAL_SIZE): number {
  const line = size * 1.36;
  return Math.round((Math.max(lines, 1) * line + 5) * 4) / 4;
}
