import type { RawKinds } from '../rules/rulebook';
import type { RawKind } from '../rules/schema';
import { matchKey } from '../rules/names';
import { NEEDS } from './needs';
import { seriesColumns, seriesKey } from './series-columns';
import type { RecognisedColumn, RecognisedSheet, SheetHead } from './types';

/** What a sheet turned out to be: raw data, or not, and then what it came nearest to. */
export type Recognition =
  | { ok: true; sheet: RecognisedSheet }
  | { ok: false; nearest: { kind: string; missing: string[] } | null };

/** Headings are looked for in this many rows from the top of the sheet. */
const HEADING_ROWS = 20;

/** A sheet with fewer matching headings than this is not called nearly recognised. */
const NEARLY = 2;

interface Candidate {
  kind: RawKind;
  /** Zero-based row on the sheet. */
  row: number;
  columns: RecognisedColumn[];
  missing: string[];
}

/**
 * Recognises a raw sheet by its heading row, wherever that is in the first 20 rows and whatever the
 * sheet is called. Headings match through the pack's aliases without regard to case, spaces and
 * punctuation. Of several rows or kinds that fit, the one with most columns wins, then the first.
 *
 * @param head the first rows of the sheet's used range
 * @returns the sheet's kind and columns, or the kind it nearly is and the headings it lacks
 */
export function recognise(head: SheetHead, kinds: RawKinds): Recognition {
  const candidates = candidatesOf(head, kinds);
  const fits = candidates.filter((candidate) => candidate.missing.length === 0);
  const best = most(fits, (candidate) => candidate.columns.length);
  if (best) return { ok: true, sheet: sheetOf(head, best) };
  const nearly = candidates.filter(
    ({ columns, missing }) => columns.length >= NEARLY && columns.length >= missing.length,
  );
  const nearest = most(nearly, (candidate) => candidate.columns.length - candidate.missing.length);
  return {
    ok: false,
    nearest: nearest ? { kind: nearest.kind.title, missing: nearest.missing } : null,
  };
}

/** Every reading of every possible heading row, in order of rows, then of the pack's kinds. */
function candidatesOf(head: SheetHead, kinds: RawKinds): Candidate[] {
  return head.values.flatMap((cells, index) => {
    const row = head.row + index;
    if (row >= HEADING_ROWS) return [];
    const keys = cells.map(matchKey);
    return kinds.all.map((kind): Candidate => {
      const columns = columnsOf(kind, keys, head, index);
      return { kind, row, columns, missing: missingOf(kind, columns) };
    });
  });
}

function columnsOf(
  kind: RawKind,
  keys: string[],
  head: SheetHead,
  index: number,
): RecognisedColumn[] {
  return kind.columns.flatMap((rule): RecognisedColumn[] => {
    const { field, headings, series } = rule;
    if (series) {
      return seriesColumns(rule, head.values[index] ?? [], head.texts[index] ?? [], head.column);
    }
    const wanted = new Set(headings.map(matchKey));
    const at = keys.findIndex((key) => wanted.has(key));
    if (at < 0) return [];
    const heading = String(head.values[index]?.[at] ?? '').trim();
    const needsText = NEEDS[kind.kind].shown.includes(field);
    return [{ field, heading, column: head.column + at, needsText }];
  });
}

/** Headings that are lacking: required columns, and those of which the kind needs one at least. */
function missingOf(kind: RawKind, columns: RecognisedColumn[]): string[] {
  const missing = kind.columns.filter(
    (rule) => rule.required && !columns.some((column) => isOf(rule, column)),
  );
  const { oneOf } = NEEDS[kind.kind];
  const hasOne = !oneOf || columns.some(({ field }) => oneOf.fields.includes(field));
  const named = hasOne
    ? []
    : kind.columns.filter(({ field, required }) => field === oneOf.named && !required);
  return [...missing, ...named].map(headingName);
}

function isOf(rule: RawKind['columns'][number], { field }: RecognisedColumn): boolean {
  return rule.series ? seriesKey(field, rule.field) !== null : field === rule.field;
}

/** How a lacking heading is named: the first of its spellings, or an example where it is a series. */
function headingName({ headings, series }: RawKind['columns'][number]): string {
  const name = headings.find((heading) => heading !== '') ?? '';
  if (series === 'months') return 'Sep-16';
  return series === 'half-terms' ? `${name} HT1`.trim() : name;
}

function sheetOf(head: SheetHead, { kind, row, columns }: Candidate): RecognisedSheet {
  return {
    sheet: head.sheet,
    kindId: kind.id,
    kind: kind.kind,
    headingRow: row,
    rowCount: Math.max(0, head.row + head.rowCount - row - 1),
    columns,
  };
}

/** The first of the items with the highest score. */
function most<T>(items: T[], score: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || score(item) > score(best) ? item : best),
    undefined,
  );
}
