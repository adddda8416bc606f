import { matchKey } from './headings';

/** Finds the pack's name for what a cell says, through every name's other spellings. */
export class NameFinder {
  private readonly names = new Map<string, string>();

  constructor(known: readonly { name: string; aliases: readonly string[] }[]) {
    for (const { name, aliases } of known) {
      for (const each of [name, ...aliases]) this.names.set(matchKey(each), name);
    }
  }

  /** The name, or null where the text is none of its spellings. */
  find(text: string): string | null {
    return this.names.get(matchKey(text)) ?? null;
  }
}

/** Text as people see it: runs of spaces, the non-breaking ones too, are one space, and all dashes one dash. */
export function tidy(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
