import { workingDaysFrom, workingDaysOf } from '../case-list/calendar';
import type { Random } from '../case-list/random';
import { CONTACTS_BY_SOURCE, DECIDED_IN_TIME, MONTHS } from './published';
import { reference, type ContactRow } from './rows';

const REFERRAL = 'Referral';
const OTHER_OUTCOMES = [
  'Information and advice',
  'Information and advice',
  'No further action',
  'No further action',
  'No further action',
  'Early help',
];
const LATE_BY = [2, 2, 2, 3, 3, 4, 5, 7];
/** Children that contacts are about; some come up more than once. */
const CHILDREN = 7_400;

const LAST_DAY = workingDaysOf('2017-06').at(-1) ?? 0;

/** Contacts of January to June 2017 by source, with what was decided by 30 June, and when. */
export function makeContacts(random: Random): ContactRow[] {
  const rows = MONTHS.flatMap((month, at) => {
    const days = workingDaysOf(month);
    const here = Object.entries(CONTACTS_BY_SOURCE).flatMap(([source, months]) => {
      const [all, referred] = months[at] ?? [0, 0];
      return Array.from({ length: all }, (_, index) =>
        contact(source, index < referred ? REFERRAL : random.pick(OTHER_OUTCOMES), days, random),
      );
    });
    decide(here, DECIDED_IN_TIME[at] ?? 0, random);
    return here;
  });
  rows.sort((a, b) => a.contactDate - b.contactDate);
  rows.forEach((row, index) => {
    row.contactId = reference('CON', index);
  });
  return rows;
}

function contact(source: string, outcome: string, days: number[], random: Random): ContactRow {
  return {
    contactId: '',
    childId: reference('CH', random.int(0, CHILDREN - 1)),
    contactDate: random.pick(days),
    source,
    decisionDate: 0,
    outcome,
  };
}

/** Decides as many within one working day as the month has; what is undecided on 30 June has no outcome. */
function decide(rows: ContactRow[], inTime: number, random: Random): void {
  // A contact of the last two days that became a referral was decided, so it was decided in time.
  const latest = workingDaysFrom(LAST_DAY, -2);
  const prompt = (row: ContactRow) => Number(row.outcome === REFERRAL && row.contactDate > latest);
  const ordered = random.shuffled(rows).sort((a, b) => prompt(b) - prompt(a));
  ordered.forEach((row, index) => {
    const after = index < inTime ? random.pick([0, 0, 1]) : random.pick(LATE_BY);
    const decision = workingDaysFrom(row.contactDate, after);
    if (decision <= LAST_DAY) row.decisionDate = decision;
    else if (index < inTime) row.decisionDate = row.contactDate;
    else if (row.outcome === REFERRAL) row.decisionDate = LAST_DAY;
    else row.outcome = '';
  });
}
