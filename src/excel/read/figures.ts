import { parsePeriodText } from '../../core/calendar/parse-period';
import { periodKey } from '../../core/calendar/periods';
import type { CellValue } from '../../core/raw/types';
import type { FormerFigure } from '../../core/score/figure-row';
import { FIGURE_HEADINGS } from '../../core/wording/sheets';
import type { Watch } from '../watch';
import { readBlocks } from './blocks';
import type { Survey } from './survey';

/**
 * The Figures sheet of the last build, wherever the user has moved it.
 *
 * @returns its rows; undefined where there is no such sheet, or its headings have been changed
 */
export async function readFormerFigures(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
): Promise<FormerFigure[] | undefined> {
  const sheet = survey.sheets.find(({ mark }) => mark?.kind === 'figures');
  const area = sheet?.tables[0]?.area ?? sheet?.used;
  if (!sheet || !area) return undefined;
  const [content] = await readBlocks(
    context,
    [{ sheetId: sheet.id, area, facets: ['values'] }],
    watch,
  );
  const [headings = [], ...rows] = content?.values ?? [];
  // A record from before figures named their source still says what they were.
  const recorded = FIGURE_HEADINGS.filter((heading) => heading !== 'Source');
  if (recorded.some((heading) => !headings.includes(heading))) return undefined;
  const columns = OF_USE.map((heading) => headings.indexOf(heading));
  return rows
    .flatMap((row) => formerFigure(columns.map((column) => row[column])) ?? [])
    .filter(({ indicator }) => indicator !== '');
}

/** The columns that a later build compares. */
const OF_USE = [
  'Scorecard',
  'Indicator',
  'Part',
  'Locality',
  'Period',
  'Value',
] as const satisfies readonly (typeof FIGURE_HEADINGS)[number][];

/** A row of the sheet. The user may have edited it: what names no period is nothing to compare with. */
function formerFigure(cells: readonly (CellValue | undefined)[]): FormerFigure | null {
  const [scorecard, indicator, part, locality, period, value] = cells;
  const named = parsePeriodText(text(period));
  if (!named) return null;
  return {
    scorecard: text(scorecard),
    indicator: text(indicator),
    part: text(part),
    locality: text(locality),
    period: periodKey(named),
    value: typeof value === 'number' ? value : null,
  };
}

const text = (cell: CellValue | undefined) => String(cell ?? '');
