import type { Observed } from './observe';

/**
 * How well a pack knows the data that it has measured: the figures it got for every question that it
 * raised. 0 where it got none.
 *
 * @param findings how many questions it raised
 */
export function fitOf({ observations }: Observed, findings: number): number {
  return observations.length / (1 + findings);
}
