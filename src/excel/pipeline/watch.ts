import type { Watch } from '..';

/** The same watch, with the shares of a step spread over a part of the whole. */
export function part({ onProgress, signal }: Watch, from: number, to: number): Watch {
  return {
    signal,
    onProgress: (step, share) => onProgress?.(step, from + share * (to - from)),
  };
}
