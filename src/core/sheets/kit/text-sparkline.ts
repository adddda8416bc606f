const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];

/** A trend as a row of bars, for where native sparklines cannot stand; a gap is a space. */
export function textSparkline(values: (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const share = span === 0 ? 0.5 : (value - low) / span;
      return BARS[Math.round(share * (BARS.length - 1))];
    })
    .join('')
    .trim();
}
