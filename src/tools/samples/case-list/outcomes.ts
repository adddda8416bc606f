import { monthOfDay } from '../../../core/calendar/months';
import {
  ASSESSMENT_DAYS,
  INITIAL_CONTACT_DAYS,
  monthAround,
  workingDaysBetween,
  workingDaysFrom,
} from './calendar';
import { LOCALITIES, needsAssessment, needsInitialContact, type CaseRow } from './case-row';
import { PUBLISHED } from './published';
import type { Random } from './random';

/** One of the two steps after triage: which cases need it, by when, and where its date is kept. */
interface Step {
  needs: (row: CaseRow) => boolean;
  workingDays: number;
  date: 'initialContactDate' | 'assessmentCompletedDate';
  published: 'initialContacts' | 'assessments';
  /** A step in time was done this many working days after the decision, or more. */
  quickest: number;
  /** Of a hundred cases of the months made up: in time, and late. */
  earlier: { inTime: number; late: number };
}

const INITIAL_CONTACT: Step = {
  needs: needsInitialContact,
  workingDays: INITIAL_CONTACT_DAYS,
  date: 'initialContactDate',
  published: 'initialContacts',
  quickest: 0,
  earlier: { inTime: 50, late: 30 },
};

const ASSESSMENT: Step = {
  needs: needsAssessment,
  workingDays: ASSESSMENT_DAYS,
  date: 'assessmentCompletedDate',
  published: 'assessments',
  quickest: 18,
  earlier: { inTime: 38, late: 12 },
};

/** Makes the initial contacts that fall due: in time, late and outstanding as each month has them. */
export function makeInitialContacts(rows: readonly CaseRow[], random: Random): void {
  makeStep(rows, INITIAL_CONTACT, random);
}

/** Completes the assessments that fall due, likewise. */
export function makeAssessments(rows: readonly CaseRow[], random: Random): void {
  makeStep(rows, ASSESSMENT, random);
}

function makeStep(rows: readonly CaseRow[], step: Step, random: Random): void {
  const due = (row: CaseRow) => workingDaysFrom(row.triageDecisionDate, step.workingDays);
  const monthDue = (row: CaseRow) => monthOfDay(due(row));
  const needing = rows.filter(step.needs);
  const lastMonth = PUBLISHED[2].month;
  const months = new Set(needing.map(monthDue).filter((month) => month <= lastMonth));
  for (const month of months) {
    LOCALITIES.forEach((locality, at) => {
      const here = random.shuffled(
        needing.filter((row) => row.locality === locality && monthDue(row) === month),
      );
      const published = PUBLISHED.find((each) => each.month === month)?.[step.published];
      const quota = {
        inTime: published?.inTime[at] ?? Math.round((here.length * step.earlier.inTime) / 100),
        late: published?.late[at] ?? Math.round((here.length * step.earlier.late) / 100),
      };
      doLate(here, quota.late, step, due, random);
      doInTime(here, quota.inTime, step, due, random);
    });
  }
}

/** Late is after the due date and within its month: cases due early in the month have room for it. */
function doLate(
  here: CaseRow[],
  quota: number,
  step: Step,
  due: (row: CaseRow) => number,
  random: Random,
): void {
  const room = (row: CaseRow) => workingDaysBetween(due(row) + 1, monthAround(due(row)).last);
  const able = here.filter((row) => row[step.date] === 0 && room(row).length > 0);
  if (able.length < quota)
    throw new Error(`There are ${able.length} cases to be late, not ${quota}.`);
  for (const row of able.slice(0, quota)) row[step.date] = random.pick(room(row).slice(0, 8));
}

function doInTime(
  here: CaseRow[],
  quota: number,
  step: Step,
  due: (row: CaseRow) => number,
  random: Random,
): void {
  const able = here.filter((row) => row[step.date] === 0);
  if (able.length < quota) throw new Error(`There are ${able.length} cases in time, not ${quota}.`);
  for (const row of able.slice(0, quota)) {
    const quickest = workingDaysFrom(row.triageDecisionDate, step.quickest);
    row[step.date] = random.pick(workingDaysBetween(quickest, due(row)));
  }
}
