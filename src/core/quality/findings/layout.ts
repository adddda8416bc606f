import { listed } from '../../wording/list';
import { aboutCell, aboutSheet } from './define';
import { quoted } from './words';

/** What the layout of a raw sheet leaves open, and how it was read. */
export const LAYOUT_FINDINGS = {
  'two-columns-fit': aboutSheet<{ sheet: string; heading: string; taken: string; other: string }>({
    severity: 'warning',
    problem: ({ sheet, heading, taken, other }) =>
      `sheet ${quoted(sheet)} has two columns for ${quoted(heading)}: ${taken} was read, ${other} was not.`,
    instead: () => 'Give the one that is not meant another heading.',
    examples: [{ sheet: 'Contacts', heading: 'Contact date', taken: 'B', other: 'F' }],
  }),
  'column-not-understood': aboutSheet<{ sheet: string; column: string; heading: string }>({
    severity: 'warning',
    problem: ({ sheet, column, heading }) =>
      `column ${column} of sheet ${quoted(sheet)}, headed ${quoted(heading)}, stands under a period, but its heading ` +
      'does not say whether it holds numerators, denominators or values, so it was not read.',
    instead: () => 'Head it Num, Den or Value.',
    examples: [{ sheet: 'Returns', column: 'H', heading: 'Jun-17, Cases' }],
  }),
  'period-twice': aboutSheet<{ sheet: string; column: string; heading: string }>({
    severity: 'error',
    problem: ({ sheet, column, heading }) =>
      `column ${column} of sheet ${quoted(sheet)}, headed ${quoted(heading)}, is for a period that a column before it ` +
      'has already, so it was not read.',
    instead: () => 'Correct the period of one of them, or delete it.',
    examples: [{ sheet: 'Returns', column: 'J', heading: 'Jun-17' }],
  }),
  'grouped-rows': aboutSheet<{ sheet: string; headings: readonly string[] }>({
    severity: 'info',
    problem: ({ sheet, headings }) =>
      `on sheet ${quoted(sheet)}, ${listed(headings.map(quoted))} ${headings.length === 1 ? 'is' : 'are'} written once ` +
      'for a group of rows; each row was read as of the group above it.',
    instead: () => '',
    examples: [{ sheet: 'Returns', headings: ['Indicator', 'Locality'] }],
  }),
  'returns-of-one-place': aboutSheet<{
    sheet: string;
    place: string;
    /** Whether the sheet's name or title says the place, or nothing does. */
    said: 'sheet' | 'nowhere';
  }>({
    severity: 'info',
    problem: ({ sheet, place, said }) =>
      `sheet ${quoted(sheet)} has no column for the locality; its figures were read as those of ${place}` +
      `${said === 'sheet' ? ', which its name or title says' : ''}.`,
    instead: ({ said }) =>
      said === 'sheet' ? '' : 'Add a column "Locality" if they are of several places.',
    examples: [
      { sheet: 'Returns', place: 'Fenshire', said: 'nowhere' },
      { sheet: 'North', place: 'North', said: 'sheet' },
    ],
  }),
  'title-of-several': aboutCell<{ title: string; numbers: readonly string[] }>({
    severity: 'error',
    problem: ({ title, numbers }) =>
      `${quoted(title)} is the title of more than one measure (${listed(numbers)}), so the row was left out.`,
    instead: () => 'Write the number, or the part in a column "Part".',
    examples: [{ title: 'Contacts', numbers: ['1.1', '1.2'] }],
  }),
  'number-and-title-differ': aboutCell<{ number: string; title: string; titleNumber: string }>({
    severity: 'error',
    problem: ({ number, title, titleNumber }) =>
      `the number ${number} stands beside ${quoted(title)}, the title of ${titleNumber}, so the row was left out.`,
    instead: () => 'Correct whichever is wrong.',
    examples: [{ number: '1.2', title: 'Contacts received', titleNumber: '1.1' }],
  }),
};
