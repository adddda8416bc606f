import { isRuleHeading, type RuleCells } from '../../core/rules/workbook';
import { cellAt } from '../../core/quality/cell-address';
import { RULES_TABLE } from '../../core/sheets/kinds/indicators';
import type { Area } from '../../core/sheets/plan';
import { quotedSheet } from '../a1';
import type { Watch } from '../watch';
import { sameName } from '../same-name';
import { readBlocks } from './blocks';
import type { SheetSurvey, Survey } from './survey';

/** The rules that a workbook has of its own, as they stand in its cells. */
export interface RuleSheet {
  id: string;
  /** The sheet's name, which the user may have changed. */
  sheet: string;
  /** Id of the pack that they were taken from; null where the sheet has lost its mark. */
  packId: string | null;
  cells: RuleCells;
  /** Address, sheet included, of a cell of `cells`. */
  addressOf: (row: number, column: number) => string;
}

/** The sheet of a workbook's own rules, by its mark or by the name of its table; null where there is none. */
export function findRuleSheet(survey: Survey): SheetSurvey | null {
  const tableOn = ({ tables }: SheetSurvey) =>
    tables.some(({ name }) => sameName(name, RULES_TABLE));
  const marked = survey.sheets.filter(({ mark }) => mark?.kind === 'indicators');
  return (
    marked.find(tableOn) ??
    marked[0] ??
    survey.sheets.find((sheet) => !sheet.mark && tableOn(sheet)) ??
    null
  );
}

/**
 * Reads a workbook's own rules, from their table, or where that has been turned into plain cells, from
 * their heading row down.
 *
 * @returns null where there are none, or a table of that name is about something else
 */
export async function readRuleSheet(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
): Promise<RuleSheet | null> {
  const sheet = findRuleSheet(survey);
  if (!sheet) return null;
  const table = sheet.tables.find(({ name }) => sameName(name, RULES_TABLE));
  const area = table?.area ?? sheet.used;
  if (!area) return null;
  const [content] = await readBlocks(
    context,
    [{ sheetId: sheet.id, area, facets: ['values', 'text'] }],
    watch,
  );
  const { values, text: texts } = content ?? { values: [], text: [] };
  const heading = values.findIndex(isRuleHeading);
  if (heading < 0 && !sheet.mark) return null;
  const first = Math.max(heading, 0);
  return {
    id: sheet.id,
    sheet: sheet.name,
    packId: sheet.mark?.key ?? null,
    cells: { values: values.slice(first), texts: texts.slice(first) },
    addressOf: (row, column) => addressOn(sheet.name, area, first + row, column),
  };
}

function addressOn(sheet: string, area: Area, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  return `${plain ? sheet : quotedSheet(sheet)}!${cellAt(area.row + row, area.column + column)}`;
}
