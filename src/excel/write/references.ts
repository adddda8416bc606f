import { cellAt } from '../../core/quality/cell-address';
import type { Watch } from '../watch';
import { readBlocks } from '../read/blocks';
import type { SheetSurvey, Survey } from '../read/survey';
import type { Requests } from './requests';

/** Bytes that a formula takes in a request, beside its text. */
const BYTES_PER_FORMULA = 700;

/** What refers to sheets that are about to be replaced, as it stands in the workbook. */
export interface References {
  cells: { sheetId: string; address: string; formula: string }[];
  names: { name: string; formula: string }[];
}

/**
 * Finds the user's formulas and names that refer to any of the sheets. Deleting the former sheet
 * would turn them into #REF!, so they are entered again once the new sheet has its name.
 *
 * @param own names that the plans set themselves, in small letters
 */
export async function findReferences(
  context: Excel.RequestContext,
  replaced: readonly SheetSurvey[],
  survey: Survey,
  own: ReadonlySet<string>,
  watch: Watch,
): Promise<References> {
  if (replaced.length === 0) return { cells: [], names: [] };
  const spellings = replaced.flatMap(({ name }) =>
    [name, name.replaceAll("'", "''")].flatMap((text) => [`${text}!`, `${text}'!`]),
  );
  const refers = (formula: string) =>
    formula.startsWith('=') && spellings.some((text) => includesName(formula, text));
  const others = survey.sheets.flatMap((sheet) =>
    sheet.used && !sheet.mark ? [{ sheet, area: sheet.used }] : [],
  );
  const contents = await readBlocks(
    context,
    others.map(({ sheet, area }) => ({ sheetId: sheet.id, area, facets: ['formulas'] as const })),
    watch,
  );
  const cells = others.flatMap(({ sheet, area }, i) =>
    (contents[i]?.formulas ?? []).flatMap((row, r) =>
      row.flatMap((formula, c) =>
        typeof formula === 'string' && refers(formula)
          ? [{ sheetId: sheet.id, address: cellAt(area.row + r, area.column + c), formula }]
          : [],
      ),
    ),
  );
  const names = [...survey.names]
    .filter(([name, formula]) => !own.has(name.toLowerCase()) && refers(formula))
    .map(([name, formula]) => ({ name, formula }));
  return { cells, names };
}

function includesName(formula: string, spelling: string): boolean {
  return formula.toLowerCase().includes(spelling.toLowerCase());
}

/** Enters references again as they stood. */
export async function restoreReferences(references: References, requests: Requests): Promise<void> {
  const { workbook } = requests.context;
  for (const { sheetId, address, formula } of references.cells) {
    await requests.room(BYTES_PER_FORMULA + formula.length);
    workbook.worksheets.getItem(sheetId).getRange(address).formulas = [[formula]];
  }
  for (const { name, formula } of references.names) {
    await requests.room(BYTES_PER_FORMULA + formula.length);
    workbook.names.getItem(name).formula = formula;
  }
}
