import { namesOf } from '../../collections/names-of';
import { KIND_WORDS } from '../../wording/workbook-rules';
import type { Polarity } from '../polarity';
import { z } from '../zod';
import { DISTANCE } from './distance';
import { HIGHER } from './higher';
import type { ToleranceKind, ToleranceName, ToleranceNumber } from './kind';
import { LOWER } from './lower';
import { NONE } from './none';
import { PROFILE } from './profile';
import { WITHIN } from './within';

export type { ToleranceCells, ToleranceKind, ToleranceName, ToleranceText } from './kind';

const DEFINED = {
  none: NONE,
  higher: HIGHER,
  lower: LOWER,
  within: WITHIN,
  distance: DISTANCE,
  profile: PROFILE,
} satisfies { [K in ToleranceName]: { schema: z.ZodType<{ kind: K }> } };

type Defined = typeof DEFINED;
type DefinedName = keyof Defined;
type ToleranceOf<K extends DefinedName> = z.infer<Defined[K]['schema']>;

/** What each kind of target and tolerance is. */
const KINDS: { [K in DefinedName]: ToleranceKind<ToleranceOf<K>> } = DEFINED;

/** The names of all kinds. */
export const TOLERANCE_NAMES = namesOf(KINDS);

/** What each is called where one is chosen from a list. */
export const TOLERANCE_WORDS: Record<ToleranceName, string> = KIND_WORDS;

type Schema = Defined[DefinedName]['schema'];

export const toleranceSchema = z
  .discriminatedUnion(
    'kind',
    TOLERANCE_NAMES.map((name) => DEFINED[name].schema) as [Schema, ...Schema[]],
  )
  .meta({
    id: 'tolerance',
    description:
      'Target and tolerance, of one of the kinds. Percentages are fractions: 0.95, never 95.',
  });

export type Tolerance = z.infer<typeof toleranceSchema>;

/** What a tolerance's kind is. */
export function kindOf<K extends DefinedName>({
  kind,
}: {
  kind: K;
}): ToleranceKind<ToleranceOf<K>> {
  return KINDS[kind];
}

/** The kinds of target that suit a polarity whatever their limits. */
export function kindsFor(polarity: Polarity): DefinedName[] {
  return TOLERANCE_NAMES.filter(
    (name) => KINDS[name].judge && KINDS[name].suits.includes(polarity),
  );
}

/** A figure of a tolerance in the unit of the measure, with its member and its name in a sentence. */
interface ToleranceFigure {
  member: string;
  value: number;
  is: 'limit' | 'amount';
  name: string;
}

/** The figures of a tolerance that are in the unit of the measure, in the order of its kind. */
export function figuresOf(tolerance: Tolerance): ToleranceFigure[] {
  const values = new Map<string, unknown>(Object.entries(tolerance));
  const numbers: Record<string, ToleranceNumber> = kindOf(tolerance).numbers;
  return Object.entries(numbers).flatMap(([member, number]): ToleranceFigure[] => {
    const value = values.get(member);
    return typeof value === 'number' && number.is !== 'share' ? [{ member, value, ...number }] : [];
  });
}
