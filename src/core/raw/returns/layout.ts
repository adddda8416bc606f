import { periodKey } from '../../calendar/periods';
import type { RawKind } from '../../rules/schema';
import { assignColumns, type EqualColumns, type SoughtField } from '../assign-columns';
import type { RecognisedColumn, SheetHead } from '../types';
import {
  figureColumns,
  isBlank,
  type FigureColumn,
  type FigureColumns,
  type UnknownColumn,
} from './figure-columns';
import type { HeadingCell } from './period-heading';
import type { FigureBlock } from './shape';
import { surroundings, type FindPlace, type Surroundings } from './surroundings';
import { RETURN_KEY_WORDS } from './vocabulary';

/** How a sheet of returns is laid out. */
export interface ReturnsLayout {
  /** Zero-based row on the sheet of the last heading row. */
  headingRow: number;
  /** Every column that is read, figures included. */
  columns: RecognisedColumn[];
  blocks: FigureBlock[];
  /** What the sheet's name or title says of all its figures; null where it need not. */
  period: Surroundings['period'];
  place: Surroundings['place'];
  /** Year that months without one were taken to be of, where the headings did not say. */
  yearFrom: Surroundings['year'];
  /** Columns that fit a field as well as the one taken. */
  equal: EqualColumns[];
  /** Columns under a period that are no figure known: told where they hold something. */
  unknown: UnknownColumn[];
  twice: FigureColumn[];
}

/** A reading of the headings, whether or not it is enough. */
export interface LayoutCandidate {
  layout: ReturnsLayout;
  /** Headings lacking for figures to be told apart. */
  missing: ('indicator' | 'period' | 'figure')[];
  /** Headings that were known. */
  known: string[];
  /** Whether every figure is named in full by columns of the pack: then rows need not be looked at. */
  strict: boolean;
}

/** Heading rows that may stand over one another: a year, a month, and what is in its columns. */
const MOST_HEADING_ROWS = 3;

const FIGURE_ROLES = ['numerator', 'denominator', 'value'] as const;

/** Fields that say which figure a row gives, any of which will do. */
const NAMES_A_FIGURE = ['indicator', 'reference', 'title'];

/** Fields whose displayed text is needed: a number 5.1 that is shown as 5.10 is not 5.1. */
const NEEDS_TEXT = ['indicator', 'reference'];

/**
 * Every way to read the first rows of a sheet as returns, the likeliest first: a row a figure, or a
 * column a period under one to three heading rows.
 *
 * @param kind the pack's returns, whose headings come before those that councils commonly use
 * @param placeNamed the pack's name of a locality or the borough, for sheets of one place
 */
export function returnsLayouts(
  head: SheetHead,
  kind: RawKind,
  placeNamed: FindPlace,
  headingRows: number,
): LayoutCandidate[] {
  const sought = soughtFields(kind);
  const candidates: LayoutCandidate[] = [];
  head.values.slice(0, Math.max(0, headingRows - head.row)).forEach((_, bottom) => {
    for (let rows = 1; rows <= Math.min(MOST_HEADING_ROWS, bottom + 1); rows += 1) {
      const stack = headingCells(head, bottom - rows + 1, bottom);
      const around = surroundings(head, bottom - rows + 1, placeNamed);
      candidates.push(...(rows === 1 ? [rowAFigure(head, bottom, stack, sought, around)] : []));
      candidates.push(columnAPeriod(head, bottom, stack, sought, around));
    }
  });
  return candidates.sort(likelier);
}

/** The pack's columns, and what else names a figure, where the pack does not define it. */
function soughtFields({ columns }: RawKind): SoughtField[] {
  const own = new Set(columns.map(({ field }) => field));
  const common = Object.entries(RETURN_KEY_WORDS).filter(([field]) => !own.has(field));
  return [
    ...columns.map(({ field, headings }) => ({ field, headings: [...headings, ...more(field)] })),
    ...common.map(([field, headings]) => ({ field, headings })),
  ];
}

/** Headings for a single figure that packs need not list. */
const more = (field: string): readonly string[] =>
  field === 'value'
    ? ['Actual', 'Outturn', 'Result', 'Performance', 'Figure', 'This month', 'In month']
    : [];

function headingCells(head: SheetHead, from: number, to: number): HeadingCell[][] {
  return head.values
    .slice(from, to + 1)
    .map((row, i) =>
      row.map((value, column) => ({ value, text: head.texts[from + i]?.[column] ?? '' })),
    );
}

const shown = ({ text, value }: HeadingCell) => (text === '' ? String(value) : text);

