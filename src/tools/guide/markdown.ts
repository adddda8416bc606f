/** A table of Markdown; what would end a cell or a row in it is written so that it does not. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|\\<*_]/g, '\\$&');
}

/** Paragraphs, headings and tables as a page. */
export const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
