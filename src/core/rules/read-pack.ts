import { ScorecardError } from '../wording/scorecard-error';
import { invalidPackSentence } from '../wording/rules';
import { packSchema, type Pack } from './schema';
import { lintPack } from './lint';
import { expandPack } from './written/expand';

/**
 * A rule pack from parsed JSON, written out in full: what indicators inherit, and every default of the
 * schema, filled in.
 *
 * Throws a ScorecardError `invalid-pack` that names all errors, not the first: what the schema
 * refuses and what lint finds to be an error. Warnings of lint do not stop a build.
 */
export function readPack(json: unknown): Pack {
  const errors = lintPack(json).filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new ScorecardError('invalid-pack', invalidPackSentence(errors));
  return packSchema.parse(expandPack(json).json);
}
