import { monthOfDay } from '../../../core/calendar/months';
import {
  assessmentDue,
  initialContactDue,
  workingDaysBetween,
  workingDaysFrom,
  workingDaysOf,
} from './calendar';
import {
  ASSESSMENT,
  CO_WORKING,
  LOCALITIES,
  MASH,
  STEP_DOWN,
  STEPPED_DOWN,
  SUPPORT,
  type ByLocality,
  type CaseRow,
  type Locality,
} from './case-row';
import { EARLIER_CONTACTS, JUNE_ASSESSMENTS, JUNE_TYPES, PUBLISHED } from './published';
import type { Random } from './random';

/**
 * Days of triage decision that share the months in which their initial contact and their assessment
 * fall due, and how many cases are decided on them: `assess` recommended for an assessment, `stepped`
 * stepped down without that recommendation. Chosen so that every month's cases in scope come out.
 */
interface Window {
  decided?: string;
  contactDue?: string;
  assessmentDue?: string;
  assess: ByLocality;
  stepped: ByLocality;
  /** The month that the stepped-down cases are decided in, where the window spans two. */
  steppedIn?: string;
}

const NONE: ByLocality = [0, 0, 0];
const WINDOWS: readonly Window[] = [
  { assessmentDue: '2017-04', assess: [18, 25, 30], stepped: [4, 5, 7] },
  { contactDue: '2017-03', assessmentDue: '2017-05', assess: [18, 23, 16], stepped: [6, 8, 5] },
  { contactDue: '2017-04', assessmentDue: '2017-05', assess: [17, 22, 15], stepped: NONE },
  { contactDue: '2017-04', assessmentDue: '2017-06', assess: [16, 18, 10], stepped: [7, 7, 4] },
  {
    contactDue: '2017-05',
    assessmentDue: '2017-06',
    assess: [12, 13, 9],
    stepped: [3, 3, 2],
    steppedIn: '2017-05',
  },
  { contactDue: '2017-05', assessmentDue: '2017-07', assess: [21, 28, 20], stepped: [4, 5, 3] },
  { decided: '2017-05', contactDue: '2017-06', assess: [1, 2, 1], stepped: NONE },
  { decided: '2017-06', contactDue: '2017-06', assess: [24, 47, 35], stepped: NONE },
  { decided: '2017-06', contactDue: '2017-07', assess: [11, 19, 6], stepped: NONE },
];

/** Cases a month before the windows begin: recommended for an assessment, and stepped down. */
const EARLIER = { assess: [24, 34, 28], stepped: [4, 6, 4] } as const;
/** How contacts of the months made up spread over the localities. */
const SPREAD = [0.28, 0.375, 0.345] as const;
/** Of a hundred contacts of the months made up, those whose triage was late. */
const LATE_TRIAGE = 3;

const OTHER_RECOMMENDATIONS = [
  'Information and advice',
  'Universal services',
  'Early help assessment by a partner',
  'Lead professional already involved',
  'Other service',
  'No further action',
];

/** Every contact from June 2016 to June 2017 with its triage decision; later dates are still to come. */
export function makeContacts(random: Random): CaseRow[] {
  const rows = [...earlierCases(random), ...windowCases(random)];
  const months = [
    ...EARLIER_CONTACTS.map(([month, contacts]) => ({ month, contacts: spread(contacts) })),
    ...PUBLISHED,
  ];
  for (const { month, contacts } of months) {
    LOCALITIES.forEach((locality, at) => {
      const here = rows.filter(
        (row) => row.locality === locality && monthOfDay(row.triageDecisionDate) === month,
      );
      nameTypes(here, month, at, random);
      const others = (contacts[at] ?? 0) - here.length;
      rows.push(...otherContacts(locality, at, month, others, random));
    });
    dateContacts(
      rows.filter((row) => monthOfDay(row.triageDecisionDate) === month),
      month,
      random,
    );
  }
  return rows;
}

function windowCases(random: Random): CaseRow[] {
  const days = workingDaysBetween(
    workingDaysOf('2017-02')[0] ?? 0,
    workingDaysOf('2017-06').at(-1) ?? 0,
  );
  return WINDOWS.flatMap((window) => {
    const inside = days.filter(
      (day) =>
        (window.decided ?? monthOfDay(day)) === monthOfDay(day) &&
        (window.contactDue ?? '') <= monthOfDay(initialContactDue(day)) &&
        monthOfDay(initialContactDue(day)) <= (window.contactDue ?? '9') &&
        (window.assessmentDue ?? '') <= monthOfDay(assessmentDue(day)) &&
        monthOfDay(assessmentDue(day)) <= (window.assessmentDue ?? '9'),
    );
    const steppedDays = inside.filter(
      (day) => (window.steppedIn ?? monthOfDay(day)) === monthOfDay(day),
    );
    return LOCALITIES.flatMap((locality, at) => [
      ...cases(window.assess[at] ?? 0, () => decided(locality, random.pick(inside), ASSESSMENT)),
      ...cases(window.stepped[at] ?? 0, () => steppedDown(locality, random.pick(steppedDays))),
    ]);
  });
}

