/**
 * The key of an indicator part within a pack. Numbers are text, so `5.10` and `5.1` differ; case and
 * stray spaces do not matter. The main measure has an empty part.
 */
export function indicatorKey(scorecard: string, number: string, part: string): string {
  return [scorecard, number, part].map(normalise).join('|');
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
