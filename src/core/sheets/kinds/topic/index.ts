import type { TopicRules } from '../../../rules/rulebook';
import { longMonth } from '../../../calendar/words';
import { TOPIC } from '../../../wording/sheets';
import type { SheetIdentity } from '../../identity';
import { heightOf } from '../../kit/columns';
import { SheetDraft } from '../../kit/draft';
import { displayFormat } from '../../look/formats';
import { PALETTE, SERIES_COLOURS } from '../../look/palette';
import { addPieces, pieceTo } from '../../kit/pieces';
import { addTitle } from '../../kit/title';
import type { CellPlan, ChartPlan, SheetPlan } from '../../plan';
import { sheetKind, type Build } from '../kind';
import { addTopicTable, addWithoutFigures, sharedWidths, topicTable } from './table';
import type { PlacedTopicTable, TopicTable } from './table';
import { topicIndicators } from './block';
import type { TopicIndicator } from './block';

/** The texts stand in the first column, which is wide; the tables' figures to the right of it. */
const TEXT_WIDTH = 52;
const VALUE_WIDTH = 12.5;
/** Columns to the right of the first, for the chart; a pack with many localities gets more. */
const LEAST_COLUMNS = 9;
/** Columns that stay free to the right of the widest table. */
const NOTE_COLUMNS = 2;
const ANALYSIS_HEIGHT = 190;
const NOTE_HEIGHT = 64;

/**
 * The page of a topic: definition, owner and data note from the pack, two cells that belong to the
 * user, a chart, and for each indicator a table of its periods by locality, with year rows and
 * benchmarks below.
 */
export const topic = sheetKind('topic', {
  identity: {
    tabColour: PALETTE.topicTab,
    sheets: ({ topics }) =>
      topics.map((each) => ({
        key: `${each.scorecard}/${each.id}`,
        tab: each.title,
        content: () => each,
      })),
  },
  plan: planTopic,
});

function planTopic(topic: TopicRules, sheet: SheetIdentity, build: Build): SheetPlan {
  const { scorecard, sheets } = build;
  const indicators = topicIndicators(scorecard, topic);
  const withFigures = indicators.filter(hasFigures);
  const tables = withFigures.map((indicator) => topicTable(indicator, scorecard.month));
  const widths = pageWidths(tables);

  const draft = new SheetDraft(sheet);
  draft.columns = widths.map((width) => ({ width }));
  addTitle(draft, { title: topic.title, period: longMonth(scorecard.month) }, widths);
  const back = sheets.scorecard(topic.scorecard) ?? sheets.home;
  addPieces(
    draft,
    [
      ...(topic.owner === ''
        ? []
        : [{ text: TOPIC.owner(topic.owner), style: 'subtitle' } as const]),
      pieceTo(back, TOPIC.back(back.name)),
    ],
    widths,
  );
  const band = { from: draft.space(), to: 0 };
  addText(draft, TOPIC.definition, topic.definition, widths);
  addText(draft, TOPIC.dataNote, topic.dataNote, widths);
  const id = `${topic.scorecard}_${topic.id}`.replaceAll('-', '_');
  addUserCell(draft, TOPIC.analysis, `Analysis_${id}`, ANALYSIS_HEIGHT);
  addUserCell(draft, TOPIC.userNote, `Note_${id}`, NOTE_HEIGHT);
  band.to = draft.rows.length - 1;

  const placed = tables.map((table) => {
    draft.space(12);
    return addTopicTable(draft, table, widths);
  });
  if (withFigures.length < indicators.length) {
    draft.space(12);
    addWithoutFigures(
      draft,
      indicators.filter((indicator) => !hasFigures(indicator)),
      scorecard.month,
      widths,
    );
  }
  const chart = chartOf(placed, { name: `${sheet.prefix}_Chart`, band });
  if (chart) draft.charts.push(chart);
  draft.freeze = { rows: 1, columns: 1 };
  return draft.finish(build, { columns: widths.length, headingRow: null });
}

function hasFigures({ places, rule }: TopicIndicator): boolean {
  const figures = places.flatMap(({ row }) => [...row.figures.values()]);
  return rule.earlierYears.length > 0 || figures.some(({ value }) => value !== null);
}

/** The first column for text, those that the tables share, and room for a note to run on into. */
function pageWidths(tables: TopicTable[]): number[] {
  const shared = sharedWidths(tables, VALUE_WIDTH);
  const more = Math.max(LEAST_COLUMNS - shared.length, NOTE_COLUMNS);
  return [TEXT_WIDTH, ...shared, ...Array.from({ length: more }, () => VALUE_WIDTH)];
}

function addText(draft: SheetDraft, label: string, text: string, widths: number[]): void {
  if (text === '') return;
  draft.add([{ value: label, style: 'proseLabel' }]);
  const cells: CellPlan[] = [{ value: text, style: 'prose' }];
  draft.add(cells, heightOf(cells, widths));
}

function addUserCell(draft: SheetDraft, label: string, name: string, height: number): void {
  draft.add([{ value: label, style: 'proseLabel' }]);
  const row = draft.add([{ value: null, style: 'commentary' }], height);
  draft.userCells.push({ name, area: { row, column: 0, rows: 1, columns: 1 } });
}

/** The scale of a chart needs no decimals but for small values. */
function axisFormat({ rule }: TopicIndicator): string {
  const { kind, decimals } = rule.measure;
  return displayFormat({ kind, decimals: kind === 'percent' ? 0 : Math.min(decimals, 1) });
}

/** Line of the first indicator that has two periods or more, a share before a count. */
function chartOf(
  placed: PlacedTopicTable[],
  at: { name: string; band: { from: number; to: number } },
): ChartPlan | null {
  const drawable = placed.filter(({ periods, values }) => periods > 1 && values > 1);
  const isShare = ({ indicator }: PlacedTopicTable): boolean =>
    indicator.rule.measure.kind === 'percent';
  const chosen = drawable.find(isShare) ?? drawable[0];
  if (!chosen) return null;
  const { indicator, headingRow, periods } = chosen;
  const places = indicator.places.length;
  return {
    name: at.name,
    title: TOPIC.heading(indicator.rule.number, indicator.rule.title),
    type: 'line',
    data: { row: headingRow, column: 0, rows: periods + 1, columns: places + 1 },
    position: {
      row: at.band.from + 1,
      column: 1,
      rows: at.band.to - at.band.from,
      columns: LEAST_COLUMNS,
    },
    axis: {
      format: axisFormat(indicator),
      ...(indicator.rule.measure.kind === 'count' ? { minimum: 0 } : {}),
    },
    colours: Array.from(
      { length: places },
      (_, index) => SERIES_COLOURS[index % SERIES_COLOURS.length] ?? PALETTE.trend,
    ),
  };
}
