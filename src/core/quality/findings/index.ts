import { tableOf, type DetailsOf } from '../../wording/definition';
import type { FindingDefinition } from './define';
import { FIGURE_FINDINGS } from './figures';
import { LAYOUT_FINDINGS } from './layout';
import { RETURN_FINDINGS } from './returns';
import { ROW_FINDINGS } from './rows';
import { SCHOOL_FINDINGS } from './schools';
import { SHEET_FINDINGS } from './sheets';

/** The kinds of finding about the data by what they are about, in the order of reading. */
export const FINDING_FAMILIES = {
  'Sheets and holidays': SHEET_FINDINGS,
  'Layout of sheets': LAYOUT_FINDINGS,
  Returns: RETURN_FINDINGS,
  'Rows and their cells': ROW_FINDINGS,
  Figures: FIGURE_FINDINGS,
  Schools: SCHOOL_FINDINGS,
};

/** Every kind of finding about the data, by stable code. Codes are never renamed; new ones are added. */
export const FINDINGS = tableOf(FINDING_FAMILIES);

export type FindingCode = keyof typeof FINDINGS;

type Details = DetailsOf<typeof FINDINGS>;

/** What the sentences of a code need: names, figures, headings, and what became of the row. */
export type FindingDetail<Code extends FindingCode> = Details[Code];

/** What a finding of a code names. */
export type NamedBy<Code extends FindingCode> = (typeof FINDINGS)[Code]['names'];

const DEFINITIONS: { [Code in FindingCode]: FindingDefinition<FindingDetail<Code>> } = FINDINGS;

/** The definition of a code. */
export function definitionOf<Code extends FindingCode>(
  code: Code,
): FindingDefinition<FindingDetail<Code>> {
  return DEFINITIONS[code];
}
