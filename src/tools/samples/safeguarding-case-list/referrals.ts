import { addMonthsToDay } from '../../../core/calendar/months';
import { workingDaysOf } from '../case-list/calendar';
import type { Random } from '../case-list/random';
import { REFERRALS } from './published';
import { reference, type ReferralRow } from './rows';

const EXPLOITATION = 'Child sexual exploitation';
const OTHER_CONCERNS = [
  'Neglect',
  'Neglect',
  'Emotional abuse',
  'Physical abuse',
  'Domestic abuse',
  'Domestic abuse',
  'Parental substance misuse',
  'Disability',
];
const ASSESSED = 'Assessment';
const NOT_ASSESSED = [
  'Information and advice',
  'Early help',
  'Another agency',
  'No further action',
];

/** Of a hundred first referrals, those of a child who was last referred more than a year before. */
const RETURNING = 6;

/** Referrals from July 2015 to June 2017, with as many of children referred in the year before as published. */
export function makeReferrals(random: Random): ReferralRow[] {
  const rows = REFERRALS.flatMap(([month, all, , assessed, exploitation]) => {
    const days = workingDaysOf(month);
    const here = Array.from({ length: all }, () => referral(random.pick(days)));
    random.shuffled(here).forEach((row, index) => {
      row.outcome = index < assessed ? ASSESSED : random.pick(NOT_ASSESSED);
    });
    random.shuffled(here).forEach((row, index) => {
      row.concern = index < exploitation ? EXPLOITATION : random.pick(OTHER_CONCERNS);
    });
    return here;
  });
  rows.sort((a, b) => a.referralDate - b.referralDate);
  nameChildren(rows, random);
  rows.forEach((row, index) => {
    row.referralId = reference('REF', index);
  });
  return rows;
}

function referral(referralDate: number): ReferralRow {
  return { referralId: '', childId: '', referralDate, concern: '', outcome: '' };
}

/** Children in the order of their first referral: the day of the latest. */
type Children = Map<string, number>;

function nameChildren(rows: readonly ReferralRow[], random: Random): void {
  const latest: Children = new Map();
  let at = 0;
  for (const [, all, repeats] of REFERRALS) {
    const here = rows.slice(at, at + all);
    at += all;
    // Days late in the month have more children to come back to, which the first months need.
    const again = new Set(random.shuffled(here.slice(Math.floor(all / 20))).slice(0, repeats));
    for (const row of here) {
      row.childId = childFor(row, again.has(row), latest, random);
      latest.set(row.childId, row.referralDate);
    }
  }
}

function childFor(row: ReferralRow, again: boolean, latest: Children, random: Random): string {
  const yearBefore = addMonthsToDay(row.referralDate, -12);
  if (!again && random.int(1, 100) > RETURNING) return reference('CH', latest.size);
  const fits = [...latest].filter(([, date]) =>
    again ? date >= yearBefore && date < row.referralDate : date < yearBefore,
  );
  if (fits.length === 0 && !again) return reference('CH', latest.size);
  return random.pick(fits)[0];
}
