import { remembered } from '../collections/remembered';

/** A name and its other spellings. */
export interface Named {
  name: string;
  aliases: readonly string[];
}

/**
 * A heading, name or category reduced to what counts for recognising it: letters and digits, without
 * case, accents, spaces or punctuation. "Case  ID", "case-id" and "CASE_ID" are the same.
 */
export function matchKey(text: string | number | boolean): string {
  return String(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Finds the pack's name for what a cell says, through every name's other spellings. */
export class NameFinder {
  private readonly names = new Map<string, string>();
  /** What has been looked up: a long list says the same few things again and again. */
  private readonly known = new Map<string, string | null>();

  constructor(known: readonly Named[]) {
    for (const { name, aliases } of known) {
      for (const each of [name, ...aliases]) this.names.set(matchKey(each), name);
    }
  }

  /** The name, or null where the text is none of its spellings. */
  find(text: string): string | null {
    return remembered(this.known, text, () => this.names.get(matchKey(text)) ?? null);
  }
}
