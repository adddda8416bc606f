import { z } from '../zod';
import { indicatorName } from '../../wording/rules';
import type { ExpandedPack } from '../written/expand';
import { indicatorSchema, packSchema, type Indicator, type Pack } from '../schema';

/** An indicator with its place in the file and the name it has in a sentence. */
export interface PlacedIndicator {
  rule: Indicator;
  path: string;
  subject: string;
}

/** The parts of a pack that have the right shape; a part that has not is left out of further checks. */
export interface LintContext {
  indicators: PlacedIndicator[];
  /** Whether every indicator could be read, so that a missing one is really missing. */
  complete: boolean;
  /** What each indicator says of its group, of those too that are wrong in something else. */
  grouped: GroupedIndicator[];
  sections: Partial<Omit<Pack, 'indicators'>>;
  /** Whether the pack says anything of schools, in the right shape or not. */
  hasAttendance: boolean;
  /** Where in the file that is written which is at a path of the expanded pack. */
  writtenAt: ExpandedPack['writtenAt'];
}

/** The group that an indicator names, and its scorecard where that is known. */
export interface GroupedIndicator {
  group: string;
  scorecard: string | undefined;
  path: string;
  subject: string;
}

const groupedSchema = z.object({
  group: z.string(),
  scorecard: z.string().optional().catch(undefined),
  number: z.string().catch('?'),
  part: z.string().catch(''),
});

/** Takes from an expanded pack what can be checked beyond its shape. */
export function lintContext({ json, writtenAt }: ExpandedPack): LintContext {
  const file = z.record(z.string(), z.unknown()).safeParse(json).data ?? {};
  const listed = Array.isArray(file.indicators) ? (file.indicators as unknown[]) : [];
  const indicators = listed.flatMap((item, i) => {
    const rule = indicatorSchema.safeParse(item).data;
    return rule ? [placed(rule, i)] : [];
  });
  return {
    indicators,
    complete: indicators.length === listed.length,
    grouped: listed.flatMap(grouped),
    sections: sections(file),
    hasAttendance: file.attendance !== undefined,
    writtenAt,
  };
}

function grouped(item: unknown, i: number): GroupedIndicator[] {
  const found = groupedSchema.safeParse(item).data;
  if (!found) return [];
  const { group, scorecard, number, part } = found;
  return [{ group, scorecard, path: `indicators[${i}]`, subject: indicatorName(number, part) }];
}

function placed(rule: Indicator, i: number): PlacedIndicator {
  return { rule, path: `indicators[${i}]`, subject: indicatorName(rule.number, rule.part) };
}

function sections(file: Record<string, unknown>): LintContext['sections'] {
  const shape = packSchema.shape;
  return {
    scorecards: shape.scorecards.safeParse(file.scorecards).data,
    borough: shape.borough.safeParse(file.borough).data,
    localities: shape.localities.safeParse(file.localities).data,
    populations: shape.populations.safeParse(file.populations).data,
    groups: shape.groups.safeParse(file.groups).data,
    topics: shape.topics.safeParse(file.topics).data,
    raw: shape.raw.safeParse(file.raw).data,
    rowMeasures: shape.rowMeasures.safeParse(file.rowMeasures).data,
    attendance: shape.attendance.safeParse(file.attendance).data,
  };
}
