import { longDate } from '../../calendar/words';
import type { Definition } from '../../wording/definition';
import { aboutCell, type FindingDefinition, type Severity } from './define';
import { fateSeverity, rowFate, type SlipFate } from './fates';
import { quoted } from './words';

/** A finding that a row of a case list may have: what many rows with it have in common, in words. */
export interface SlipDefinition<Detail> extends FindingDefinition<Detail, 'cell'> {
  many: string;
}

const slip = <Detail>(
  definition: Definition<Detail, Severity> & { many: string },
): SlipDefinition<Detail> => ({ ...aboutCell(definition), many: definition.many });

const inColumn = ({ heading }: { heading: string }) => `column ${quoted(heading)}`;

/**
 * What may be wrong in a row of a case list; some of it in a return or a row of a list of schools too.
 * Each says what the cell holds, what became of the row, and what to write instead.
 */
export const SLIPS = {
  'cell-error': slip<
    | { shown: string; fate: 'left-out' | 'figure-left-out' }
    | {
        shown: string;
        heading: string;
        fate: SlipFate<'counted-without-cell' | 'counted-for-borough'> | 'figure-left-out';
      }
  >({
    severity: fateSeverity,
    problem: (d) => {
      if ('heading' in d) {
        return `${inColumn(d)} holds the Excel error ${quoted(d.shown)}. ${rowFate(d.fate)}.`;
      }
      const became = d.fate === 'left-out' ? 'so the row was left out' : 'so it was not used';
      return `the cell holds the Excel error ${quoted(d.shown)}, ${became}.`;
    },
    instead: (d) =>
      !('heading' in d) && d.fate === 'figure-left-out'
        ? 'Correct its formula, or type the number.'
        : 'Correct its formula, or type the value.',
    many: 'have an Excel error',
    examples: [
      { shown: '#N/A', fate: 'figure-left-out' },
      { shown: '#REF!', fate: 'left-out' },
      { shown: '#REF!', heading: 'Contact date', fate: 'left-out' },
      { shown: '#REF!', heading: 'Closed date', fate: 'left-out-otherwise' },
      { shown: '#N/A', heading: 'Recommendation', fate: 'counted-without-cell' },
      { shown: '#N/A', heading: 'Locality', fate: 'counted-for-borough' },
      { shown: '#DIV/0!', heading: 'Sep-16', fate: 'figure-left-out' },
    ],
  }),
  'unknown-locality': slip<
    | { locality: string; pack: string; fate: 'left-out' }
    | { shown: string; heading: string; fate: SlipFate<'counted-for-borough'> }
  >({
    severity: fateSeverity,
    problem: (d) => {
      if ('pack' in d) {
        return `locality ${quoted(d.locality)} is not in the rule pack ${quoted(d.pack)}, so the row was left out.`;
      }
      const found =
        d.shown === ''
          ? 'no locality is given'
          : `locality ${quoted(d.shown)} is not in the rule pack`;
      return `${found}. ${rowFate(d.fate)}.`;
    },
    instead: (d) =>
      'pack' in d
        ? 'Correct the name, or have it added to the pack as a locality or as another name of one.'
        : 'Correct the name, or have it added to the pack as another name of a locality.',
    many: 'have a locality that is not in the rule pack',
    examples: [
      { locality: 'Nroth', pack: 'Early help', fate: 'left-out' },
      { shown: 'Nroth', heading: 'Locality', fate: 'left-out' },
      { shown: '', heading: 'Locality', fate: 'counted-for-borough' },
    ],
  }),
  'missing-key': slip<
    | { field: 'indicator' | 'reference' | 'title' | 'locality' | 'period'; fate: 'left-out' }
    | { heading: string; fate: SlipFate<'counted'> }
  >({
    severity: fateSeverity,
    problem: (d) =>
      'field' in d
        ? `the row gives a figure but no ${d.field}, so it was left out.`
        : `${inColumn(d)} is empty, so the row cannot be told from another. ${rowFate(d.fate)}.`,
    instead: (d) =>
      'field' in d
        ? `Fill in ${d.field.charAt(0).toUpperCase()}${d.field.slice(1)}.`
        : 'Fill it in.',
    many: 'have nothing',
    examples: [
      { field: 'period', fate: 'left-out' },
      { heading: 'Case ID', fate: 'counted' },
      { heading: 'School', fate: 'left-out' },
    ],
  }),
  'unreadable-date': slip<{
    shown: string;
    heading: string;
    fate: SlipFate<'counted-without-cell'>;
  }>({
    severity: fateSeverity,
    problem: (d) =>
      `${quoted(d.shown)} in ${inColumn(d)} could not be read as a date. ${rowFate(d.fate)}.`,
    instead: () => 'Write it as 01/06/2017.',
    many: 'have a date that could not be read',
    examples: [
      { shown: 'last Tuesday', heading: 'Contact date', fate: 'left-out' },
      { shown: '31/06/2017', heading: 'Closed date', fate: 'counted-without-cell' },
    ],
  }),
  'implausible-date': slip<{
    date: string;
    heading: string;
    when: 'future' | 'before-1990';
    fate: SlipFate<'counted'>;
  }>({
    severity: fateSeverity,
    problem: (d) =>
      `the date ${longDate(d.date)} in ${inColumn(d)} is ` +
      `${d.when === 'future' ? 'in the future' : 'before 1990'}. ${rowFate(d.fate)}.`,
    instead: () => 'Correct the date.',
    many: 'have a date in the future or before 1990',
    examples: [
      { date: '2071-06-01', heading: 'Contact date', when: 'future', fate: 'left-out' },
      { date: '1917-06-01', heading: 'Contact date', when: 'before-1990', fate: 'counted' },
    ],
  }),
  'date-order': slip<{
    date: string;
    heading: string;
    before: string;
    beforeHeading: string;
    fate: SlipFate<'counted'>;
  }>({
    severity: 'warning',
    problem: (d) =>
      `the date ${longDate(d.date)} in ${inColumn(d)} is before ${longDate(d.before)} in ` +
      `column ${quoted(d.beforeHeading)}. ${rowFate(d.fate)}.`,
    instead: () => 'Correct whichever is wrong.',
    many: 'have a date before the one it follows',
    examples: [
      {
        date: '2017-06-01',
        heading: 'Triage decision date',
        before: '2017-06-08',
        beforeHeading: 'Contact date',
        fate: 'counted',
      },
    ],
  }),
  'unknown-category': slip<{ shown: string; heading: string; fate: SlipFate<'counted'> }>({
    severity: 'warning',
    problem: (d) => {
      const found =
        d.shown === ''
          ? `${inColumn(d)} is empty`
          : `${quoted(d.shown)} in ${inColumn(d)} is not in the rule pack`;
      const counted = d.fate === 'counted' ? ', as none of the known ones' : '';
      return `${found}. ${rowFate(d.fate)}${counted}.`;
    },
    instead: () => 'Correct it, or have it added to the pack as another name.',
    many: 'have a category that is not in the rule pack',
    examples: [
      { shown: 'Carrier pigeon', heading: 'Contact type', fate: 'counted' },
      { shown: 'Carrier pigeon', heading: 'Contact type', fate: 'left-out-otherwise' },
      { shown: 'Nursery', heading: 'Phase', fate: 'left-out' },
    ],
  }),
  'duplicate-row': slip<{ key: string; first: string; fate: SlipFate<'counted'> }>({
    severity: 'warning',
    problem: (d) => `${quoted(d.key)} stands in ${d.first} already. ${rowFate(d.fate)}.`,
    instead: () => 'Delete one of the rows, or correct its number.',
    many: 'have what another row has already',
    examples: [
      { key: 'C1042', first: 'A57', fate: 'left-out' },
      { key: 'C1042', first: 'A57', fate: 'counted' },
    ],
  }),
};

/** The codes of what may be wrong in a row of a case list. */
export type SlipCode = keyof typeof SLIPS;
