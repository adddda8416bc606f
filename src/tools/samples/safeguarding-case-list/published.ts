/**
 * What the safeguarding case lists must count to. Figures of January to June 2017 are those published,
 * or the only whole numbers that give the published percentages. Months before them follow from the
 * published twelve-month figures where those differ from month to month by what enters and what
 * leaves; the split of July to December 2016, of which only the sum follows, and everything before
 * February 2016 is made up.
 */

export const MONTHS = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'] as const;
export type Month = (typeof MONTHS)[number];

/** Contacts by source: how many, and how many of them went on to referral, January to June. */
export const CONTACTS_BY_SOURCE: Readonly<Record<string, readonly (readonly [number, number])[]>> =
  {
    Police: [
      [687, 83],
      [535, 103],
      [598, 103],
      [593, 93],
      [519, 88],
      [508, 122],
    ],
    'Education services': [
      [208, 76],
      [215, 93],
      [256, 109],
      [131, 41],
      [249, 65],
      [198, 96],
    ],
    'Health services': [
      [195, 22],
      [79, 14],
      [192, 54],
      [141, 33],
      [168, 47],
      [122, 40],
    ],
    'Internal council services': [
      [183, 61],
      [115, 55],
      [226, 100],
      [140, 79],
      [179, 82],
      [226, 124],
    ],
    'Members of public': [
      [185, 26],
      [118, 30],
      [116, 17],
      [106, 32],
      [135, 34],
      [123, 24],
    ],
    'Other local authorities': [
      [39, 14],
      [67, 21],
      [51, 11],
      [39, 10],
      [43, 18],
      [49, 33],
    ],
    Others: [
      [152, 27],
      [244, 59],
      [212, 46],
      [141, 20],
      [142, 29],
      [145, 31],
    ],
  };

/** Contacts decided within one working day, January to June. */
export const DECIDED_IN_TIME = [1315, 1281, 1500, 1217, 1119, 810] as const;

/** Referrals of a month: all, of a child referred in the year before, going on to assessment, for exploitation. */
export type ReferralMonth = readonly [
  month: string,
  all: number,
  repeats: number,
  assessed: number,
  exploitation: number,
];

export const REFERRALS: readonly ReferralMonth[] = [
  ['2015-07', 402, 0, 312, 17],
  ['2015-08', 371, 24, 290, 15],
  ['2015-09', 409, 52, 320, 18],
  ['2015-10', 421, 75, 331, 16],
  ['2015-11', 430, 96, 340, 19],
  ['2015-12', 384, 98, 304, 14],
  ['2016-01', 443, 120, 352, 17],
  ['2016-02', 401, 109, 322, 16],
  ['2016-03', 439, 119, 355, 18],
  ['2016-04', 399, 127, 345, 20],
  ['2016-05', 436, 107, 380, 22],
  ['2016-06', 545, 159, 477, 24],
  ['2016-07', 425, 122, 374, 19],
  ['2016-08', 401, 115, 352, 18],
  ['2016-09', 448, 128, 398, 21],
  ['2016-10', 462, 132, 412, 22],
  ['2016-11', 471, 135, 424, 20],
  ['2016-12', 418, 120, 374, 17],
  ['2017-01', 293, 66, 289, 18],
  ['2017-02', 378, 87, 358, 26],
  ['2017-03', 451, 112, 431, 29],
  ['2017-04', 308, 77, 296, 16],
  ['2017-05', 367, 93, 350, 8],
  ['2017-06', 477, 72, 458, 21],
];

/** Assessments of a month: started, completed, of those in time, and open past 45 working days at its end. */
export interface AssessmentMonth {
  month: Month;
  started: number;
  completed: number;
  inTime: number;
  overdueAtEnd: number;
  ongoing: number;
  noFurtherAction: number;
  steppedDown: number;
}

/** Columns: started, completed, in time, overdue at the end, ongoing, no further action, stepped down. */
export const ASSESSMENTS: readonly AssessmentMonth[] = (
  [
    ['2017-01', 520, 657, 443, 4, 274, 279, 100],
    ['2017-02', 640, 602, 515, 3, 260, 202, 133],
    ['2017-03', 698, 623, 579, 2, 234, 264, 125],
    ['2017-04', 513, 516, 447, 11, 240, 186, 88],
    ['2017-05', 569, 577, 476, 21, 241, 221, 115],
    ['2017-06', 762, 557, 476, 66, 249, 211, 97],
  ] as const
).map(
  ([month, started, completed, inTime, overdueAtEnd, ongoing, noFurtherAction, steppedDown]) => ({
    month,
    started,
    completed,
    inTime,
    overdueAtEnd,
    ongoing,
    noFurtherAction,
    steppedDown,
  }),
);

/** Assessments open on 1 January 2017, made up: those past 45 working days, and the others. */
export const OPEN_BEFORE = { overdue: 90, others: 400 } as const;

/** Section 47 enquiries started, month by month from February 2016. */
export const ENQUIRIES_STARTED: readonly (readonly [month: string, started: number])[] = [
  ['2016-02', 130],
  ['2016-03', 164],
  ['2016-04', 97],
  ['2016-05', 66],
  ['2016-06', 114],
  ['2016-07', 108],
  ['2016-08', 97],
  ['2016-09', 119],
  ['2016-10', 126],
  ['2016-11', 131],
  ['2016-12', 114],
  ['2017-01', 142],
  ['2017-02', 148],
  ['2017-03', 195],
  ['2017-04', 162],
  ['2017-05', 175],
  ['2017-06', 160],
];

/** Enquiries completed by outcome, January to June; what remains of those completed has none recorded. */
export const ENQUIRIES_COMPLETED: Readonly<
  Record<
    Month,
    { all: number; continuingRisk: number; noContinuingRisk: number; notSubstantiated: number }
  >
> = {
  '2017-01': { all: 168, continuingRisk: 80, noContinuingRisk: 61, notSubstantiated: 27 },
  '2017-02': { all: 152, continuingRisk: 93, noContinuingRisk: 38, notSubstantiated: 21 },
  '2017-03': { all: 167, continuingRisk: 83, noContinuingRisk: 65, notSubstantiated: 19 },
  '2017-04': { all: 173, continuingRisk: 111, noContinuingRisk: 54, notSubstantiated: 8 },
  '2017-05': { all: 165, continuingRisk: 99, noContinuingRisk: 52, notSubstantiated: 14 },
  '2017-06': { all: 148, continuingRisk: 84, noContinuingRisk: 48, notSubstantiated: 8 },
};

/** Children at an initial conference, and of those within 15 working days of the enquiry's start. */
export const CONFERENCES: readonly (readonly [month: string, all: number, inTime: number])[] = [
  ['2016-02', 49, 43],
  ['2016-03', 17, 15],
  ['2016-04', 42, 37],
  ['2016-05', 29, 26],
  ['2016-06', 35, 31],
  ['2016-07', 38, 34],
  ['2016-08', 31, 28],
  ['2016-09', 44, 40],
  ['2016-10', 42, 38],
  ['2016-11', 45, 41],
  ['2016-12', 36, 32],
  ['2017-01', 42, 41],
  ['2017-02', 53, 52],
  ['2017-03', 53, 46],
  ['2017-04', 59, 57],
  ['2017-05', 88, 84],
  ['2017-06', 54, 52],
];
