import type { FindingCollector } from '../quality/collector';
import { columnLetters } from '../quality/cell-address';
import type { EqualColumns } from './assign-columns';
import type { EqualFit, RawTable } from './types';

/**
 * Columns that fit a field equally well, by their letters.
 *
 * @param first zero-based sheet column of the first heading
 */
export function equalFits(equal: readonly EqualColumns[], first: number): EqualFit[] {
  return equal.map(({ taken, other }) => ({
    heading: taken.heading,
    taken: columnLetters(first + taken.index),
    other: columnLetters(first + other.index),
  }));
}

/** Says of each field that two columns fit equally well which of them was read. */
export function reportEqualColumns(
  { sheet, equal = [] }: Pick<RawTable, 'sheet' | 'equal'>,
  findings: FindingCollector,
): void {
  for (const fit of equal) findings.add('two-columns-fit', { sheet, ...fit });
}
