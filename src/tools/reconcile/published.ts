import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parsePeriodText } from '../../core/calendar/parse-period';
import type { Period } from '../../core/calendar/period';

/** Where the published figures are kept. */
export const PUBLISHED_FOLDER = join(__dirname, '../../../assets/published');

/** A figure as it was published, its texts as printed, and the counts behind it where they are known. */
export interface PublishedReturn {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
  period: string;
  numerator: string;
  denominator: string;
  /** The figure as printed; empty where it was not, but follows from printed counts. */
  value: string;
  /** The same figure as printed on another page, where the pages disagree. */
  alsoPrinted: string;
  note: string;
}

/** A published year to date and colour. */
export interface PublishedPosition {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
  numerator: string;
  denominator: string;
  yearToDate: string;
  alsoPrinted: string;
  /** R, A or G; empty where none was printed. */
  rag: string;
}

/**
 * The period of a published figure.
 *
 * @throws Error where it names none
 */
export function publishedPeriod({ period }: PublishedReturn): Period {
  const named = parsePeriodText(period);
  if (!named) throw new Error(`A published figure names no period: ${period}`);
  return named;
}

/** The published figures of a pack, from assets/published. */
export function publishedReturns(packId: string): PublishedReturn[] {
  return readReturns(join(PUBLISHED_FOLDER, `${packId}-returns.csv`));
}

/** The published years to date and colours of a pack, from assets/published. */
export function publishedPositions(packId: string): PublishedPosition[] {
  return readRows(
    join(PUBLISHED_FOLDER, `${packId}-positions.csv`),
  ) as unknown as PublishedPosition[];
}

/** Returns kept in a file of the same form. */
export function readReturns(path: string): PublishedReturn[] {
  return readRows(path) as unknown as PublishedReturn[];
}

/** Rows of a file, their members named by the headings: "Year to date" is `yearToDate`. */
export function readRows(path: string): Record<string, string>[] {
  return parse(readFileSync(path, 'utf8'), {
    columns: (headings: string[]) => headings.map(memberName),
  });
}

function memberName(heading: string): string {
  return heading.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
