import type { ByLocality } from './case-row';

/**
 * What the case list must count to, month by month of the first quarter of 2017/18: the figures
 * published for June 2017, and for April and May where they were. Localities of April and May follow
 * from the published percentages; late and outstanding of those months are made up around them.
 */
export interface PublishedMonth {
  month: string;
  contacts: ByLocality;
  stepDowns: ByLocality;
  /** Contacts, step-downs left out, that had their triage decision within five working days. */
  triagedInTime: number;
  initialContacts: { inTime: ByLocality; late: ByLocality; outstanding: ByLocality };
  assessments: { inTime: ByLocality; late: ByLocality; outstanding: ByLocality };
  assessmentsCompleted: number;
  completedByPartners: number;
  open: ByLocality;
  closed: ByLocality;
}

export const PUBLISHED: readonly [PublishedMonth, PublishedMonth, PublishedMonth] = [
  {
    month: '2017-04',
    contacts: [76, 102, 93],
    stepDowns: [13, 20, 13],
    triagedInTime: 223,
    initialContacts: { inTime: [22, 20, 11], late: [7, 13, 9], outstanding: [4, 7, 5] },
    assessments: { inTime: [17, 8, 19], late: [2, 3, 4], outstanding: [3, 19, 14] },
    assessmentsCompleted: 102,
    completedByPartners: 8,
    open: [403, 544, 559],
    closed: [41, 99, 86],
  },
  {
    month: '2017-05',
    contacts: [97, 126, 118],
    stepDowns: [14, 22, 15],
    triagedInTime: 272,
    initialContacts: { inTime: [18, 27, 19], late: [8, 9, 5], outstanding: [7, 5, 5] },
    assessments: { inTime: [18, 12, 16], late: [3, 5, 4], outstanding: [20, 36, 16] },
    assessmentsCompleted: 93,
    completedByPartners: 16,
    open: [389, 515, 534],
    closed: [33, 97, 48],
  },
  {
    month: '2017-06',
    contacts: [81, 108, 99],
    stepDowns: [4, 14, 4],
    triagedInTime: 189,
    initialContacts: { inTime: [16, 25, 29], late: [6, 15, 3], outstanding: [3, 9, 4] },
    assessments: { inTime: [23, 9, 9], late: [3, 5, 3], outstanding: [12, 27, 13] },
    assessmentsCompleted: 97,
    completedByPartners: 9,
    open: [423, 531, 605],
    closed: [31, 82, 44],
  },
];

/** Cases open at the end of June 2017 without the step recorded. */
export const OPEN_NONE_RECORDED = {
  initialContact: [9, 12, 6],
  assessment: [30, 62, 34],
} as const satisfies Record<string, ByLocality>;

/** Cases open at the end of March 2017: as many as were published for all localities together. */
export const OPEN_BEFORE: ByLocality = [384, 503, 537];

/** Contacts in June 2017 recommended for an assessment, by how they arrived. */
export const JUNE_ASSESSMENTS = {
  mash: [13, 19, 14],
  support: [18, 33, 23],
  stepDown: [4, 14, 4],
} as const satisfies Record<string, ByLocality>;

/** Contacts in June 2017 by how they arrived; step-downs stand with the month. */
export const JUNE_TYPES = {
  mash: [33, 38, 36],
  coWorking: [9, 6, 17],
  support: [35, 50, 42],
} as const satisfies Record<string, ByLocality>;

/** Contacts of the months before, June 2016 to March 2017: February and March as published, the others made up. */
export const EARLIER_CONTACTS: readonly (readonly [month: string, contacts: number])[] = [
  ['2016-06', 322],
  ['2016-07', 298],
  ['2016-08', 251],
  ['2016-09', 305],
  ['2016-10', 331],
  ['2016-11', 344],
  ['2016-12', 268],
  ['2017-01', 349],
  ['2017-02', 407],
  ['2017-03', 392],
];
