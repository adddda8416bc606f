import { groupBy } from '../collections/group-by';
import { cellAt } from '../quality/cell-address';
import type { FindingCollector } from '../quality/collector';
import type { NewFinding } from '../quality/finding';
import type { SlipFate } from '../quality/findings/fates';
import type { SlipCode } from '../quality/findings/slips';
import type { RawColumn } from './types';

/** What is wrong in a cell of a case list, and what became of its row. */
export type SlipFinding = NewFinding<SlipCode> & { detail: { fate: SlipFate } };

/** Something wrong in a cell of a case list. */
export interface Slip {
  /** Zero-based. */
  sheetRow: number;
  column: RawColumn | undefined;
  finding: SlipFinding;
}

/**
 * Of one kind of slip in one column, so many are listed cell by cell. Nobody corrects thousands of
 * cells one by one: a category that the pack does not know stands in every row that has it.
 */
export const LISTED_EACH = 100;

/**
 * Lists the slips of a case list in the order of its rows; beyond `LISTED_EACH` of a kind in a column,
 * the rest in one finding that says how many there are and where the first and the last of them is.
 *
 * @returns for each row left out, by its sheet row, the finding that says why
 */
export function listSlips(
  slips: readonly Slip[],
  sheet: string,
  findings: FindingCollector,
): Map<number, string> {
  const rests = restsOf(slips);
  const leftOut = new Map<number, string>();
  for (const slip of slips) {
    const rest = rests.get(slip);
    const id = rest
      ? (rest.id ??= listRest(slip, rest.slips, sheet, findings))
      : listOne(slip, sheet, findings);
    const { fate } = slip.finding.detail;
    if (fate === 'left-out' && !leftOut.has(slip.sheetRow)) leftOut.set(slip.sheetRow, id);
  }
  return leftOut;
}

/** Slips of one kind in one column that are not listed cell by cell. */
interface Rest {
  slips: readonly Slip[];
  /** The finding for all of them, once it is there. */
  id?: string;
}

function restsOf(slips: readonly Slip[]): Map<Slip, Rest> {
  const rests = new Map<Slip, Rest>();
  const groups = groupBy(slips, ({ finding, column }) => `${finding.code} ${column?.field ?? ''}`);
  for (const group of groups.values()) {
    // A rest of one is no rest.
    if (group.length <= LISTED_EACH + 1) continue;
    const rest = { slips: group.slice(LISTED_EACH) };
    for (const slip of rest.slips) rests.set(slip, rest);
  }
  return rests;
}

const cellOf = ({ sheetRow, column }: Slip) => cellAt(sheetRow, column?.column ?? 0);

function listOne(slip: Slip, sheet: string, findings: FindingCollector): string {
  const { code, detail } = slip.finding;
  return findings.add(code, detail, { where: { sheet, address: cellOf(slip) } }).id;
}

/** One finding for many slips: they share what becomes of a row, unless another slip leaves it out. */
function listRest(
  first: Slip,
  slips: readonly Slip[],
  sheet: string,
  findings: FindingCollector,
): string {
  const fates = slips.map(({ finding }) => finding.detail.fate);
  const fate: SlipFate =
    fates.find((each) => each !== 'left-out-otherwise') ?? 'left-out-otherwise';
  const detail = {
    kind: first.finding.code,
    rows: slips.length,
    heading: first.column?.heading ?? '',
    last: cellOf(slips.at(-1) ?? first),
    fate,
    otherwise: fates.filter((each) => each !== fate).length,
  };
  return findings.add('more-of-the-same', detail, { where: { sheet, address: cellOf(first) } }).id;
}
