import { KIND_WORDS, RULE_CELL, SHOWN_WORDS, SIDE_WORDS } from '../../wording/workbook-rules';
import type { Benchmarks, Indicator, Tolerance } from '../schema';
import {
  BENCHMARK_FIELDS,
  FIELDS_OF_KIND,
  TOLERANCE_FIELDS,
  yearField,
  yearOf,
  type FixedField,
  type RuleRow,
} from './fields';
import { readProfile } from './profile-text';
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
  const kind = reader.choice('kind', KIND_WORDS);
  if (kind === undefined) return null;
  const used: readonly FixedField[] = FIELDS_OF_KIND[kind];
  for (const field of TOLERANCE_FIELDS) {
    if (used.includes(field) || !reader.has(field)) continue;
    reader.refuse(field, RULE_CELL.notUsed(reader.text(field), KIND_WORDS[kind]));
  }
  const needed = (field: FixedField): number => {
    if (!reader.has(field)) reader.refuse(field, RULE_CELL.needed(KIND_WORDS[kind]));
    return reader.figure(field) ?? 0;
  };
  switch (kind) {
    case 'none': {
      const note = reader.text('note');
      return note === '' ? { kind } : { kind, note };
    }
    case 'higher':
    case 'lower': {
      const limits = { kind, target: needed('target'), ...given('red', reader.figure('red')) };
      return { ...limits, ...writtenBand(shared, limits) };
    }
    case 'within':
      return {
        kind,
        ...given('min', reader.figure('min')),
        ...given('max', reader.figure('max')),
        ...given('margin', reader.figure('margin')),
        side: reader.choice('side', SIDE_WORDS) ?? 'both',
      };
    case 'distance':
      return {
        kind,
        comparator: needed('comparator'),
        inner: needed('inner'),
        outer: needed('outer'),
      };
    case 'profile':
      return {
        kind,
        target: needed('target'),
        ...given('profile', readProfileCell(reader)),
        ...given('red', reader.share('profileRed')),
      };
  }
}

/** The amber band of the shared rule only checks its limits, so it goes when they are moved. */
function writtenBand(
  shared: Tolerance,
  limits: { kind: 'higher' | 'lower'; target: number; red?: number },
): { amber?: [number, number] } {
  if (shared.kind !== limits.kind || !shared.amber) return {};
  const unmoved = shared.target === limits.target && shared.red === limits.red;
  return unmoved ? { amber: shared.amber } : {};
}

function readProfileCell(reader: RowReader): number[] | undefined {
  const text = reader.text('profile');
  if (text === '') return undefined;
  const profile = readProfile(text);
  if (!profile) reader.refuse('profile', RULE_CELL.profileShape(text));
  return profile ?? undefined;
}

function readBenchmarks(reader: RowReader): Benchmarks | undefined {
  const year = reader.text('benchmarkYear');
  const figures: Partial<Benchmarks> = {};
  for (const field of BENCHMARK_FIELDS) Object.assign(figures, given(field, reader.figure(field)));
  if (year === '' && BENCHMARK_FIELDS.some((field) => reader.has(field))) {
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

/** A member that is there only where its value is. */
function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
