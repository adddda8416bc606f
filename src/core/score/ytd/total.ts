import type { Amount } from '../value';

/** Several periods in one figure, and how many of them had what it needs. */
export interface Total extends Amount {
  used: number;
}
