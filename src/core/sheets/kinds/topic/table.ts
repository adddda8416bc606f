import type { MonthKey } from '../../../calendar/period';
import { GAPS } from '../../../wording/gaps';
import { TOPIC } from '../../../wording/sheets';
import { heightOf } from '../../kit/columns';
import { ragFormats } from '../../kit/direction';
import type { SheetDraft } from '../../kit/draft';
import { addHeadings } from '../../kit/headings';
import { displayFormat } from '../../look/formats';
import { indicatorTitle } from '../../kit/indicator-rows';
import type { CellPlan } from '../../plan';
import { STYLES } from '../../look/styles';
import type { StyleName } from '../../look/styles';
import { textWidth } from '../../look/text-width';
import { topicFormat, topicLines } from './block';
import type { TopicIndicator, TopicLine } from './block';

/** Room beside a heading's longest word, its indent included. */
const MARGIN = 2.4;

/** Where an indicator's table came to stand on its topic's page. */
export interface PlacedTopicTable {
  indicator: TopicIndicator;
  headingRow: number;
  /** Rows of periods below the headings, before year to date and benchmarks. */
  periods: number;
  /** Values in those rows. */
  values: number;
}

/** A column of an indicator's table. */
export interface TopicColumn {
  heading: string;
  headingStyle: StyleName;
  cell(line: TopicLine): CellPlan;
}

/** An indicator's table with its columns and lines worked out, before widths are known. */
export interface TopicTable {
  indicator: TopicIndicator;
  lines: TopicLine[];
  parts: TopicColumn[];
}

/** Works out the lines and the columns of an indicator's table. */
export function topicTable(indicator: TopicIndicator, month: MonthKey): TopicTable {
  const lines = topicLines(indicator, month);
  return { indicator, lines, parts: partsOf(indicator, lines) };
}

/**
 * Widths of the columns right of the first that all tables of a page share: each as wide as the
 * longest word of its headings.
 */
export function sharedWidths(tables: TopicTable[], least: number): number[] {
  const count = Math.max(0, ...tables.map(({ parts }) => parts.length - 1));
  return Array.from({ length: count }, (_, column) => {
    const headings = tables.flatMap(({ parts }) => parts[column + 1]?.heading.split(' ') ?? []);
    const words = headings.map((word) => textWidth(word, STYLES.heading.font) + MARGIN);
    return Math.round(Math.max(least, ...words) * 4) / 4;
  });
}

/**
 * Adds an indicator's table: a line that names it, one heading row, a row for each period, and below
 * them year to date, earlier years and benchmarks. The values of all places stand side by side right of
 * the periods, so that a chart can take them as one block; what they are shares of follows.
 */
export function addTopicTable(
  draft: SheetDraft,
  { indicator, lines, parts }: TopicTable,
  widths: number[],
): PlacedTopicTable {
  const { rule } = indicator;
  draft.line(TOPIC.heading(rule.number, indicatorTitle(rule)), 'section');
  const headingRow = addHeadings(draft, parts, widths);
  for (const line of lines) {
    const cells = parts.map((part) => part.cell(line));
    draft.add(cells, heightOf(cells, widths));
  }
  const rag = parts.findIndex(({ heading }) => heading === TOPIC.rag);
  if (rag >= 0) {
    draft.conditionalFormats.push(
      ...ragFormats({ row: headingRow + 1, column: rag, rows: lines.length, columns: 1 }),
    );
  }
  const periods = lines.filter(({ kind }) => kind === 'period');
  return {
    indicator,
    headingRow,
    periods: periods.length,
    values: periods.flatMap(({ values }) => values).filter((value) => value !== null).length,
  };
}

/** Adds one small table of the indicators that have no figure in any period, each with the reason. */
export function addWithoutFigures(
  draft: SheetDraft,
  indicators: TopicIndicator[],
  month: MonthKey,
  widths: number[],
): void {
  draft.line(TOPIC.without, 'section');
  const headings = [TOPIC.indicator, TOPIC.reason].map((heading) => ({ heading }));
  addHeadings(draft, headings, widths);
  for (const indicator of indicators) {
    const { rule } = indicator;
    const [line] = topicLines(indicator, month);
    draft.add([
      { value: TOPIC.heading(rule.number, indicatorTitle(rule)), style: 'text' },
      { value: line?.note || GAPS.noData, style: 'textGrey' },
    ]);
  }
}

function partsOf(indicator: TopicIndicator, lines: TopicLine[]): TopicColumn[] {
  const { places, supporting } = indicator;
  const format = topicFormat(indicator);
  const values = places.map(({ name }, index): TopicColumn => ({
    heading: name,
    headingStyle: 'headingRight',
    cell: (line) => valueCell(line, line.values[index] ?? null, format),
  }));
  const ratios = places.map(({ name }, index): TopicColumn => ({
    heading: TOPIC.ratio(name),
    headingStyle: 'headingRight',
    cell: (line) => ({ value: line.ratios[index] || null, style: 'textGreyRight' }),
  }));
  const counts = supporting.map((row, index): TopicColumn => ({
    heading: row.rule.part,
    headingStyle: 'headingRight',
    cell: (line) => ({
      value: line.supporting[index] ?? null,
      style: 'valueGrey',
      format: displayFormat(row.rule.measure),
    }),
  }));
  const rag: TopicColumn = {
    heading: TOPIC.rag,
    headingStyle: 'headingCentre',
    cell: (line) => ({ value: line.rag || null, style: 'rag' }),
  };
  const note: TopicColumn = {
    heading: TOPIC.note,
    headingStyle: 'heading',
    cell: (line) => ({ value: line.note || null, style: 'textGrey' }),
  };
  const period: TopicColumn = {
    heading: TOPIC.period,
    headingStyle: 'heading',
    cell: (line) => ({
      value: line.label,
      style: line.kind === 'year-to-date' ? 'textBold' : 'text',
    }),
  };
  const has = (test: (line: TopicLine) => boolean): boolean => lines.some(test);
  return [
    period,
    ...values,
    ...(has((line) => line.ratios.some((ratio) => ratio !== '')) ? ratios : []),
    ...counts,
    ...(has((line) => line.rag !== '') ? [rag] : []),
    ...(has((line) => line.note !== '') ? [note] : []),
  ];
}

/** A chart takes a text in its data for a nought, so a gap is an empty, hatched cell: the note says why. */
function valueCell(line: TopicLine, value: number | null, format: string): CellPlan {
  if (value !== null) return { value, style: VALUE_STYLES[line.kind], format };
  return { value: null, style: line.kind === 'period' ? 'gap' : 'valueGrey' };
}

const VALUE_STYLES: Record<TopicLine['kind'], StyleName> = {
  period: 'value',
  'year-to-date': 'valueBold',
  earlier: 'valueGrey',
  benchmark: 'valueGrey',
};
