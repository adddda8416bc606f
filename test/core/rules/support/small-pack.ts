/* A pack of one council, small enough to change one thing at a time. Nothing in it is wrong. */

import { councilJson, indicatorJson, RETURNS, type Json } from '../../../support/council';

/** The parsed JSON of an indicator in which nothing is wrong; members given take the place of its own. */
export function indicator(members: Json = {}): Json {
  return indicatorJson({
    scorecard: 'main',
    group: 'Visits',
    title: 'Visits on time',
    goodIs: 'high',
    measure: { kind: 'percent', decimals: 1 },
    ytd: { basis: 'pooled' },
    tolerance: { kind: 'higher', target: 0.9, red: 0.8 },
    ...members,
  });
}

/** An indicator that counts: lower is better from 20 down, red from 30. */
export function countIndicator(members: Json = {}): Json {
  return indicator({
    title: 'Complaints',
    goodIs: 'low',
    measure: { kind: 'count', decimals: 0 },
    ytd: { basis: 'sum' },
    tolerance: { kind: 'lower', target: 20, red: 30 },
    ...members,
  });
}

/** The parsed JSON of a pack in which nothing is wrong. */
export function packOf(indicators: Json[] = [indicator()], members: Json = {}): Json {
  return councilJson({
    id: 'small',
    name: 'Small',
    scorecards: [{ id: 'main', title: 'Main', frequency: 'monthly' }],
    borough: { name: 'Town', aliases: ['Whole town'] },
    populations: [
      { id: 'children', title: 'Children', figures: [{ from: '2020-04', value: 900 }] },
    ],
    groups: [{ name: 'Visits', scorecard: 'main' }],
    indicators,
    raw: [
      RETURNS,
      {
        id: 'visits',
        kind: 'rows',
        title: 'Visits',
        columns: [{ field: 'visitDate', headings: ['Visit date'], type: 'date' }],
      },
    ],
    ...members,
  });
}
