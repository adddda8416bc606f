import { closest, distance } from 'fastest-levenshtein';

/** One slip for every three letters: more, and it is another word. */
const LETTERS_A_SLIP = 3;

/** The known word that a misspelt one was probably meant to be; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word.toLowerCase(), known);
  const slips = distance(word.toLowerCase(), candidate);
  return slips <= Math.ceil(word.length / LETTERS_A_SLIP) ? candidate : null;
}
