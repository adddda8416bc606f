import { parsePeriodText } from '../../core/calendar/parse-period';
import { periodKey } from '../../core/calendar/periods';
import type { FigureRow } from '../../core/score/figure-row';
import type { Rag } from '../../core/rules/rag';
import type { Dot } from '../../core/score/scorecard';
import { FIGURE_HEADINGS } from '../../core/wording/sheets';
import type { Watch } from '../port';
import { readBlocks } from './blocks';
import type { Survey } from './survey';

/** Columns that every record has, the source not among them. */
const RECORDED = 13;

/**
 * The Figures sheet of the last build, wherever the user has moved it.
 *
 * @returns its rows; undefined where there is no such sheet, or its headings have been changed
 */
export async function readFormerFigures(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
): Promise<FigureRow[] | undefined> {
  const sheet = survey.sheets.find(({ mark }) => mark?.kind === 'figures');
  const area = sheet?.tables[0]?.area ?? sheet?.used;
  if (!sheet || !area) return undefined;
  const [content] = await readBlocks(
    context,
    [{ sheetId: sheet.id, area, facets: ['values'] }],
    watch,
  );
  const [headings = [], ...rows] = content?.values ?? [];
  const columns = FIGURE_HEADINGS.map((heading) => headings.indexOf(heading));
  // A record from before figures named their source still says what they were.
  if (columns.slice(0, RECORDED).includes(-1)) return undefined;
  return rows
    .flatMap((row) => figureRow(columns.map((column) => row[column])) ?? [])
    .filter(({ indicator }) => indicator !== '');
}

/** A row of the sheet. The user may have edited it: what names no period is nothing to compare with. */
function figureRow(cells: readonly unknown[]): FigureRow | null {
  const [scorecard, indicator, part, title, locality, period, ...figures] = cells;
  const [numerator, denominator, value, ytd, rag, dot, findings, source] = figures;
  const named = parsePeriodText(text(period));
  if (!named) return null;
  return {
    scorecard: text(scorecard),
    indicator: text(indicator),
    part: text(part),
    title: text(title),
    locality: text(locality),
    period: periodKey(named),
    numerator: number(numerator),
    denominator: number(denominator),
    value: number(value),
    ytd: number(ytd),
    rag: text(rag) as Rag | '',
    dot: text(dot) as Dot | '',
    findings: text(findings),
    source: text(source),
  };
}

const text = (cell: unknown) => String(cell ?? '');
const number = (cell: unknown) => (typeof cell === 'number' ? cell : null);
