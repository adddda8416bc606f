import { RULE_CELL, SHOWN_WORDS } from '../../wording/workbook-rules';
import { given } from '../given';
import { BENCHMARKS, type Benchmarks } from '../benchmarks';
import type { Indicator } from '../schema';
import { kindOf, TOLERANCE_WORDS, type Tolerance, type ToleranceCells } from '../tolerance';
import { TOLERANCE_FIELDS, yearField, yearOf, type RuleRow } from './fields';
import type { RowReader } from './row-reader';
import { cellText } from './row-reader';

/**
 * The rule that a row says, on the ground of the shared one: what the row has no column for stays as
 * it is shared. What cannot be read is reported, and stays as it is shared too.
 */
export function readRule(row: RuleRow, shared: Indicator, reader: RowReader): Indicator {
  const text = (field: 'owner' | 'definition' | 'dataNote') => {
    const written = reader.text(field);
    return written === cellText(shared[field]) ? shared[field] : written;
  };
  const shown = reader.choice('shown', SHOWN_WORDS);
  const { benchmarks: _, ...rest } = shared;
  const benchmarks = readBenchmarks(reader);
  return {
    ...rest,
    shown: shown === undefined ? shared.shown : shown === 'yes',
    tolerance: readTolerance(shared.tolerance, reader) ?? shared.tolerance,
    owner: text('owner'),
    definition: text('definition'),
    dataNote: text('dataNote'),
    ...(benchmarks ? { benchmarks } : {}),
    earlierYears: readEarlierYears(row, shared, reader),
  };
}

function readTolerance(shared: Tolerance, reader: RowReader): Tolerance | null {
  const name = reader.choice('kind', TOLERANCE_WORDS);
  if (name === undefined) return null;
  const kind = kindOf({ kind: name });
  const used = Object.values(kind.cells);
  for (const field of TOLERANCE_FIELDS) {
    if (used.includes(field) || !reader.has(field)) continue;
    reader.refuse(field, RULE_CELL.notUsed(reader.text(field), TOLERANCE_WORDS[name]));
  }
  const cells = cellsOf(reader, TOLERANCE_WORDS[name]);
  return kind.fromCells(cells, kind.schema.safeParse(shared).data ?? null);
}

/** The cells that a target of a kind, named as in the row, is read from. */
function cellsOf(reader: RowReader, kind: string): ToleranceCells {
  return {
    needed(field) {
      if (!reader.has(field)) reader.refuse(field, RULE_CELL.needed(kind));
      return reader.figure(field) ?? 0;
    },
    figure: (field) => reader.figure(field),
    share: (field) => reader.share(field),
    text: (field) => reader.text(field),
    choice: (field, words) => reader.choice(field, words),
    refuse: (field, sentence) => reader.refuse(field, sentence),
  };
}

function readBenchmarks(reader: RowReader): Benchmarks | undefined {
  const year = reader.text('benchmarkYear');
  const figures: Partial<Benchmarks> = {};
  for (const field of BENCHMARKS) Object.assign(figures, given(field, reader.figure(field)));
  if (year === '' && BENCHMARKS.some((field) => reader.has(field))) {
    reader.refuse('benchmarkYear', RULE_CELL.benchmarksWithoutYear());
  }
  return year === '' ? undefined : { year, ...figures };
}

function readEarlierYears(
  row: RuleRow,
  shared: Indicator,
  reader: RowReader,
): Indicator['earlierYears'] {
  const kept = shared.earlierYears.flatMap((entry): Indicator['earlierYears'] => {
    const field = yearField(entry.year);
    if (!(field in row)) return [entry];
    const value = reader.figure(field);
    if (value === undefined) return [];
    // A note explains the figure that it stands with.
    return [value === entry.value ? entry : { year: entry.year, value }];
  });
  const known = new Set(shared.earlierYears.map(({ year }) => year));
  const added = Object.keys(row)
    .flatMap((field) => yearOf(field) ?? [])
    .filter((year) => !known.has(year))
    .sort()
    .flatMap((year) => {
      const value = reader.figure(yearField(year));
      return value === undefined ? [] : [{ year, value }];
    });
  return [...kept, ...added];
}
