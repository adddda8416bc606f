import type { SheetKind } from '../sheet-kind';
import { changes } from './changes';
import { dataQuality } from './data-quality';
import { figures } from './figures';
import { indicators } from './indicators';
import { key } from './key';
import type { Kind } from './kind';
import { locality } from './locality';
import { quarterly } from './quarterly';
import { schools } from './schools';
import { scorecard } from './scorecard';
import { topic } from './topic';

/**
 * Every kind of sheet. Where two sheets would have the same name, the one whose kind stands first here
 * has it, and the other is numbered.
 */
export const KINDS: { [K in SheetKind]: Kind<K> } = {
  figures,
  'data-quality': dataQuality,
  changes,
  key,
  scorecard,
  quarterly,
  locality,
  topic,
  schools,
  indicators,
};
