import { addMonths, monthKey } from '../../src/core/calendar/months';
import { readPack } from '../../src/core/rules/read-pack';
import type { Pack } from '../../src/core/rules/schema';
import { councilJson, indicatorJson, type Json } from './council';
import { newWorkbookWith, type CellInput } from './workbooks';

/** A made-up council with two localities, three measures and one topic page. */
export const SMALL_PACK: Pack = readPack(
  councilJson({
    id: 'small-council',
    name: 'Small council',
    scorecards: [{ id: 'small-council', title: 'Small council scorecard', frequency: 'monthly' }],
    borough: { name: 'Smallshire', aliases: ['Borough'] },
    groups: [{ name: 'Contacts', scorecard: 'small-council' }],
    indicators: [
      contacts({
        number: '1.1',
        title: 'Contacts received',
        measure: { kind: 'count', decimals: 0, unit: 'contacts' },
        localities: true,
      }),
      contacts({
        number: '1.2',
        title: 'Contacts decided in time',
        goodIs: 'high',
        measure: { kind: 'percent', decimals: 1 },
        ytd: { basis: 'pooled' },
        tolerance: { kind: 'higher', target: 0.9, red: 0.8 },
        localities: true,
      }),
      contacts({
        number: '5.10',
        title: 'Days to decide',
        goodIs: 'low',
        measure: { kind: 'days', decimals: 1 },
        ytd: { basis: 'latest' },
        tolerance: { kind: 'lower', target: 5, red: 8 },
      }),
    ],
    topics: [
      {
        id: 'contacts',
        title: 'Contacts',
        scorecard: 'small-council',
        indicators: ['1.1', '1.2'],
        owner: 'Head of Service',
        definition: 'Contacts of the month, and how many were decided in time.',
      },
    ],
  }),
);

function contacts(members: Json): Json {
  return indicatorJson({ scorecard: 'small-council', group: 'Contacts', ...members });
}

export const RETURN_HEADINGS = [
  'Indicator',
  'Locality',
  'Period',
  'Numerator',
  'Denominator',
  'Value',
  'Note',
];

/** Returns of the small council for the months from April 2024; text as a user would type it. */
export function returnsOf(months = 3): CellInput[][] {
  const rows: CellInput[][] = [RETURN_HEADINGS];
  for (let at = 0; at < months; at++) {
    const month = `'${addMonths(monthKey(2024, 4), at)}`;
    for (const [i, locality] of ['East', 'West'].entries()) {
      const contacts = 40 + 7 * at + 5 * i;
      rows.push(["'1.1", locality, month, '', '', contacts, '']);
      rows.push(["'1.2", locality, month, contacts - 4 - 3 * i * at, contacts, '', '']);
    }
    rows.push(["'5.10", 'Smallshire', month, '', '', 4.5 + at, '']);
  }
  return rows;
}

/** A workbook with these returns on sheet "Returns", and a sheet of the user's beside it. */
export function smallWorkbook(
  returns: CellInput[][] = returnsOf(),
  more: Record<string, CellInput[][]> = {},
): Promise<Uint8Array> {
  return newWorkbookWith({ Returns: returns, ...more });
}
