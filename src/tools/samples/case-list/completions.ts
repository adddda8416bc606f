import { monthOfDay } from '../../../core/calendar/months';
import {
  assessmentDue,
  initialContactDue,
  monthAround,
  workingDaysBetween,
  workingDaysFrom,
  workingDaysOf,
} from './calendar';
import { LOCALITIES, needsAssessment, needsInitialContact, type CaseRow } from './case-row';
import { OPEN_NONE_RECORDED, PUBLISHED } from './published';
import type { Random } from './random';

const LAST_MONTH = PUBLISHED[2].month;
const LAST_DAY = workingDaysOf(LAST_MONTH).at(-1) ?? 0;

/** Assessments take this many working days at the least. */
const QUICKEST_ASSESSMENT = 18;
/** Of a hundred assessments still outstanding in earlier months, those completed later. */
const COMPLETED_AFTER_ALL = 55;
/** Of a hundred assessments, those that partners complete in months that were not published. */
const PARTNER_SHARE = 7;
const PARTNERS = [
  'Primary School',
  'Primary School',
  'Secondary School',
  'Nursery Provision',
  'PRU',
  'Health',
  'Voluntary sector',
];
const OWN_SERVICE = 'Early Help';

/**
 * Records the initial contacts that came after the month they were due in, and those of the last days
 * of June that are due in July: all but as many as the open cases without one need.
 */
export function catchUpInitialContacts(rows: readonly CaseRow[], random: Random): void {
  LOCALITIES.forEach((locality, at) => {
    const here = rows.filter((row) => row.locality === locality && needsInitialContact(row));
    const missing = here.filter((row) => row.initialContactDate === 0);
    const dueIn = (row: CaseRow) => monthOfDay(initialContactDue(row.triageDecisionDate));
    const notYetDue = random.shuffled(missing.filter((row) => dueIn(row) > LAST_MONTH));
    const outstanding = missing.filter((row) => dueIn(row) === LAST_MONTH).length;
    const left = (OPEN_NONE_RECORDED.initialContact[at] ?? 0) - outstanding;
    for (const row of notYetDue.slice(left)) {
      row.initialContactDate = random.pick(workingDaysBetween(row.triageDecisionDate, LAST_DAY));
    }
    for (const row of missing.filter((each) => dueIn(each) < LAST_MONTH)) {
      const month = monthAround(initialContactDue(row.triageDecisionDate));
      const later = workingDaysBetween(month.last + 1, Math.min(month.last + 21, LAST_DAY));
      row.initialContactDate = random.pick(later);
    }
  });
}

/**
 * Completes assessments outside the month they were due in, until each published month has as many
 * completed as published: first some that are not yet due, then older ones still outstanding.
 */
export function catchUpAssessments(rows: readonly CaseRow[], random: Random): void {
  const needing = rows.filter(needsAssessment);
  const dueIn = (row: CaseRow) => monthOfDay(assessmentDue(row.triageDecisionDate));
  const open = () => random.shuffled(needing.filter((row) => row.assessmentCompletedDate === 0));
  for (const row of open().filter((each) => dueIn(each) < '2017-02')) {
    if (random.int(1, 100) > COMPLETED_AFTER_ALL) continue;
    const { last } = monthAround(assessmentDue(row.triageDecisionDate));
    row.assessmentCompletedDate = random.pick(workingDaysBetween(last + 1, last + 28));
  }
  for (const { month, assessmentsCompleted } of PUBLISHED) {
    const days = workingDaysOf(month);
    const early = (row: CaseRow) =>
      dueIn(row) > LAST_MONTH &&
      workingDaysFrom(row.triageDecisionDate, QUICKEST_ASSESSMENT) <= (days.at(-6) ?? 0);
    const pool = [
      ...open().filter(early).slice(0, 20),
      ...open().filter((row) => dueIn(row) < month),
    ];
    const done = needing.filter((row) => monthOfDay(row.assessmentCompletedDate) === month).length;
    const wanted = assessmentsCompleted - done;
    if (wanted < 0 || pool.length < wanted) {
      throw new Error(`${month}: ${wanted} assessments are wanted of ${pool.length}.`);
    }
    for (const row of pool.slice(0, wanted)) {
      const quickest = workingDaysFrom(row.triageDecisionDate, QUICKEST_ASSESSMENT);
      row.assessmentCompletedDate = random.pick(days.filter((day) => day >= quickest));
    }
  }
}

/** Says who completed each assessment: the council's own service, or as many partners as published. */
export function nameWhoCompleted(rows: readonly CaseRow[], random: Random): void {
  const completed = rows.filter((row) => row.assessmentCompletedDate !== 0);
  for (const month of new Set(completed.map((row) => monthOfDay(row.assessmentCompletedDate)))) {
    const here = random.shuffled(
      completed.filter((row) => monthOfDay(row.assessmentCompletedDate) === month),
    );
    const partners =
      PUBLISHED.find((each) => each.month === month)?.completedByPartners ??
      Math.round((here.length * PARTNER_SHARE) / 100);
    here.forEach((row, index) => {
      row.assessmentCompletedBy = index < partners ? random.pick(PARTNERS) : OWN_SERVICE;
    });
  }
}
