import { distanceFromRange } from '../distance';
import type { WithinRange } from '../distance';
import type { Rag } from '../scorecard';

/**
 * Within limits: green inside the range, its ends included; amber within the margin outside it; red
 * beyond. A side that is not judged is green however far out. `value` is at displayed precision.
 */
export function ragWithin(value: number, range: WithinRange & { margin?: number }): Rag {
  const distance = distanceFromRange(value, range);
  if (distance === 0) return 'Green';
  return distance <= (range.margin ?? 0) ? 'Amber' : 'Red';
}
