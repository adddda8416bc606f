import { z } from '../zod';
import { indicatorName } from '../../wording/rules';
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
  sections: Partial<Omit<Pack, 'indicators'>>;
  /** Whether the pack says anything of schools, in the right shape or not. */
  hasAttendance: boolean;
}

/** Takes from parsed JSON what can be checked beyond its shape. */
export function lintContext(json: unknown): LintContext {
  const file = z.record(z.string(), z.unknown()).safeParse(json).data ?? {};
  const listed = Array.isArray(file.indicators) ? (file.indicators as unknown[]) : [];
  const indicators = listed.flatMap((item, i) => {
    const rule = indicatorSchema.safeParse(item).data;
    return rule ? [placed(rule, i)] : [];
  });
  return {
    indicators,
    complete: indicators.length === listed.length,
    sections: sections(file),
    hasAttendance: file.attendance !== undefined,
  };
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
