import { endTurn, type RulesInUse, type Watch } from '..';
import { serialOf } from '../../core/calendar/days';
import { fitOf } from '../../core/measure/fit';
import type { Workday } from '../../core/calendar/working-days';
import { observe, workdaysOf, type Observed } from '../../core/measure/observe';
import { FindingCollector } from '../../core/quality/collector';
import type { HolidayList } from '../../core/raw/holiday-list';
import type { RawTable } from '../../core/raw/types';
import type { Rulebook } from '../../core/rules/rulebook';
import type { Pack } from '../../core/rules/schema';
import { STEPS } from '../../core/wording/errors';
import type { ReadOptions } from './options';
import type { Reading } from './read-raw';

/** The raw data of a workbook, measured by the rules of one pack. */
export interface RawData {
  /** The pack with the rules really used, which the workbook may have of its own. */
  pack: Pack;
  /** The same, compiled. */
  rulebook: Rulebook;
  /** The workbook's own rules; null where the pack's are used. */
  rules: RulesInUse['own'];
  tables: RawTable[];
  holidays: HolidayList[];
  observed: Observed;
  /** What is wrong with the data, as far as measuring could tell. */
  findings: FindingCollector;
  /** Whole sentences on what was not as usual. */
  notes: string[];
}

/**
 * Measures the raw data by each pack that could read it, once, and takes the pack that knows it best:
 * the first of them where several know it as well.
 *
 * @param readings at least one
 * @throws ScorecardError 'invalid-pack' naming the cells of the workbook's own rules that are wrong,
 * where they are those of the pack taken; 'cancelled'
 */
export async function measureRaw(
  readings: readonly Reading[],
  watch: Watch,
  options: Pick<ReadOptions, 'now'>,
): Promise<RawData> {
  const measured: { reading: Reading; raw: RawData; fit: number }[] = [];
  for (const [i, reading] of readings.entries()) {
    watch.onProgress?.(STEPS.measure(reading.rules.pack.name), i / readings.length);
    await endTurn(watch);
    const raw = measureWith(reading, options);
    measured.push({ reading, raw, fit: fitOf(raw.observed, raw.findings.all().length) });
  }
  const best = measured.reduce((one, other) => (other.fit > one.fit ? other : one));
  if (best.reading.rules.refusal) throw best.reading.rules.refusal;
  return best.raw;
}

/** Excel's WORKDAY with the bank holidays, the pack's closures and those of the workbook. */
export function workdaysIn(
  { rulebook, holidays }: Pick<RawData, 'rulebook' | 'holidays'>,
  options: Pick<ReadOptions, 'now'>,
): Workday {
  return workdaysOf(rulebook, today(options), closuresIn(holidays));
}

/** Measures all raw data, with the local closures of the workbook; what is wrong becomes findings. */
function measureWith(
  { rules, rulebook, tables, holidays }: Reading,
  options: Pick<ReadOptions, 'now'>,
): RawData {
  const { pack, own, notes } = rules;
  const findings = new FindingCollector();
  for (const { where, shown } of holidays.flatMap(({ unreadable }) => unreadable)) {
    findings.add('unreadable-holiday', { shown }, { where });
  }
  const observed = observe(tables, rulebook, today(options), findings, closuresIn(holidays));
  return { pack, rulebook, rules: own, tables, holidays, observed, findings, notes };
}

const closuresIn = (holidays: readonly HolidayList[]) => holidays.flatMap(({ serials }) => serials);

/** Serial of the day that it is. */
function today({ now }: Pick<ReadOptions, 'now'>): number {
  const date = now();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
