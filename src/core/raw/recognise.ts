import type { Rulebook } from '../rules/rulebook';
import type { RawKind } from '../rules/schema';
import type { RawKindName } from '../rules/raw-kind-name';
import { assignColumns, type Assignment, type EqualColumns } from './assign-columns';
import { equalFits } from './equal-columns';
import { isOwnSheet } from './own-sheet';
import { recogniseReturns } from './returns/recognise-returns';
import type { ReturnsShape } from './returns/shape';
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
  equal: readonly EqualColumns[];
  returns?: ReturnsShape;
}

/** What recognising takes from the rulebook. */
export type RecognitionRules = Pick<Rulebook, 'rawKinds' | 'places' | 'indicators'>;

/**
 * Recognises a raw sheet by its heading row, wherever that is in the first 20 rows and whatever the
 * sheet is called. Headings match through the pack's aliases without regard to case, spaces and
 * punctuation. Of several rows or kinds that fit, the one with most columns wins, then the first.
 *
 * @param head the first rows of the sheet's used range
 * @returns the sheet's kind and columns, or the kind it nearly is and the headings it lacks
 */
export function recognise(head: SheetHead, rules: RecognitionRules): Recognition {
  if (isOwnSheet(head)) return { ok: false, nearest: null };
  const candidates = rules.rawKinds.all.flatMap((kind) => candidatesOf(head, kind, rules));
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

/** Reads the first rows of a sheet as one kind of raw data in every way that there is. */
type Recogniser = (
  head: SheetHead,
  kind: RawKind,
  rules: RecognitionRules,
  headingRows: number,
) => Omit<Candidate, 'kind'>[];

/** How a sheet of each kind is recognised. */
const RECOGNISED_BY: Record<RawKindName, Recogniser> = {
  returns: recogniseReturns,
  rows: byHeadingRow,
  attendance: byHeadingRow,
};

function candidatesOf(head: SheetHead, kind: RawKind, rules: RecognitionRules): Candidate[] {
  const found = RECOGNISED_BY[kind.kind](head, kind, rules, HEADING_ROWS);
  return found.map((candidate) => ({ kind, ...candidate }));
}

/** Every reading of every possible heading row, in order of rows. */
function byHeadingRow(
  head: SheetHead,
  kind: RawKind,
  _rules: RecognitionRules,
  headingRows: number,
): Omit<Candidate, 'kind'>[] {
  return head.values.flatMap((_, index) => {
    const row = head.row + index;
    if (row >= headingRows) return [];
    const single = assignColumns(
      kind.columns.filter(({ series }) => !series),
      (head.values[index] ?? []).map(String),
    );
    const columns = columnsOf(kind, head, index, single);
    return [{ row, columns, missing: missingOf(kind, columns), equal: single.equal }];
  });
}

/** In the order of the pack's columns. */
function columnsOf(
  kind: RawKind,
  head: SheetHead,
  index: number,
  single: Assignment,
): RecognisedColumn[] {
  const cells = head.values[index] ?? [];
  return kind.columns.flatMap((rule): RecognisedColumn[] => {
    if (rule.series) return seriesColumns(rule, cells, head.texts[index] ?? [], head.column);
    const found = single.columns.find(({ field }) => field === rule.field);
    if (!found) return [];
    const { field, heading } = found;
    return [{ field, heading, column: head.column + found.index, needsText: false }];
  });
}

/** Headings of required columns that are lacking. */
function missingOf(kind: RawKind, columns: RecognisedColumn[]): string[] {
  return kind.columns
    .filter((rule) => rule.required && !columns.some((column) => isOf(rule, column)))
    .map(headingName);
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

function sheetOf(
  head: SheetHead,
  { kind, row, columns, equal, returns }: Candidate,
): RecognisedSheet {
  return {
    sheet: head.sheet,
    kindId: kind.id,
    kind: kind.kind,
    headingRow: row,
    rowCount: Math.max(0, head.row + head.rowCount - row - 1),
    columns,
    ...(equal.length > 0 && { equal: equalFits(equal, head.column) }),
    ...(returns && { returns }),
  };
}

/** The first of the items with the highest score. */
function most<T>(items: T[], score: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || score(item) > score(best) ? item : best),
    undefined,
  );
}
