import type { CaseRow } from './case-row';
import { makeCaseload, makeOlderCases } from './caseload';
import { catchUpAssessments, catchUpInitialContacts, nameWhoCompleted } from './completions';
import { makeContacts } from './contacts';
import { shareFamilies } from './families';
import { makeAssessments, makeInitialContacts } from './outcomes';
import { Random } from './random';

export type { CaseRow } from './case-row';

const SEED = 20_170_630;

/**
 * A synthetic early help case list as at 30 June 2017, the same every time: no row is about anybody.
 * It counts to the figures published for June 2017, locality by locality, and to those of April and
 * May where they were published.
 */
export function earlyHelpCaseList(): CaseRow[] {
  const random = new Random(SEED);
  const contacts = makeContacts(random);
  makeInitialContacts(contacts, random);
  catchUpInitialContacts(contacts, random);
  makeAssessments(contacts, random);
  catchUpAssessments(contacts, random);
  const rows = [...makeOlderCases(random), ...contacts];
  nameWhoCompleted(rows, random);
  makeCaseload(rows, random);
  rows.sort((a, b) => a.contactDate - b.contactDate || a.triageDecisionDate - b.triageDecisionDate);
  rows.forEach((row, index) => {
    row.caseId = `EH-${String(index + 1).padStart(5, '0')}`;
  });
  shareFamilies(rows, random);
  return rows;
}
