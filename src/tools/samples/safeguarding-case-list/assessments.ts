import { monthOfDay } from '../../../core/calendar/months';
import { workingDaysBetween, workingDaysFrom, workingDaysOf } from '../case-list/calendar';
import type { Random } from '../case-list/random';
import { ASSESSMENTS, OPEN_BEFORE, type AssessmentMonth } from './published';
import { reference, type AssessmentRow } from './rows';

/** Working days from the referral that an assessment has. */
const ALLOWED = 45;
const CHILDREN = 7_400;
/** Working days that an assessment takes at the least. */
const QUICKEST = 4;

const dueOf = (row: AssessmentRow) => workingDaysFrom(row.referralDate, ALLOWED);

/**
 * Assessments open on 1 January 2017 or started since, as at 30 June 2017: each month as many started,
 * completed in time and late, and left open past their 45 working days as published.
 */
export function makeAssessments(random: Random): AssessmentRow[] {
  const rows = [...openBefore(random), ...started(random)];
  let overdue = rows.filter((row) => dueOf(row) < firstDayOf(ASSESSMENTS[0]));
  const slow = new Set(overdue);
  for (const month of ASSESSMENTS) {
    const late = month.completed - month.inTime;
    const overrunning = overrun(rows, month, late + month.overdueAtEnd - overdue.length, random);
    for (const row of overrunning) slow.add(row);
    const open = [...overdue, ...overrunning];
    const done = new Set(random.shuffled(open).slice(0, late));
    for (const row of done) row.completedDate = random.pick(daysAfterDue(row, month));
    overdue = open.filter((row) => !done.has(row));
  }
  for (const month of ASSESSMENTS) completeInTime(rows, slow, month, random);
  for (const month of ASSESSMENTS) nameOutcomes(rows, month, random);
  rows.sort((a, b) => a.startedDate - b.startedDate || a.referralDate - b.referralDate);
  rows.forEach((row, index) => {
    row.assessmentId = reference('ASM', index);
  });
  return rows;
}

function firstDayOf(month: AssessmentMonth | undefined): number {
  return workingDaysOf(month?.month ?? '2017-01')[0] ?? 0;
}

function openBefore(random: Random): AssessmentRow[] {
  const overdue = workingDaysBetween(...daysOf('2016-08', '2016-10')).filter(
    (day) => monthOfDay(workingDaysFrom(day, ALLOWED)) < '2017-01',
  );
  const later = workingDaysBetween(...daysOf('2016-10', '2016-12')).filter(
    (day) => monthOfDay(workingDaysFrom(day, ALLOWED)) > '2016-12',
  );
  return [
    ...assessments(OPEN_BEFORE.overdue, overdue, random),
    ...assessments(OPEN_BEFORE.others, later, random),
  ];
}

function daysOf(first: string, last: string): [number, number] {
  return [workingDaysOf(first)[0] ?? 0, workingDaysOf(last).at(-1) ?? 0];
}

function started(random: Random): AssessmentRow[] {
  return ASSESSMENTS.flatMap(({ month, started: count }) =>
    assessments(count, workingDaysOf(month), random),
  );
}

function assessments(count: number, startDays: number[], random: Random): AssessmentRow[] {
  return Array.from({ length: count }, () => {
    const startedDate = random.pick(startDays);
    return {
      assessmentId: '',
      childId: reference('CH', random.int(0, CHILDREN - 1)),
      referralDate: workingDaysFrom(startedDate, -random.pick([0, 0, 0, 1, 1, 2])),
      startedDate,
      completedDate: 0,
      outcome: '',
    };
  });
}

/** Assessments that fall due in a month early enough to be late in it, and are not done by then. */
function overrun(
  rows: readonly AssessmentRow[],
  month: AssessmentMonth,
  count: number,
  random: Random,
): AssessmentRow[] {
  const able = rows.filter(
    (row) => monthOfDay(dueOf(row)) === month.month && daysAfterDue(row, month).length > 0,
  );
  if (count < 0 || able.length < count) {
    throw new Error(`${month.month}: ${able.length} assessments can be late, not ${count}.`);
  }
  return random.shuffled(able).slice(0, count);
}

/** The working days of a month on which an assessment is past its due date. */
function daysAfterDue(row: AssessmentRow, { month }: AssessmentMonth): number[] {
  return workingDaysOf(month).filter((day) => day > dueOf(row));
}

/** Completes as many in time as a month has: all that fall due in it, and then the oldest. */
function completeInTime(
  rows: readonly AssessmentRow[],
  slow: ReadonlySet<AssessmentRow>,
  { month, inTime }: AssessmentMonth,
  random: Random,
): void {
  const days = workingDaysOf(month);
  const last = days.at(-1) ?? 0;
  const room = (row: AssessmentRow) =>
    days.filter((day) => day <= dueOf(row) && day >= workingDaysFrom(row.startedDate, QUICKEST));
  const open = rows
    .filter((row) => row.completedDate === 0 && !slow.has(row) && row.startedDate <= last)
    .filter((row) => room(row).length > 0);
  const pressing = open.filter((row) => monthOfDay(dueOf(row)) === month);
  const others = open
    .filter((row) => monthOfDay(dueOf(row)) !== month)
    .sort((a, b) => a.startedDate - b.startedDate);
  const wanted = inTime - pressing.length;
  if (wanted < 0 || others.length < wanted) {
    throw new Error(`${month}: ${wanted} assessments more are to be in time of ${others.length}.`);
  }
  const oldest = random.shuffled(others.slice(0, Math.ceil(wanted * 1.2)));
  for (const row of [...pressing, ...oldest.slice(0, wanted)]) {
    row.completedDate = random.pick(room(row));
  }
}

function nameOutcomes(
  rows: readonly AssessmentRow[],
  { month, ongoing, noFurtherAction, steppedDown }: AssessmentMonth,
  random: Random,
): void {
  const done = random.shuffled(rows.filter((row) => monthOfDay(row.completedDate) === month));
  const outcomes = [
    ...Array.from({ length: ongoing }, () => 'Ongoing involvement'),
    ...Array.from({ length: noFurtherAction }, () => 'No further action'),
    ...Array.from({ length: steppedDown }, () => 'Step down'),
  ];
  done.forEach((row, index) => {
    row.outcome = outcomes[index] ?? random.pick(['Other', '']);
  });
}