function rowAFigure(
  head: SheetHead,
  bottom: number,
  stack: HeadingCell[][],
  sought: readonly SoughtField[],
  around: Surroundings,
): LayoutCandidate {
  const { columns, equal } = assignColumns(sought, (stack[0] ?? []).map(shown));
  const has = (field: string) => columns.some((each) => each.field === field);
  const fields = Object.fromEntries(
    FIGURE_ROLES.filter(has).map((role) => [role, role]),
  ) as FigureBlock['fields'];
  // A year alone is the period of annual returns; beside a month it is the month's.
  const byYear = !has('period') && has('year');
  const ownPeriod = byYear || has('period');
  const recognised = columns.map(({ field, index, heading }) =>
    column(head, field === 'year' && byYear ? 'period' : field, index, heading),
  );
  const missing: LayoutCandidate['missing'] = [];
  if (!NAMES_A_FIGURE.some(has)) missing.push('indicator');
  if (!ownPeriod && !around.period) missing.push('period');
  if (!has('value') && !has('numerator')) missing.push('figure');
  return {
    missing,
    known: columns.map(({ heading }) => heading),
    strict: missing.length === 0 && has('indicator') && has('locality') && ownPeriod,
    layout: {
      headingRow: head.row + bottom,
      columns: recognised,
      blocks: [{ period: ownPeriod ? null : (around.period?.period ?? null), fields }],
      period: ownPeriod ? null : around.period,
      place: has('locality') ? null : around.place,
      yearFrom: around.year,
      equal,
      unknown: [],
      twice: [],
    },
  };
}

function columnAPeriod(
  head: SheetHead,
  bottom: number,
  stack: HeadingCell[][],
  sought: readonly SoughtField[],
  around: Surroundings,
): LayoutCandidate {
  const figures = figureColumns(stack, around.year?.year ?? null);
  const under = new Set(
    [...figures.columns, ...figures.unknown, ...figures.aside, ...figures.twice].map(
      ({ index }) => index,
    ),
  );
  const width = Math.max(0, ...stack.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, index) => {
    const own = stack.findLast((row) => row[index] && !isBlank(row[index]))?.[index];
    return own && !under.has(index) ? shown(own) : '';
  });
  const keys = sought.filter(({ field }) => !isFigureField(field) && field !== 'period');
  const { columns, equal } = assignColumns(keys, headings);
  const has = (field: string) => columns.some((each) => each.field === field);
  const missing: LayoutCandidate['missing'] = [];
  if (!NAMES_A_FIGURE.some(has)) missing.push('indicator');
  if (figures.columns.length === 0) missing.push('period');
  if (!figures.columns.some(({ role }) => role !== 'denominator')) missing.push('figure');
  return {
    missing,
    known: [...columns, ...figures.columns].map(({ heading }) => heading),
    strict: false,
    layout: {
      headingRow: head.row + bottom,
      columns: [
        ...columns.map(({ field, index, heading }) => column(head, field, index, heading)),
        ...figures.columns.map((each) => column(head, fieldOf(each), each.index, each.heading)),
      ],
      blocks: blocksOf(figures),
      period: null,
      place: has('locality') ? null : around.place,
      yearFrom: figures.yearTaken ? around.year : null,
      equal,
      unknown: figures.unknown,
      twice: figures.twice,
    },
  };
}

const isFigureField = (field: string) => FIGURE_ROLES.some((role) => role === field);

const fieldOf = ({ role, period }: FigureColumn) => `${role} ${periodKey(period)}`;

function blocksOf({ columns }: FigureColumns): FigureBlock[] {
  const blocks = new Map<string, FigureBlock>();
  for (const each of columns) {
    const key = periodKey(each.period);
    const block = blocks.get(key) ?? { period: each.period, fields: {} };
    block.fields[each.role] = fieldOf(each);
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

function column(head: SheetHead, field: string, index: number, heading: string): RecognisedColumn {
  return {
    field,
    heading,
    column: head.column + index,
    needsText: NEEDS_TEXT.includes(field),
  };
}

/**
 * Fewest headings lacking; then rows named in full by the pack's columns; then most figures and names;
 * then a year of its own; then fewest heading rows and the topmost, which come first already.
 */
function likelier(a: LayoutCandidate, b: LayoutCandidate): number {
  return (
    a.missing.length - b.missing.length ||
    Number(b.strict) - Number(a.strict) ||
    understood(b) - understood(a) ||
    Number(a.layout.yearFrom !== null) - Number(b.layout.yearFrom !== null)
  );
}

/** Columns that the headings say something of, those under a period that are no figure known included. */
const understood = ({ layout }: LayoutCandidate) => layout.columns.length + layout.unknown.length;
