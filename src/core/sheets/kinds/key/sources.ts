import type { Scorecard, ScoredFigure } from '../../../score/scorecard';

/** A raw sheet that figures came from. */
export interface SourceSheet {
  sheet: string;
  kind: ScoredFigure['source']['kind'];
  /** How many figures of the scorecard it gave. */
  figures: number;
}

/** The raw sheets behind the figures, in order of their names. */
export function sourcesOf(scorecard: Scorecard): SourceSheet[] {
  const found = new Map<string, SourceSheet>();
  for (const { figures } of scorecard.series) {
    for (const { source } of figures) {
      if (source.sheet === '' || source.kind === 'summed') continue;
      const key = `${source.kind} ${source.sheet}`;
      const known = found.get(key) ?? { sheet: source.sheet, kind: source.kind, figures: 0 };
      found.set(key, { ...known, figures: known.figures + 1 });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.sheet.localeCompare(b.sheet, 'en-GB') || a.kind.localeCompare(b.kind, 'en-GB'),
  );
}
