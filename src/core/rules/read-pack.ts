import { ScorecardError } from '../wording/scorecard-error';
import { invalidPackSentence } from '../wording/rules';
import { packSchema, type Pack } from './schema';
import { lintPack } from './lint';

/**
 * A rule pack from parsed JSON, with every default filled in.
 *
 * Throws a ScorecardError `invalid-pack` that names all errors, not the first: what the schema
 * refuses and what lint finds to be an error. Warnings of lint do not stop a build.
 */
export function readPack(json: unknown): Pack {
  const errors = lintPack(json).filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new ScorecardError('invalid-pack', invalidPackSentence(errors));
  return packSchema.parse(json);
}
