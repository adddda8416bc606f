import type { Rag } from '../scorecard';

/**
 * Higher is better: green from the target up, amber from the red limit up to the target, red below.
 * Without a red limit there is no amber. `value` is at displayed precision.
 */
export function ragHigher(value: number, limits: { target: number; red?: number }): Rag {
  if (value >= limits.target) return 'Green';
  return limits.red !== undefined && value >= limits.red ? 'Amber' : 'Red';
}
