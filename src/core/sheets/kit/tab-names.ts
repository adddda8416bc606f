import { numberedName } from '../../wording/sheets';

const LONGEST_NAME = 31;

/** Excel's own name, for the sheet of tracked changes. */
const RESERVED = 'history';

/**
 * A tab for every sheet that wants one: no longer than Excel allows, without the signs it refuses, and
 * none twice, whatever the case. The first of two that would be the same keeps the name; the other is
 * numbered.
 *
 * @returns the tabs in the order of those wanted
 */
export function tabNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((text) => {
    const name = freeName(text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  const base = cleanName(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : numberedName(number);
    const name = cutToWords(base, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The text cut to a length at the end of a word, or within one where that would leave too little. */
function cutToWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > length / 2 ? end : length).replace(/[' ]+$/, '');
}

/** A tab may not hold \ / ? * [ ] : nor begin or end with an apostrophe, nor be empty. */
function cleanName(wanted: string): string {
  const clean = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();
  return clean === '' ? '-' : clean;
}

/**
 * What the names of cells on each sheet begin with: letters, digits and underscores of its tab, none
 * twice.
 *
 * @returns the beginnings in the order of the tabs
 */
export function cellPrefixes(tabs: readonly string[]): string[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const plain = tab.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
    const base = /^\p{L}/u.test(plain) ? plain : `Sheet_${plain}`;
    let prefix = base;
    for (let number = 2; taken.has(prefix.toLowerCase()); number += 1) {
      prefix = `${base}_${number}`;
    }
    taken.add(prefix.toLowerCase());
    return prefix;
  });
}
