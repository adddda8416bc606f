import { surveyWorkbook, type ExcelPort } from '..';
import type { MonthKey } from '../../core/calendar/period';
import type { PackIdentity } from '../../core/rules/rulebook';
import { inExcel } from './in-excel';
import { measureRaw } from './measure-raw';
import type { BuildOptions } from './options';
import { readRaw } from './read-raw';
import { scoreRaw } from './score-raw';
import { workbookRules, type WorkbookRules } from './workbook-rules';

/** What is in the workbook, seen with one rule pack. */
export interface Inspection {
  pack: PackIdentity;
  rulesHash: string;
  /** The raw sheets, with the number of rows below their headings. */
  sources: { sheet: string; title: string; rows: number }[];
  /** Months with data, oldest first; the last of them when nothing else is asked for. */
  months: MonthKey[];
  month: MonthKey;
  /** The rules that the workbook has of its own; null where it has none for this pack. */
  workbookRules: WorkbookRules | null;
}

/**
 * Says what a build would find, without writing anything.
 *
 * @throws ScorecardError where there would be nothing to build
 */
export async function inspect(excel: ExcelPort, options: BuildOptions): Promise<Inspection> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const readings = await readRaw(context, survey, options, options);
    const raw = await measureRaw(readings, options, options);
    const { rulebook, rulesHash, months, month } = scoreRaw(raw, undefined, options);
    return {
      pack: rulebook,
      rulesHash,
      sources: raw.tables.map(({ sheet, kindId, rowCount }) => ({
        sheet,
        title: rulebook.rawKinds.of(kindId).title,
        rows: rowCount,
      })),
      months,
      month,
      workbookRules: workbookRules(raw),
    };
  });
}
