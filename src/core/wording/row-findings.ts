import { longDate } from '../calendar/words';

type Detail = Record<string, string | number>;

/** Whether the row still counts, as the rule pack says. */
const fate = (d: Detail) =>
  d.rowKept === 1 ? 'The row is counted as it stands' : 'The row is left out of every count';

const quoted = (text: string | number | undefined) => `"${text ?? ''}"`;
const column = (d: Detail) => quoted(d.heading);
const day = (iso: string | number | undefined) => longDate(String(iso ?? ''));

/** What many rows have in common. */
const SLIPS: Record<string, string> = {
  'unreadable-date': 'have a date that could not be read',
  'implausible-date': 'have a date in the future or before 1990',
  'date-order': 'have a date before the one it follows',
  'unknown-locality': 'have a locality that is not in the rule pack',
  'unknown-category': 'have a category that is not in the rule pack',
  'missing-key': 'have nothing',
  'duplicate-row': 'have what another row has already',
  'cell-error': 'have an Excel error',
};

/**
 * Sentences about one row of a case list or school list, by code. Each says what the cell holds, what
 * became of the row, and what to write instead.
 */
export const ROW_SENTENCES: Record<string, (detail: Detail) => string> = {
  'unreadable-date': (d) =>
    `${quoted(d.shown)} in column ${column(d)} could not be read as a date. ${fate(d)}. Write it as 01/06/2017.`,
  'implausible-date': (d) =>
    `the date ${day(d.date)} in column ${column(d)} is ${d.future === 1 ? 'in the future' : 'before 1990'}. ` +
    `${fate(d)}. Correct the date.`,
  'date-order': (d) =>
    `the date ${day(d.date)} in column ${column(d)} is before ${day(d.before)} in column ${quoted(d.beforeHeading)}. ` +
    `${fate(d)}. Correct whichever is wrong.`,
  'unknown-locality': (d) =>
    `${d.shown === '' ? 'no locality is given' : `locality ${quoted(d.shown)} is not in the rule pack`}. ` +
    `${fate(d)}. Correct the name, or have it added to the pack as another name of a locality.`,
  'unknown-category': (d) =>
    `${quoted(d.shown)} in column ${column(d)} is not in the rule pack. ${fate(d)}, as none of the known ones. ` +
    'Correct it, or have it added to the pack as another name.',
  'missing-key': (d) =>
    `column ${column(d)} is empty, so the row cannot be told from another. ${fate(d)}. Fill it in.`,
  'duplicate-row': (d) =>
    `${quoted(d.key)} stands in ${d.first ?? ''} already. ${fate(d)}. Delete one of the rows, or correct its number.`,
  'more-of-the-same': (d) =>
    `${(d.rows ?? 0).toLocaleString('en-GB')} more rows from here to ${d.last ?? ''} ${SLIPS[d.kind ?? ''] ?? 'have the same slip'} ` +
    `in column ${column(d)}. ${d.rowKept === 1 ? 'They are counted as they stand' : 'They are left out of every count'}. ` +
    'Correct those listed one by one first: the others may be of the same kind.',
  'cell-error': (d) =>
    `column ${column(d)} holds the Excel error ${quoted(d.shown)}. ${fate(d)}. Correct its formula, or type the value.`,
  'unreadable-number': (d) =>
    `${quoted(d.shown)} in column ${column(d)} could not be read as a number, so it was not used. ` +
    'Write the number alone, or leave the cell empty where there is none.',
};
