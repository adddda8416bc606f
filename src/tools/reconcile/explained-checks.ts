import type { Explanation } from './explanation';

/** Published counts that other published counts do not give, each with the reason. */
export const EXPLAINED_CHECKS: readonly Explanation[] = [
  {
    differences: [
      'early-help | 13.1 contract count | Rotherham | 2017-03 | check: contracts of the period before, with starters and without leavers | 328',
      'early-help | 13.1 contract count | Rotherham | 2017-04 | check: contracts of the period before, with starters and without leavers | 329',
      'early-help | 13.1 contract count | Rotherham | 2017-05 | check: contracts of the period before, with starters and without leavers | 327',
      'early-help | 13.1 contract count | Rotherham | 2017-06 | check: contracts of the period before, with starters and without leavers | 331',
    ],
    reason:
      'Contracts are counted here, and people among starters and leavers; the two need not agree.',
  },
  {
    differences: [
      'safeguarding | 1.3 | Rotherham | 2016/17 | check: referrals counted | 4411',
      'safeguarding | 1.3 | Rotherham | 2017-05 | check: referrals counted | 363',
      'safeguarding | 1.3 | Rotherham | 2017-06 | check: referrals counted | 470',
    ],
    reason:
      'Contacts that go on to referral and referrals are counted apart, and do not tally; the topic page says so.',
  },
  {
    differences: ['safeguarding | 2.4 | Rotherham | 2015/16 | check: sum of outcomes | 4064'],
    reason: 'The outcomes of 2015/16 add up to 40 fewer than the assessments completed.',
  },
  {
    differences: [
      'safeguarding | 3.5 | Rotherham | 2016/17 | check: base of 3.5 | 1384',
      'safeguarding | 3.6 | Rotherham | 2016/17 | check: base of 3.6 | 1384',
      'safeguarding | 3.7 | Rotherham | 2016/17 | check: base of 3.7 | 1384',
      'safeguarding | 3.8 | Rotherham | 2016/17 | check: base of 3.8 | 1384',
      'safeguarding | 3.4 | Rotherham | 2016/17 | check: sum of outcomes | 1460',
    ],
    reason:
      'For 2016/17 the summary prints 1,460 enquiries completed and the topic page 1,384; the outcomes on the topic page add up to 1,326.',
  },
  {
    differences: [
      'safeguarding | 4.2 | Rotherham | 2014/15 | check: with and without a protection plan | 1947',
      'safeguarding | 4.2 | Rotherham | 2015/16 | check: with and without a protection plan | 1805',
    ],
    reason: 'The printed total of the year is not the sum of its two printed parts.',
  },
  {
    differences: [
      'safeguarding | 5.9 | Rotherham | 2017-01 | check: base of 5.9 | 412',
      'safeguarding | 5.9 | Rotherham | 2017-02 | check: base of 5.9 | 417',
      'safeguarding | 5.10 | Rotherham | 2017-01 | check: base of 5.10 | 412',
      'safeguarding | 5.10 | Rotherham | 2017-02 | check: base of 5.10 | 417',
    ],
    reason:
      'The page of time periods has a larger base than the page of plans begun, in January and February.',
  },
  {
    differences: [
      'safeguarding | 5.11 | Rotherham | 2014/15 | check: base of 5.11 | 432',
      'safeguarding | 5.11 | Rotherham | 2016/17 | check: base of 5.11 | 367',
    ],
    reason: 'The base differs from the open plans of the year as printed on their own page.',
  },
  {
    differences: [
      'safeguarding | 6.15 | Rotherham | 2017-01 | check: base of 6.15 | 471',
      'safeguarding | 6.16 | Rotherham | 2017-01 | check: base of 6.16 | 471',
      'safeguarding | 8.2 | Rotherham | 2014/15 | check: base of 8.2 | 409',
      'safeguarding | 8.2 | Rotherham | 2015/16 | check: base of 8.2 | 431',
      'safeguarding | 8.5 | Rotherham | 2015/16 | check: base of 8.5 | 431',
    ],
    reason: 'The base differs from the looked after children as printed on their own page.',
  },
  {
    differences: [
      'safeguarding | 6.1 | Rotherham | 2015/16 | check: children of the period before, with admissions and without those who left | 432',
      'safeguarding | 6.1 | Rotherham | 2016/17 | check: children of the period before, with admissions and without those who left | 488',
      'safeguarding | 6.1 | Rotherham | 2017-02 | check: children of the period before, with admissions and without those who left | 483',
      'safeguarding | 6.1 | Rotherham | 2017-04 | check: children of the period before, with admissions and without those who left | 501',
      'safeguarding | 6.1 | Rotherham | 2017-05 | check: children of the period before, with admissions and without those who left | 504',
      'safeguarding | 6.1 | Rotherham | 2017-06 | check: children of the period before, with admissions and without those who left | 522',
    ],
    reason:
      'Children who came and left do not give the change in the number looked after, as printed.',
  },
  {
    differences: [
      'safeguarding | 9.3 | Rotherham | 2017-05 | check: households of the period before, recruited and deregistered | 155',
      'safeguarding | 9.3 | Rotherham | 2017-06 | check: households of the period before, recruited and deregistered | 159',
    ],
    reason:
      'Households recruited and deregistered do not give the change in the number of households.',
  },
];
