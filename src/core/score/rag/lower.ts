import type { Rag } from '../scorecard';

/**
 * Lower is better: green to the target, red from the red limit up, amber between. Without a red limit
 * there is no amber. `value` is at displayed precision.
 */
export function ragLower(value: number, limits: { target: number; red?: number }): Rag {
  if (value <= limits.target) return 'Green';
  return limits.red !== undefined && value < limits.red ? 'Amber' : 'Red';
}
