import { cleanText } from './coerce';
import { matchKey } from './headings';

/** Finds the pack's name for what a cell says, through every name's other spellings. */
export class NameFinder {
  private readonly names = new Map<string, string>();
  /** What has been looked up: a long list says the same few things again and again. */
  private readonly known = new Map<string, string | null>();

  constructor(known: readonly { name: string; aliases: readonly string[] }[]) {
    for (const { name, aliases } of known) {
      for (const each of [name, ...aliases]) this.names.set(matchKey(each), name);
    }
  }

  /** The name, or null where the text is none of its spellings. */
  find(text: string): string | null {
    let name = this.known.get(text);
    if (name === undefined) {
      name = this.names.get(matchKey(text)) ?? null;
      this.known.set(text, name);
    }
    return name;
  }
}

/** Text with nothing to tidy, as most is: no space but single ones inside, no dash but the plain one. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** Text as people see it: runs of spaces, the non-breaking ones too, are one space, and all dashes one dash. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return cleanText(text).replace(/[\u2010-\u2015\u2212]/g, '-');
}
