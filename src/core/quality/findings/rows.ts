import { aboutCell } from './define';
import { fateSeverity, type SlipFate } from './fates';
import { SLIPS, type SlipCode } from './slips';
import { quoted } from './words';

/** What became of many rows, as a sentence without its full stop. */
const FATE_OF_ROWS: Record<SlipFate, string> = {
  'left-out': 'They are left out of every count',
  'left-out-otherwise': 'They are left out of every count for other reasons, which are listed too',
  counted: 'They are counted as they stand',
  'counted-without-cell': 'They are counted as if the cell were empty',
  'counted-for-borough': 'They are counted for the borough, but for no locality',
};

/** What may be wrong in rows of a case list, one by one and in great numbers. */
export const ROW_FINDINGS = {
  ...SLIPS,
  'more-of-the-same': aboutCell<{
    kind: SlipCode;
    rows: number;
    heading: string;
    /** The cell of the last of them. */
    last: string;
    fate: SlipFate;
    /** How many of them another slip leaves out. */
    otherwise: number;
  }>({
    severity: fateSeverity,
    problem: ({ kind, rows, heading, last, fate, otherwise }) =>
      `${rows.toLocaleString('en-GB')} more rows from here to ${last} ${SLIPS[kind].many} ` +
      `in column ${quoted(heading)}. ${FATE_OF_ROWS[fate]}` +
      (otherwise === 0
        ? '.'
        : `, but for ${otherwise.toLocaleString('en-GB')} left out for another reason.`),
    instead: () => 'Correct those listed one by one first: the others may be of the same kind.',
    examples: [
      {
        kind: 'unknown-locality',
        rows: 1250,
        heading: 'Locality',
        last: 'C1402',
        fate: 'left-out',
        otherwise: 0,
      },
      {
        kind: 'unknown-category',
        rows: 150,
        heading: 'Contact type',
        last: 'E253',
        fate: 'counted',
        otherwise: 25,
      },
    ],
  }),
};
