/** Where a figure came from: "Case list, 110 rows". Empty where nothing is behind it. */
export function figureSource(sheet: string, rows: number): string {
  if (sheet === '') return '';
  return `${sheet}, ${rows === 1 ? '1 row' : `${rows} rows`}`;
}
