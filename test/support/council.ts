/* What the made-up councils of the tests have in common, as the parsed JSON of a rule pack. */

export type Json = Record<string, unknown>;

/** The kind of raw sheet that returns come in, under the headings that the shipped packs know. */
export const RETURNS: Json = {
  id: 'returns',
  kind: 'returns',
  title: 'Returns',
  columns: [
    { field: 'scorecard', headings: ['Scorecard'], required: false },
    { field: 'indicator', headings: ['Indicator', 'Indicator number', 'Ref'] },
    { field: 'part', headings: ['Part'], required: false },
    { field: 'locality', headings: ['Locality', 'Area'] },
    { field: 'period', headings: ['Period', 'Month'] },
    { field: 'numerator', headings: ['Numerator'], required: false },
    { field: 'denominator', headings: ['Denominator'], required: false },
    { field: 'value', headings: ['Value'], required: false },
    { field: 'note', headings: ['Note'], required: false },
  ],
};

/** A monthly count without a target; members given take the place of its own. */
export function indicatorJson(members: Json): Json {
  return {
    number: '1.1',
    goodIs: 'info',
    measure: { kind: 'count', decimals: 0 },
    frequency: 'monthly',
    ytd: { basis: 'sum' },
    tolerance: { kind: 'none' },
    ...members,
  };
}

/** A council of two localities that sends returns; members given take the place of its own. */
export function councilJson(members: Json): Json {
  return {
    schema: 1,
    version: '1.0.0',
    date: '2024-04-01',
    localities: [{ name: 'East' }, { name: 'West' }],
    calendar: {},
    raw: [RETURNS],
    ...members,
  };
}
