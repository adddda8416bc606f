import {
  applyRuleSheet,
  readDate1904,
  readHeads,
  readHolidayLists,
  readRawTable,
  readRuleSheet,
  type RulesInUse,
  type Survey,
  type Watch,
} from '..';
import type { HolidayList } from '../../core/raw/holiday-list';
import { nearestKind } from '../../core/raw/nearest-kind';
import { recognise } from '../../core/raw/recognise';
import type { RawTable, RecognisedSheet } from '../../core/raw/types';
import { compileRulebook, type Rulebook } from '../../core/rules/rulebook';
import type { Pack } from '../../core/rules/schema';
import { ERRORS, STEPS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';
import type { ReadOptions } from './options';

/** The raw data of a workbook as one rule pack reads it. */
export interface Reading {
  /** The pack's rules, or those that the workbook has of its own in their place. */
  rules: RulesInUse;
  /** The same, compiled. */
  rulebook: Rulebook;
  /** The raw sheets that the pack recognises, at least one. */
  tables: RawTable[];
  /** Lists of local closures, which count beside those of the pack. */
  holidays: HolidayList[];
}

/**
 * Reads every raw sheet of the workbook, once for each pack asked for that recognises any.
 *
 * @returns at least one reading, in the order of the packs
 * @throws ScorecardError 'unknown-pack', or 'no-raw-data' naming the headings that were missing
 */
export async function readRaw(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
  options: ReadOptions,
): Promise<Reading[]> {
  const packs = packsAsked(options);
  watch.onProgress?.(STEPS.survey, 0);
  const ruleSheet = await readRuleSheet(context, survey, watch);
  const others = survey.sheets.filter(({ id }) => id !== ruleSheet?.id);
  const heads = await readHeads(context, others, watch);
  const date1904 = await readDate1904(context);
  const readTable = tableReader(context, survey, date1904, watch);

  const known = packs.map((pack) => {
    const rules = applyRuleSheet(pack, ruleSheet);
    return { rules, rulebook: compileRulebook(rules.pack) };
  });

  const readings: Reading[] = [];
  for (const { rules, rulebook } of known) {
    const tables: RawTable[] = [];
    for (const [i, head] of heads.entries()) {
      const recognition = recognise(head, rulebook);
      if (!recognition.ok) continue;
      watch.onProgress?.(STEPS.read(head.sheet), i / heads.length);
      tables.push(await readTable(recognition.sheet));
    }
    if (tables.length === 0) continue;
    const used = new Set(tables.map(({ sheet }) => sheet));
    const holidays = await readHolidayLists(context, survey, heads, used, date1904, watch);
    readings.push({ rules, rulebook, tables, holidays });
  }
  if (readings.length === 0) {
    const nearest = nearestKind(
      heads,
      known.map(({ rulebook }) => rulebook),
    );
    throw new ScorecardError('no-raw-data', ERRORS.noRawData(nearest, heads.length));
  }
  return readings;
}

/** Reads sheets as they were recognised. Packs share kinds of raw sheet: what one has read, another need not. */
function tableReader(
  context: Excel.RequestContext,
  survey: Survey,
  date1904: boolean,
  watch: Watch,
): (recognised: RecognisedSheet) => Promise<RawTable> {
  const ids = new Map(survey.sheets.map(({ name, id }) => [name, id]));
  const known = new Map<string, RawTable>();
  return async (recognised) => {
    const key = JSON.stringify(recognised);
    // Excel finds a sheet by its name as well as by its id.
    const id = ids.get(recognised.sheet) ?? recognised.sheet;
    const table = known.get(key) ?? (await readRawTable(context, id, recognised, date1904, watch));
    known.set(key, table);
    return table;
  };
}

function packsAsked({ packs, packId }: ReadOptions): readonly Pack[] {
  if (packId === undefined) return packs;
  const asked = packs.filter(({ id }) => id === packId);
  if (asked.length > 0) return asked;
  const ids = packs.map(({ id }) => id);
  throw new ScorecardError('unknown-pack', ERRORS.unknownPack(packId, ids));
}
