import { plural } from '../../wording/plural';
import { aboutCell, aboutSheet } from './define';
import { quoted } from './words';

/** What is to be said of a sheet as a whole, or of the list of holidays. */
export const SHEET_FINDINGS = {
  'hidden-rows': aboutSheet<{ sheet: string; rows: number }>({
    severity: 'info',
    problem: ({ sheet, rows }) =>
      `sheet ${quoted(sheet)} has ${plural(rows, 'hidden or filtered row')}. ` +
      `${rows === 1 ? 'It counts' : 'They count'} like the others.`,
    instead: () => '',
    examples: [{ sheet: 'Returns', rows: 12 }],
  }),
  'missing-column': aboutSheet<{ sheet: string; heading: string; indicators: readonly string[] }>({
    severity: 'warning',
    problem: ({ sheet, heading, indicators }) =>
      `sheet ${quoted(sheet)} has no column ${quoted(heading)}, so ${indicators.join(', ')} could not be counted from it.`,
    instead: () => 'Add the column, or correct its heading.',
    examples: [{ sheet: 'Case list', heading: 'Closed date', indicators: ['4.1', '4.2'] }],
  }),
  'unreadable-holiday': aboutCell<{ shown: string }>({
    severity: 'warning',
    problem: ({ shown }) =>
      `${quoted(shown)} in the list of holidays could not be read as a date, so the day was not taken as closed.`,
    instead: () => 'Write it as 01/06/2017.',
    examples: [{ shown: 'Christmas' }],
  }),
};
