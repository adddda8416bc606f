import { needsAssessment, type CaseRow } from './case-row';
import type { Random } from './random';

/** Of a hundred allocated cases, those with a second contact of the same family on the list. */
const WITH_SIBLING = 5;
/** A second contact comes within this many days of the allocation. */
const DAYS_APART = 20;

/**
 * Numbers the families. Some have a second contact in the same locality, allocated and closed with the
 * first: two rows, one family, which caseload counts must count once.
 */
export function shareFamilies(rows: readonly CaseRow[], random: Random): void {
  rows.forEach((row, index) => {
    row.familyId = `F-${String(index + 1).padStart(5, '0')}`;
  });
  const free = rows.filter((row) => row.allocatedDate === 0 && !needsAssessment(row));
  for (const row of rows.filter((each) => each.allocatedDate !== 0)) {
    if (random.int(1, 100) > WITH_SIBLING) continue;
    const sibling = free.find(
      (each) =>
        each.allocatedDate === 0 &&
        each.locality === row.locality &&
        each.triageDecisionDate <= row.allocatedDate &&
        row.allocatedDate - each.triageDecisionDate < DAYS_APART,
    );
    if (!sibling) continue;
    sibling.familyId = row.familyId;
    sibling.allocatedDate = row.allocatedDate;
    sibling.closedDate = row.closedDate;
  }
}
