import { monthOfDay } from '../../../core/calendar/months';
import { workingDaysFrom, workingDaysOf } from '../case-list/calendar';
import type { Random } from '../case-list/random';
import { ENQUIRIES_COMPLETED, ENQUIRIES_STARTED, MONTHS, type Month } from './published';
import { reference, type EnquiryRow } from './rows';

const CONTINUING_RISK = 'Substantiated, continuing risk';
const OUTCOMES = {
  continuingRisk: CONTINUING_RISK,
  noContinuingRisk: 'Substantiated, no continuing risk',
  notSubstantiated: 'Not substantiated',
} as const;
type Outcomes = (typeof ENQUIRIES_COMPLETED)[Month];

const CHILDREN = 7_400;
/** Enquiries open at the end of February 2016, and how many more each month after it: made up. */
const OPEN_AT_START = 60;
const MORE_A_MONTH = 5;
const QUICKEST = 3;

/** Section 47 enquiries started from February 2016 to June 2017, with those completed by 30 June. */
export function makeEnquiries(random: Random): EnquiryRow[] {
  const rows = ENQUIRIES_STARTED.flatMap(([month, started]) => {
    const days = workingDaysOf(month);
    return Array.from({ length: started }, () => enquiry(random.pick(days), random));
  });
  rows.sort((a, b) => a.startedDate - b.startedDate);
  rows.forEach((row, index) => {
    row.enquiryId = reference('S47', index);
  });
  ENQUIRIES_STARTED.forEach(([month, started], index) => {
    complete(rows, month, completedIn(month, started, index), random);
  });
  return rows;
}

function enquiry(startedDate: number, random: Random): EnquiryRow {
  const childId = reference('CH', random.int(0, CHILDREN - 1));
  return { enquiryId: '', childId, startedDate, completedDate: 0, outcome: '' };
}

const published = (month: string): Outcomes | undefined => {
  const known = MONTHS.find((each) => each === month);
  return known && ENQUIRIES_COMPLETED[known];
};

function completedIn(month: string, started: number, index: number): number {
  return published(month)?.all ?? started - (index === 0 ? OPEN_AT_START : MORE_A_MONTH);
}

/** Completes the oldest enquiries that are open in a month. */
function complete(rows: readonly EnquiryRow[], month: string, count: number, random: Random): void {
  const days = workingDaysOf(month);
  const room = (row: EnquiryRow) =>
    days.filter((day) => day >= workingDaysFrom(row.startedDate, QUICKEST));
  const open = rows.filter((row) => row.completedDate === 0 && room(row).length > 0);
  if (open.length < count) throw new Error(`${month}: ${open.length} enquiries, not ${count}.`);
  for (const row of random.shuffled(open.slice(0, Math.ceil(count * 1.1))).slice(0, count)) {
    row.completedDate = random.pick(room(row));
  }
}

/**
 * Says how the enquiries ended, month by month as published, and in like proportions before. Those that
 * led to a conference are among those with continuing risk as far as there are any.
 */
export function nameEnquiryOutcomes(
  rows: readonly EnquiryRow[],
  conferenced: ReadonlySet<string>,
  random: Random,
): void {
  for (const [month] of ENQUIRIES_STARTED) {
    const done = random
      .shuffled(rows.filter((row) => monthOfDay(row.completedDate) === month))
      .sort((a, b) => rank(b, conferenced) - rank(a, conferenced));
    const shares = published(month) ?? madeUp(done.length);
    const outcomes = (['continuingRisk', 'noContinuingRisk', 'notSubstantiated'] as const).flatMap(
      (each) => Array.from({ length: shares[each] }, () => OUTCOMES[each]),
    );
    done.forEach((row, index) => {
      row.outcome = outcomes[index] ?? '';
    });
  }
}

const rank = (row: EnquiryRow, conferenced: ReadonlySet<string>) =>
  Number(conferenced.has(row.enquiryId));

function madeUp(all: number): Outcomes {
  const notSubstantiated = Math.round(all * 0.11);
  const noContinuingRisk = Math.round(all * 0.28);
  const continuingRisk = Math.round(all * 0.59);
  return { all, continuingRisk, noContinuingRisk, notSubstantiated };
}
