import { asDaySerial, type DaySerial } from '../../calendar/days';
import type { IndicatorKey } from '../keys';
import type { Pack } from '../schema';
import { compileAttendance, type AttendanceRules } from './attendance';
import { countedFigures, type CountedFigure } from './counted';
import { Indicators } from './indicators';
import { Places } from './places';
import { Populations } from './populations';
import { RawKinds } from './raw-kinds';
import { RowMeasures } from './row-measures';
import { compileTopics, type TopicRules } from './topics';
import { Scorecards } from './scorecards';

export type { AttendanceRules, PhaseRules, SchoolMeasureRules } from './attendance';
export type { Called, IndicatorCells } from './called';
export type { CountedFigure } from './counted';
export type { Indicators } from './indicators';
export type { Places } from './places';
export type { Populations } from './populations';
export { headingOf, type RawKindRules, type RawKinds } from './raw-kinds';
export type { RowMeasureRules, RowMeasures } from './row-measures';
export type { TopicRules } from './topics';
export { isListed, type ScorecardRules, type Scorecards } from './scorecards';

/** What a pack says of itself. */
export type PackIdentity = Pick<Pack, 'id' | 'name' | 'version' | 'date'>;

/**
 * A rule pack made ready for use: names resolved to what they name, and everything that is looked up
 * found by its key. Whoever measures, scores or lays out takes the rulebook; the pack is for reading,
 * checking and changing rules.
 */
export interface Rulebook extends PackIdentity {
  scorecards: Scorecards;
  places: Places;
  indicators: Indicators;
  topics: readonly TopicRules[];
  populations: Populations;
  rawKinds: RawKinds;
  rowMeasures: RowMeasures;
  /** Null where the pack has nothing on schools. */
  attendance: AttendanceRules | null;
  /** The indicator parts whose figures are counted, and how they go with returned ones. */
  counted: ReadonlyMap<IndicatorKey, CountedFigure>;
  /** Local closures beside the bank holidays. */
  closures: readonly DaySerial[];
}

/**
 * Compiles a pack that has been read and checked.
 *
 * @throws Error where one part of the pack names another that is not there, which lint refuses
 */
export function compileRulebook(pack: Pack): Rulebook {
  const scorecards = new Scorecards(pack);
  const indicators = new Indicators(pack, scorecards);
  const rawKinds = new RawKinds(pack.raw);
  const rowMeasures = new RowMeasures(pack, indicators, rawKinds);
  const attendance = compileAttendance(pack, indicators);
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    date: pack.date,
    scorecards,
    places: new Places(pack),
    indicators,
    topics: compileTopics(pack),
    populations: new Populations(pack.populations),
    rawKinds,
    rowMeasures,
    attendance,
    counted: countedFigures(rowMeasures, attendance),
    closures: pack.calendar.holidays.map(asDaySerial),
  };
}
