import {
  applyRuleSheet,
  readDate1904,
  readHeads,
  readHolidayLists,
  readRawTable,
  readRuleSheet,
  toScorecardError,
  type ExcelPort,
  type RulesInUse,
  type Survey,
  type Watch,
} from '..';
import { observe, workdaysOf, type Observed, type Workday } from '../../core/measure/observe';
import { FindingCollector } from '../../core/quality/collector';
import type { HolidayList } from '../../core/raw/holiday-list';
import { recognise } from '../../core/raw/recognise';
import type { RawTable, SheetHead } from '../../core/raw/types';
import { indicatorOf } from '../../core/rules/keys';
import { compileRulebook, type Rulebook } from '../../core/rules/rulebook';
import type { Pack } from '../../core/rules/schema';
import { serialOf } from '../../core/calendar/days';
import { ERRORS, STEPS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';

/** What reading needs to know. */
export interface ReadOptions extends Watch {
  /** The rule packs there are. */
  packs: readonly Pack[];
  /** Id of the pack to use; without one, the pack whose indicators the data names. */
  packId?: string;
  /** The time, for telling dates of the future. */
  now: () => Date;
}

/** A pack, and what it is compiled to. */
interface CompiledPack {
  pack: Pack;
  rulebook: Rulebook;
}

/** Raw data as one rule pack reads it. */
interface Reading extends CompiledPack {
  tables: RawTable[];
}

/** The raw data of a workbook, and what it has beside it: rules and holidays of its own. */
export interface RawData extends Reading {
  /** The pack with the rules really used, which the workbook may have of its own. */
  pack: Pack;
  /** The same, compiled. */
  rulebook: Rulebook;
  /** The workbook's own rules; null where the pack's are used. */
  rules: RulesInUse['own'];
  /** Lists of local closures, which count beside those of the pack. */
  holidays: HolidayList[];
  /** Whole sentences on what was not as usual. */
  notes: string[];
}

/**
 * Does work in Excel.
 *
 * @throws ScorecardError for whatever goes wrong in it, in plain words
 */
export async function inExcel<T>(
  excel: ExcelPort,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(work);
  } catch (error) {
    throw toScorecardError(error);
  }
}

/**
 * Reads every raw sheet of the workbook with the pack asked for, or with the one that knows its data.
 *
 * @throws ScorecardError 'unknown-pack', 'no-raw-data' naming the headings that were missing, or
 * 'invalid-pack' naming the cells of the workbook's own rules that are wrong
 */
export async function readRawData(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
  options: ReadOptions,
): Promise<RawData> {
  const packs = packsAsked(options).map((pack) => ({ pack, rulebook: compileRulebook(pack) }));
  watch.onProgress?.(STEPS.survey, 0);
  const ruleSheet = await readRuleSheet(context, survey, watch);
  const others = survey.sheets.filter(({ id }) => id !== ruleSheet?.id);
  const heads = await readHeads(context, others, watch);
  const date1904 = await readDate1904(context);
  const known = new Map<string, RawTable>();
  const read = async ({ pack, rulebook }: CompiledPack): Promise<Reading> => {
    const tables: RawTable[] = [];
    for (const [i, head] of heads.entries()) {
      const recognition = recognise(head, rulebook.rawKinds);
      const sheet = survey.sheets.find(({ name }) => name === head.sheet);
      if (!recognition.ok || !sheet) continue;
      // Packs share kinds of raw sheet: what one has read, another need not read again.
      const key = JSON.stringify(recognition.sheet);
      watch.onProgress?.(STEPS.read(head.sheet), i / heads.length);
      const table =
        known.get(key) ??
        (await readRawTable(context, sheet.id, recognition.sheet, date1904, watch));
      known.set(key, table);
      tables.push(table);
    }
    return { pack, rulebook, tables };
  };
  const readings: Reading[] = [];
  for (const pack of packs) {
    const reading = await read(pack);
    if (reading.tables.length > 0) readings.push(reading);
  }
  const reading = bestReading(readings, options) ?? refuse(heads, packs);
  const { pack, own: rules, notes } = applyRuleSheet(reading.pack, ruleSheet);
  const used = new Set(reading.tables.map(({ sheet }) => sheet));
  const holidays = await readHolidayLists(context, survey, heads, used, date1904, watch);
  const rulebook = pack === reading.pack ? reading.rulebook : compileRulebook(pack);
  return { ...reading, pack, rulebook, rules, holidays, notes };
}

/** Measures all raw data, with the local closures of the workbook; what is wrong becomes findings. */
export function observeRaw(
  { rulebook, tables, holidays }: RawData,
  options: Pick<ReadOptions, 'now'>,
  findings: FindingCollector,
): Observed {
  for (const { where, shown } of holidays.flatMap(({ unreadable }) => unreadable)) {
    findings.add({ code: 'unreadable-holiday', detail: { shown }, where });
  }
  return observe(tables, rulebook, today(options), findings, closuresIn(holidays));
}

/** Excel's WORKDAY with the bank holidays, the pack's closures and those of the workbook. */
export function workdaysIn(
  { rulebook, holidays }: RawData,
  options: Pick<ReadOptions, 'now'>,
): Workday {
  return workdaysOf(rulebook, today(options), closuresIn(holidays));
}

const closuresIn = (holidays: readonly HolidayList[]) => holidays.flatMap(({ serials }) => serials);

function packsAsked({ packs, packId }: ReadOptions): readonly Pack[] {
  if (packId === undefined) return packs;
  const asked = packs.filter(({ id }) => id === packId);
  if (asked.length > 0) return asked;
  const ids = packs.map(({ id }) => id);
  throw new ScorecardError('unknown-pack', ERRORS.unknownPack(packId, ids));
}

/** The reading by the pack that knows most of what the data names, and quarrels least with it. */
function bestReading(readings: Reading[], options: ReadOptions): Reading | undefined {
  if (readings.length < 2) return readings[0];
  const scores = readings.map(({ rulebook, tables }) => {
    const findings = new FindingCollector();
    const { observations } = observe(tables, rulebook, today(options), findings);
    const known = new Set(observations.map(indicatorOf));
    return known.size === 0 ? 0 : observations.length / (1 + findings.all().length);
  });
  return readings[scores.indexOf(Math.max(...scores))];
}

function refuse(heads: readonly SheetHead[], packs: readonly CompiledPack[]): never {
  const nearest = heads
    .flatMap((head) =>
      packs.flatMap(({ rulebook }) => {
        const recognition = recognise(head, rulebook.rawKinds);
        return recognition.ok || !recognition.nearest
          ? []
          : [
              {
                sheet: head.sheet,
                title: recognition.nearest.kind,
                missing: recognition.nearest.missing,
              },
            ];
      }),
    )
    .reduce<Nearest | null>(
      (best, next) => (best && best.missing.length <= next.missing.length ? best : next),
      null,
    );
  throw new ScorecardError('no-raw-data', ERRORS.noRawData(nearest, heads.length));
}

interface Nearest {
  sheet: string;
  title: string;
  missing: string[];
}

/** Serial of the day that it is. */
export function today({ now }: Pick<ReadOptions, 'now'>): number {
  const date = now();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
