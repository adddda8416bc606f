import { workingDaysFrom, workingDaysOf } from '../case-list/calendar';
import type { Random } from '../case-list/random';
import { CONFERENCES } from './published';
import { reference, type ConferenceRow, type EnquiryRow } from './rows';

/** Working days from the enquiry's start within which a conference is to be held. */
const ALLOWED = 15;
const IN_TIME = { from: 7, to: ALLOWED } as const;
const LATE = { from: ALLOWED + 1, to: ALLOWED + 12 } as const;

/** Initial conferences, one row a child, each after an enquiry of the list where it reaches back so far. */
export function makeConferences(
  enquiries: readonly EnquiryRow[],
  random: Random,
): { rows: ConferenceRow[]; conferenced: ReadonlySet<string> } {
  const conferenced = new Set<string>();
  const rows = CONFERENCES.flatMap(([month, all, inTime]) => {
    const days = workingDaysOf(month);
    return Array.from({ length: all }, (_, index) => {
      const conferenceDate = random.pick(days);
      const span = index < inTime ? IN_TIME : LATE;
      const earliest = workingDaysFrom(conferenceDate, -span.to);
      const latest = workingDaysFrom(conferenceDate, -span.from);
      const able = enquiries.filter(
        ({ enquiryId, startedDate }) =>
          startedDate >= earliest && startedDate <= latest && !conferenced.has(enquiryId),
      );
      if (able.length === 0) return beforeTheList(conferenceDate, span.from, random);
      const { enquiryId, childId, startedDate } = random.pick(able);
      conferenced.add(enquiryId);
      return { conferenceId: '', childId, section47StartedDate: startedDate, conferenceDate };
    });
  });
  rows.sort((a, b) => a.conferenceDate - b.conferenceDate);
  rows.forEach((row, index) => {
    row.conferenceId = reference('ICPC', index);
  });
  return { rows, conferenced };
}

/** A conference after an enquiry that started before the list of enquiries begins. */
function beforeTheList(conferenceDate: number, after: number, random: Random): ConferenceRow {
  return {
    conferenceId: '',
    childId: reference('CH', random.int(0, 7_399)),
    section47StartedDate: workingDaysFrom(conferenceDate, -after),
    conferenceDate,
  };
}
