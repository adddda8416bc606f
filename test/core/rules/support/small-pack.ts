/* A pack of one council, small enough to change one thing at a time. Nothing in it is wrong. */

type Json = Record<string, unknown>;

/** The parsed JSON of an indicator in which nothing is wrong; members given take the place of its own. */
export function indicator(members: Json = {}): Json {
  return {
    scorecard: 'main',
    group: 'Visits',
    number: '1.1',
    title: 'Visits on time',
    goodIs: 'high',
    measure: { kind: 'percent', decimals: 1 },
    frequency: 'monthly',
    ytd: { basis: 'pooled' },
    tolerance: { kind: 'higher', target: 0.9, red: 0.8 },
    ...members,
  };
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
  return {
    schema: 1,
    id: 'small',
    name: 'Small',
    version: '1',
    date: '2024-01-01',
    scorecards: [{ id: 'main', title: 'Main', frequency: 'monthly' }],
    borough: { name: 'Town', aliases: ['Whole town'] },
    localities: [{ name: 'East' }, { name: 'West' }],
    calendar: {},
    populations: [
      { id: 'children', title: 'Children', figures: [{ from: '2020-04', value: 900 }] },
    ],
    groups: [{ name: 'Visits', scorecard: 'main' }],
    indicators,
    raw: [
      {
        id: 'returns',
        kind: 'returns',
        title: 'Returns',
        columns: [
          { field: 'indicator', headings: ['Indicator'] },
          { field: 'value', headings: ['Value'] },
        ],
      },
      {
        id: 'visits',
        kind: 'rows',
        title: 'Visits',
        columns: [{ field: 'visitDate', headings: ['Visit date'], type: 'date' }],
      },
    ],
    ...members,
  };
}
