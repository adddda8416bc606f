import type { FindingCollector } from '../quality/collector';
import type { RawTable } from './types';

/** Mentions the rows of a sheet that are hidden or filtered out: they count all the same. */
export function reportHiddenRows(
  { sheet, hiddenRows }: Pick<RawTable, 'sheet' | 'hiddenRows'>,
  findings: FindingCollector,
): void {
  if (hiddenRows > 0) findings.add('hidden-rows', { sheet, rows: hiddenRows });
}
