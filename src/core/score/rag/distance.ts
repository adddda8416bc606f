import { distanceFromComparator } from '../distance';
import type { Rag } from '../scorecard';

/**
 * Distance from a comparator, in either direction: green to the inner distance, amber to the outer,
 * red beyond. `value` is at displayed precision.
 */
export function ragDistance(
  value: number,
  limits: { comparator: number; inner: number; outer: number },
): Rag {
  const distance = distanceFromComparator(value, limits.comparator);
  if (distance <= limits.inner) return 'Green';
  return distance <= limits.outer ? 'Amber' : 'Red';
}
