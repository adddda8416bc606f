import { recognise, type RecognitionRules } from './recognise';
import type { SheetHead } from './types';

/** A sheet that is not raw data, but nearly. */
export interface NearestKind {
  sheet: string;
  /** The kind that it comes nearest to, in the pack's words. */
  title: string;
  /** The headings that it lacks. */
  missing: string[];
}

/**
 * Of sheets that no pack recognises, the one that lacks the fewest headings, the first of them where
 * several lack as many; null where none comes near any kind of raw data.
 */
export function nearestKind(
  heads: readonly SheetHead[],
  packs: readonly RecognitionRules[],
): NearestKind | null {
  const near = heads.flatMap((head) =>
    packs.flatMap((rules): NearestKind[] => {
      const recognition = recognise(head, rules);
      if (recognition.ok || !recognition.nearest) return [];
      const { kind: title, missing } = recognition.nearest;
      return [{ sheet: head.sheet, title, missing }];
    }),
  );
  return near.reduce<NearestKind | null>(
    (best, next) => (best && best.missing.length <= next.missing.length ? best : next),
    null,
  );
}
