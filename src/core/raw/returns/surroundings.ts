import type { Period } from '../../calendar/period';
import { periodKey } from '../../calendar/periods';
import type { SheetHead } from '../types';
import { inYear } from './figure-columns';
import { readHeading, type HeadingMeaning } from './period-heading';
import type { SaidIn, StatedYear } from './shape';

/** The pack's name of a place by any of its names, null where it is none. */
export type FindPlace = (text: string) => string | null;

/** What the name of a sheet and the cells above its headings say of all its figures. */
export interface Surroundings {
  period: { period: Period; from: SaidIn } | null;
  year: { year: StatedYear; from: SaidIn } | null;
  place: { place: string; from: SaidIn } | null;
}

interface Said {
  words: string;
  meaning: HeadingMeaning;
  from: SaidIn;
}

/**
 * Reads the name of a sheet ("Jun-17", "North", "North June 2017") and the cells above its headings
 * ("Performance report: June 2017"). The name goes before the cells; where the cells name several
 * periods or places, none of them holds for the sheet.
 *
 * @param top index of the first heading row among the rows of the head
 */
export function surroundings(head: SheetHead, top: number, placeNamed: FindPlace): Surroundings {
  const name: Said = {
    words: head.sheet,
    meaning: readHeading({ value: head.sheet, text: '' }),
    from: { sheetName: true },
  };
  const cells = head.values.slice(0, top).flatMap((row, i) =>
    row.flatMap((value, j): Said[] => {
      const text = head.texts[i]?.[j] ?? '';
      if (String(value).trim() === '') return [];
      const from = { row: head.row + i, column: head.column + j };
      return [
        { words: text === '' ? String(value) : text, meaning: readHeading({ value, text }), from },
      ];
    }),
  );
  const all = [[name], cells];
  const year = firstOnly(
    all,
    ({ meaning, from }) => meaning.year && { year: meaning.year, from },
    yearKey,
  );
  const period = firstOnly(
    all,
    ({ meaning, from }) => {
      const full =
        meaning.period ?? (meaning.partial && year ? inYear(meaning.partial, year.year) : null);
      return full && { period: full, from };
    },
    (found) => periodKey(found.period),
  );
  const place = firstOnly(
    all,
    ({ words, meaning, from }) => {
      const named = placesIn(words, meaning)
        .map(placeNamed)
        .find((each) => each !== null);
      return named ? { place: named, from } : null;
    },
    (found) => found.place,
  );
  return { period, year, place };
}

const yearKey = ({ year }: { year: StatedYear }) => JSON.stringify(year);

/** The one thing that the name says or, where it says none, that all cells agree on. */
function firstOnly<T>(
  sources: readonly (readonly Said[])[],
  find: (said: Said) => T | null,
  keyOf: (found: T) => string,
): T | null {
  for (const source of sources) {
    const found = source.map(find).filter((each) => each !== null);
    if (found.length === 0) continue;
    return new Set(found.map(keyOf)).size === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** What may be a place: all the words, those beside a period, and those behind a label. */
function placesIn(words: string, { rest }: HeadingMeaning): string[] {
  const labelled = words.split(/[:–—|]|\s-\s/).map((part) => part.trim());
  return [words, rest, ...labelled].filter((part) => part !== '');
}
