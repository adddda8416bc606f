import { cellAt } from '../../quality/cell-address';
import type { Area } from '../plan';

/**
 * The formula of a conditional format over an area that holds where a cell is one of these words,
 * written for the first cell of the area.
 */
export function wordFormula({ row, column }: Area, words: readonly string[]): string {
  const tests = words.map((word) => `$${cellAt(row, column)}="${word}"`);
  return tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(',')})`;
}
