import type { Explanation } from './explanation';
import { EXPLAINED_CHECKS } from './explained-checks';

const STALE = 'The printed year to date stops at May. With June it is the figure worked out here.';
const PAGES =
  'Summary and topic page print different figures for the year. Neither can be worked out anew.';
const PAGES_SHARE =
  'Summary and topic page print different figures for the year. The one that the printed counts give is the one worked out here.';

/** The slips of the published scorecards, each with its reason. A difference not listed here fails. */
export const EXPLAINED: readonly Explanation[] = [
  {
    differences: ['early-help | 1.2 | Rotherham | 2017-06 | year to date | 88.0%'],
    reason:
      'The printed figure is the mean of the three monthly percentages. Pooled, 684 of 781 contacts were triaged in time.',
  },
  {
    differences: ['early-help | 2.2 | Rotherham | 2017-03 | value | 53.0%'],
    reason: '73 of 136 is 53.7%; the printed figure has lost its decimal.',
  },
  {
    differences: ['early-help | 8.1 | North | 2017-06 | value | 7%'],
    reason:
      '41 of 633 is 6.48%, which is 6%; the printed figure was rounded twice, by way of 6.5%.',
  },
  {
    differences: [
      'early-help | 4.1 | Rotherham | 2017-06 | year to date | 1438',
      'early-help | 4.2 | Rotherham | 2017-06 | year to date | 404',
      'early-help | 9.6 centre based | Rotherham | 2017-06 | year to date | 136',
      'early-help | 9.6 non-centre based | Rotherham | 2017-06 | year to date | 54',
    ],
    reason: STALE,
  },
  {
    differences: ['early-help | 5.3 families | Rotherham | 2017-06 | year to date | 101'],
    reason:
      'The printed figure adds the 34 families of April, which were counted under the old measure 5.2.',
  },
  {
    differences: ['early-help | 5.3 children | Rotherham | 2017-06 | year to date | 196'],
    reason:
      'The printed figure adds 54 children of April, who are printed nowhere; May and June give 142.',
  },
  {
    differences: [
      'early-help | 8.2 | Rotherham | 2017-06 | colour | R',
      'early-help | 8.3 | Rotherham | 2017-06 | colour | R',
    ],
    reason: 'A red is printed without a target, so there is nothing to judge the figure against.',
  },
  {
    differences: [
      'early-help | 9.1 annual | Rotherham | 2017-06 | colour | G',
      'early-help | 9.2 annual | Rotherham | 2017-06 | colour | G',
    ],
    reason:
      'A green is printed for the annual average, but neither figure nor target can be told from the page.',
  },
  {
    differences: [
      'early-help | 9.6 centre based | Rotherham | 2017-06 | sum of localities | 71',
      'early-help | 9.6 non-centre based | Rotherham | 2017-06 | sum of localities | 33',
    ],
    reason:
      'The localities of June add up to 59 and 16 sessions; April and May add up to the borough. The returned borough figure is shown, with a finding.',
  },
  {
    differences: ['safeguarding | 6.7 | Rotherham | 2017-06 | year to date | 86.8%'],
    reason:
      'No way of working out the three months gives 86.8%: pooled they are 266 of 305, 87.2%.',
  },
  {
    differences: [
      'safeguarding | 1.4 source: Other local authorities | Rotherham | 2016/17 | value | 0.2%',
    ],
    reason:
      'The two cells have each other’s format: 80 of 335 is 23.9%, printed as 80.0% and 0.2%.',
  },
  {
    differences: [
      'safeguarding | 2.6 | Rotherham | 2015/16 | value | 36.5%',
      'safeguarding | 2.6 | Rotherham | 2015/16 | value | 40.7%',
      'safeguarding | 2.7 | Rotherham | 2015/16 | value | 15.4%',
    ],
    reason:
      'The outcomes of 2015/16 add up to 4,024, but the printed whole is 4,064. Of 4,064 they are 40.0% and 15.3%.',
  },
  {
    differences: [
      'safeguarding | 3.5 | Rotherham | 2016/17 | value | 28.8%',
      'safeguarding | 3.6 | Rotherham | 2016/17 | value | 18.1%',
      'safeguarding | 3.7 | Rotherham | 2016/17 | value | 6.4%',
      'safeguarding | 3.8 | Rotherham | 2016/17 | value | 1.2%',
      'safeguarding | 5.11 | Rotherham | 2014/15 | value | 4.2%',
      'safeguarding | 8.2 | Rotherham | 2015/16 | value | 11.9%',
    ],
    reason: PAGES_SHARE,
  },
  {
    differences: [
      'safeguarding | 3.4 | Rotherham | 2016/17 | value | 1384',
      'safeguarding | 5.13 | Rotherham | 2014/15 | value | 96.5%',
      'safeguarding | 6.10 | Rotherham | 2015/16 | value | 95.0%',
      'safeguarding | 6.12 | Rotherham | 2014/15 | value | 76.0%',
      'safeguarding | 6.13 | Rotherham | 2014/15 | value | 68.7%',
      'safeguarding | 6.15 | Rotherham | 2014/15 | value | 95.2%',
      'safeguarding | 6.16 | Rotherham | 2014/15 | value | 82.6%',
      'safeguarding | 7.2 | Rotherham | 2015/16 | value | 69.8%',
      'safeguarding | 10.3 | Rotherham | 2014/15 | value | 37.0%',
    ],
    reason: PAGES,
  },
  ...EXPLAINED_CHECKS,
];
