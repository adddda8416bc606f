import { tableOf, type DetailsOf } from '../../../wording/definition';
import type { LintDefinition } from './define';
import { DEFAULT_FINDINGS } from './defaults';
import { DUPLICATE_FINDINGS } from './duplicates';
import { REFERENCE_FINDINGS } from './references';
import { ROW_MEASURE_FINDINGS } from './row-measures';
import { SCALE_FINDINGS } from './scale';
import { SHAPE_FINDINGS } from './shape';
import { TOLERANCE_FINDINGS } from './tolerance';
import { YEAR_TO_DATE_FINDINGS } from './year-to-date';

/** The kinds of finding about a rule pack by what they are about, in the order in which they are checked. */
export const LINT_FAMILIES = {
  'The shape of the file': SHAPE_FINDINGS,
  Defaults: DEFAULT_FINDINGS,
  'Names that a pack uses and does not have': REFERENCE_FINDINGS,
  'Things that are there twice': DUPLICATE_FINDINGS,
  'Targets and tolerances': TOLERANCE_FINDINGS,
  'Figures that a measure cannot have': SCALE_FINDINGS,
  'The year to date': YEAR_TO_DATE_FINDINGS,
  'Measures counted from rows': ROW_MEASURE_FINDINGS,
};

/** Every kind of finding about a rule pack, by stable code. Codes are never renamed; new ones are added. */
export const LINT_FINDINGS = tableOf(LINT_FAMILIES);

export type LintCode = keyof typeof LINT_FINDINGS;

type Details = DetailsOf<typeof LINT_FINDINGS>;

/** What the sentences of a code need. */
export type LintDetail<Code extends LintCode> = Details[Code];

const DEFINITIONS: { [Code in LintCode]: LintDefinition<LintDetail<Code>> } = LINT_FINDINGS;

/** The definition of a code. */
export function lintDefinition<Code extends LintCode>(
  code: Code,
): LintDefinition<LintDetail<Code>> {
  return DEFINITIONS[code];
}
