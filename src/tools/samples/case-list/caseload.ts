import { addMonths, asMonthKey, monthOfDay } from '../../../core/calendar/months';
import { assessmentDue, workingDaysBetween, workingDaysFrom, workingDaysOf } from './calendar';
import {
  ASSESSMENT,
  LOCALITIES,
  MASH,
  SUPPORT,
  needsAssessment,
  needsInitialContact,
  type ByLocality,
  type CaseRow,
  type Locality,
} from './case-row';
import { decided } from './contacts';
import { EARLIER_CONTACTS, OPEN_BEFORE, OPEN_NONE_RECORDED, PUBLISHED } from './published';
import type { Random } from './random';

const LAST_MONTH = PUBLISHED[2].month;
/** Families open at the end of May 2016, and closed in each month that was not published. */
const OPEN_AT_START: ByLocality = [376, 492, 528];
const CLOSED_A_MONTH: ByLocality = [38, 55, 47];

/** Cases of the months before the list proper begins: contacts that were all allocated. */
export function makeOlderCases(random: Random): CaseRow[] {
  const days = workingDaysBetween(
    workingDaysOf('2016-01')[0] ?? 0,
    workingDaysOf('2016-05').at(-8) ?? 0,
  );
  return LOCALITIES.flatMap((locality, at) =>
    Array.from({ length: OPEN_AT_START[at] ?? 0 }, () => {
      const decision = random.pick(days);
      const row = decided(
        locality,
        decision,
        random.pick([ASSESSMENT, ASSESSMENT, 'Other service']),
      );
      row.contactType = random.pick([MASH, SUPPORT]);
      row.contactDate = workingDaysFrom(decision, -random.int(0, 4));
      if (needsAssessment(row)) {
        row.initialContactDate = workingDaysFrom(decision, random.int(1, 5));
        row.assessmentCompletedDate = workingDaysFrom(decision, random.int(22, 45));
      }
      row.allocatedDate = workingDaysFrom(decision, random.int(1, 6));
      return row;
    }),
  );
}

/** Allocates and closes cases, month by month, so that as many are open and closed as published. */
export function makeCaseload(rows: readonly CaseRow[], random: Random): void {
  LOCALITIES.forEach((locality, at) => {
    const here = rows.filter((row) => row.locality === locality);
    const unrecorded = allocatedWithoutRecord(here, at, random);
    let open = OPEN_AT_START[at] ?? 0;
    for (const { month, openAtEnd, closed } of monthPlans(at)) {
      close(here, month, closed, unrecorded, random);
      allocate(here, month, openAtEnd - open + closed, unrecorded, locality, random);
      open = openAtEnd;
    }
  });
}

interface MonthPlan {
  month: string;
  openAtEnd: number;
  closed: number;
}

function monthPlans(at: number): MonthPlan[] {
  const start = OPEN_AT_START[at] ?? 0;
  const rise = (OPEN_BEFORE[at] ?? 0) - start;
  const earlier = EARLIER_CONTACTS.map(([month], index) => ({
    month,
    openAtEnd: start + Math.round((rise * (index + 1)) / EARLIER_CONTACTS.length),
    closed: (CLOSED_A_MONTH[at] ?? 0) + ((index * 5) % 9) - 4,
  }));
  const published = PUBLISHED.map(({ month, open, closed }) => ({
    month,
    openAtEnd: open[at] ?? 0,
    closed: closed[at] ?? 0,
  }));
  return [...earlier, ...published];
}

/** The cases that are to be open at the end of June although their assessment is not recorded. */
function allocatedWithoutRecord(here: CaseRow[], at: number, random: Random): Set<CaseRow> {
  const unassessed = here.filter(
    (row) => needsAssessment(row) && row.assessmentCompletedDate === 0,
  );
  const certain = unassessed.filter(
    (row) =>
      monthOfDay(assessmentDue(row.triageDecisionDate)) === LAST_MONTH ||
      (needsInitialContact(row) && row.initialContactDate === 0),
  );
  const others = random.shuffled(
    unassessed.filter(
      (row) =>
        !certain.includes(row) && monthOfDay(assessmentDue(row.triageDecisionDate)) > LAST_MONTH,
    ),
  );
  const wanted = (OPEN_NONE_RECORDED.assessment[at] ?? 0) - certain.length;
  if (wanted < 0 || others.length < wanted) throw new Error('Too few cases without an assessment.');
  return new Set([...certain, ...others.slice(0, wanted)]);
}

function allocate(
  here: CaseRow[],
  month: string,
  count: number,
  unrecorded: ReadonlySet<CaseRow>,
  locality: Locality,
  random: Random,
): void {
  const days = workingDaysOf(month);
  const before = addMonths(asMonthKey(month), -1);
  const waiting = random.shuffled(
    here.filter(
      (row) =>
        row.allocatedDate === 0 &&
        [before, month].includes(monthOfDay(row.triageDecisionDate)) &&
        (unrecorded.has(row) || isRecorded(row)),
    ),
  );
  const must = waiting.filter((row) => unrecorded.has(row) && mustGoNow(row, month));
  const may = waiting
    .filter((row) => !unrecorded.has(row))
    .sort((a, b) => Number(needsAssessment(b)) - Number(needsAssessment(a)));
  const chosen = [...must, ...may].slice(0, count);
  if (must.length > count || chosen.length < count) {
    throw new Error(`${locality}, ${month}: ${chosen.length} cases to allocate, not ${count}.`);
  }
  for (const row of chosen) {
    row.allocatedDate = random.pick(
      days.filter((day) => day >= row.triageDecisionDate).slice(0, 5),
    );
  }
}

/** Cases decided in May or later without a record wait for June, which has room for them. */
function mustGoNow(row: CaseRow, month: string): boolean {
  const due = monthOfDay(assessmentDue(row.triageDecisionDate));
  return due === LAST_MONTH ? monthOfDay(row.triageDecisionDate) === month : month === LAST_MONTH;
}

function isRecorded(row: CaseRow): boolean {
  const contacted = !needsInitialContact(row) || row.initialContactDate !== 0;
  const assessed = !needsAssessment(row) || row.assessmentCompletedDate !== 0;
  return contacted && assessed;
}

function close(
  here: CaseRow[],
  month: string,
  count: number,
  unrecorded: ReadonlySet<CaseRow>,
  random: Random,
): void {
  const days = workingDaysOf(month);
  const first = days[0] ?? 0;
  const done = (row: CaseRow) =>
    row.assessmentCompletedDate < first && row.initialContactDate < first;
  const open = here.filter(
    (row) => row.allocatedDate !== 0 && row.closedDate === 0 && !unrecorded.has(row) && done(row),
  );
  if (open.length < count)
    throw new Error(`${month}: ${open.length} cases to close, not ${count}.`);
  const oldest = open.sort((a, b) => a.allocatedDate - b.allocatedDate).slice(0, count * 4);
  for (const row of random.shuffled(oldest).slice(0, count)) row.closedDate = random.pick(days);
}