/** Cases decided before the first window: their assessments fell due before April 2017. */
function earlierCases(random: Random): CaseRow[] {
  return EARLIER_CONTACTS.flatMap(([month]) => {
    const days = workingDaysOf(month).filter((day) => monthOfDay(assessmentDue(day)) < '2017-04');
    if (days.length === 0) return [];
    const share = days.length / workingDaysOf(month).length;
    return LOCALITIES.flatMap((locality, at) => [
      ...cases(Math.round((EARLIER.assess[at] ?? 0) * share), () =>
        decided(locality, random.pick(days), ASSESSMENT),
      ),
      ...cases(Math.round((EARLIER.stepped[at] ?? 0) * share), () =>
        steppedDown(locality, random.pick(days)),
      ),
    ]);
  });
}

function otherContacts(
  locality: Locality,
  at: number,
  month: string,
  count: number,
  random: Random,
): CaseRow[] {
  const days = workingDaysOf(month);
  const june = PUBLISHED[2].month === month;
  const types = june ? random.shuffled(juneOthers(at)) : [];
  return Array.from({ length: count }, (_, index) => {
    const row = decided(locality, random.pick(days), random.pick(OTHER_RECOMMENDATIONS));
    row.contactType =
      types[index] ?? random.pick([MASH, MASH, SUPPORT, SUPPORT, SUPPORT, CO_WORKING]);
    if (row.contactType === CO_WORKING) row.recommendation = 'Co-working';
    return row;
  });
}

/** How the June contacts arrived that were not recommended for an assessment. */
function juneOthers(at: number): string[] {
  const of = (type: string, count: number) => Array.from({ length: count }, () => type);
  return [
    ...of(MASH, (JUNE_TYPES.mash[at] ?? 0) - (JUNE_ASSESSMENTS.mash[at] ?? 0)),
    ...of(CO_WORKING, JUNE_TYPES.coWorking[at] ?? 0),
    ...of(SUPPORT, (JUNE_TYPES.support[at] ?? 0) - (JUNE_ASSESSMENTS.support[at] ?? 0)),
  ];
}

/** Says how the cases recommended for an assessment arrived: as many step-downs as the month has. */
function nameTypes(here: CaseRow[], month: string, at: number, random: Random): void {
  const published = PUBLISHED.find((each) => each.month === month);
  const unnamed = random.shuffled(here.filter(({ contactType }) => contactType === ''));
  const stepped = here.length - unnamed.length;
  const stepDowns =
    (published?.stepDowns[at] ?? stepped + Math.round(unnamed.length / 6)) - stepped;
  const mash =
    month === PUBLISHED[2].month
      ? (JUNE_ASSESSMENTS.mash[at] ?? 0)
      : Math.round((unnamed.length - stepDowns) * 0.4);
  unnamed.forEach((row, index) => {
    if (index < stepDowns) row.contactType = STEP_DOWN;
    else row.contactType = index < stepDowns + mash ? MASH : SUPPORT;
  });
}

/** Dates the contacts back from their decisions: as many late ones as the month has, never into another month. */
function dateContacts(rows: CaseRow[], month: string, random: Random): void {
  const first = workingDaysOf(month)[0] ?? 0;
  const judged = random.shuffled(rows.filter(({ contactType }) => contactType !== STEP_DOWN));
  const published = PUBLISHED.find((each) => each.month === month);
  let late = published
    ? judged.length - published.triagedInTime
    : Math.round((judged.length * LATE_TRIAGE) / 100);
  for (const row of judged) {
    const latestLateContact = workingDaysFrom(row.triageDecisionDate, -6);
    if (late > 0 && latestLateContact >= first) {
      const earlier = workingDaysFrom(row.triageDecisionDate, -random.pick([6, 6, 6, 7, 8, 9]));
      row.contactDate = earlier >= first ? earlier : latestLateContact;
      late -= 1;
    } else row.contactDate = contactInTime(row.triageDecisionDate, first, random);
  }
  if (late > 0) throw new Error(`${month}: ${late} contacts could not be made late.`);
  for (const row of rows.filter(({ contactType }) => contactType === STEP_DOWN)) {
    row.contactDate = contactInTime(row.triageDecisionDate, first, random);
  }
}

function contactInTime(decision: number, first: number, random: Random): number {
  return Math.max(first, workingDaysFrom(decision, -random.pick([0, 1, 1, 2, 2, 3, 4, 5])));
}

function cases(count: number, make: () => CaseRow): CaseRow[] {
  return Array.from({ length: count }, make);
}

function steppedDown(locality: Locality, decision: number): CaseRow {
  return { ...decided(locality, decision, STEPPED_DOWN), contactType: STEP_DOWN };
}

/** A contact with nothing but its decision. */
export function decided(locality: Locality, decision: number, recommendation: string): CaseRow {
  return {
    caseId: '',
    familyId: '',
    locality,
    contactDate: decision,
    contactType: '',
    recommendation,
    triageDecisionDate: decision,
    initialContactDate: 0,
    assessmentCompletedDate: 0,
    assessmentCompletedBy: '',
    allocatedDate: 0,
    closedDate: 0,
  };
}

function spread(contacts: number): ByLocality {
  const north = Math.round(contacts * SPREAD[0]);
  const south = Math.round(contacts * SPREAD[1]);
  return [north, south, contacts - north - south];
}
