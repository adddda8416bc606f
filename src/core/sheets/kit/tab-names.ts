import type { Pack } from '../../rules/schema';
import { SCHOOLS } from '../../wording/schools';
import { SHEET_NAMES, nameOfScorecardSheet, numberedName } from '../../wording/sheets';

const LONGEST_NAME = 31;

/** Tabs of the sheets that the pack decides on; the others have fixed names. */
export interface SheetNames {
  /** By id of the scorecard. */
  scorecards: Map<string, string>;
  /** By name of the locality. */
  localities: Map<string, string>;
  /** By id of the topic. */
  topics: Map<string, string>;
  /** The tab of all schools, and those of each locality by its name. */
  schools: { summary: string; lists: Map<string, string> };
}

/**
 * A tab for every sheet: no longer than Excel allows, without the signs it refuses, and none twice,
 * whatever the case. The first of two that would be the same keeps the name; the other is numbered.
 */
export function sheetNames(pack: Pack): SheetNames {
  const taken = new Set<string>(
    [SHEET_NAMES.figures, SHEET_NAMES.dataQuality, SHEET_NAMES.changes, SHEET_NAMES.key].map(
      (name) => name.toLowerCase(),
    ),
  );
  // "History" is Excel's own, for the sheet of tracked changes.
  taken.add('history');
  const claim = (wanted: string): string => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const claimAll = <T>(items: T[], id: (item: T) => string, name: (item: T) => string) =>
    new Map(items.map((item) => [id(item), claim(name(item))]));
  const scorecards = claimAll(
    pack.scorecards,
    ({ id }) => id,
    (part) => nameOfScorecardSheet(part, isFirstOfFrequency(pack, part)),
  );
  const localities = claimAll(
    pack.localities,
    ({ name }) => name,
    ({ name }) => name,
  );
  const topics = claimAll(
    pack.topics,
    ({ id }) => id,
    ({ title }) => title,
  );
  const schools = {
    summary: claim(SCHOOLS.sheet),
    lists: claimAll(
      pack.attendance ? pack.localities : [],
      ({ name }) => name,
      ({ name }) => SCHOOLS.listSheet(name),
    ),
  };
  return { scorecards, localities, topics, schools };
}

function isFirstOfFrequency(pack: Pack, part: Pack['scorecards'][number]): boolean {
  return pack.scorecards.find(({ frequency }) => frequency === part.frequency) === part;
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
 */
export function namePrefixes(tabs: string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    tabs.map((tab) => {
      const plain = tab.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
      const base = /^\p{L}/u.test(plain) ? plain : `Sheet_${plain}`;
      let prefix = base;
      for (let number = 2; taken.has(prefix.toLowerCase()); number += 1) {
        prefix = `${base}_${number}`;
      }
      taken.add(prefix.toLowerCase());
      return [tab, prefix];
    }),
  );
}
