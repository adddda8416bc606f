import type { MonthKey } from '../rules/period';
import { TOPIC } from '../wording/sheets';
import { heightOf, roomIn } from './columns';
import { ragFormats } from './direction';
import type { SheetDraft } from './draft';
import { indicatorTitle } from './indicator-rows';
import type { CellPlan } from './plan';
import { STYLES } from './styles';
import { rowHeight, wrappedLines } from './text-width';
import { topicFormat, topicLines } from './topic-block';
import type { TopicIndicator, TopicLine } from './topic-block';

/** Where an indicator's table came to stand on its topic's page. */
export interface PlacedTopicTable {
  indicator: TopicIndicator;
  headingRow: number;
  /** Rows of periods below the headings, before year to date and benchmarks. */
  periods: number;
  /** Values in those rows. */
  values: number;
}

interface Part {
  heading: string;
  headingStyle: string;
  cell(line: TopicLine): CellPlan;
}

/**
 * Adds an indicator's table: a line that names it, one heading row, a row for each period, and below
 * them year to date, earlier years and benchmarks. The values of all places stand side by side right of
 * the periods, so that a chart can take them as one block; what they are shares of follows.
 */
export function addTopicTable(
  draft: SheetDraft,
  indicator: TopicIndicator,
  month: MonthKey,
  widths: number[],
): PlacedTopicTable {
  const { rule } = indicator;
  const lines = topicLines(indicator, month);
  const parts = partsOf(indicator, lines);
  draft.add(
    [{ value: TOPIC.heading(rule.number, indicatorTitle(rule)), style: 'section' }],
    rowHeight(1, 13),
  );
  const headingLines = parts.map(({ heading }, column) =>
    wrappedLines(heading, roomIn(widths[column] ?? 10, STYLES.heading), STYLES.heading.font),
  );
  const headingRow = draft.add(
    parts.map(({ heading, headingStyle }) => ({ value: heading, style: headingStyle })),
    rowHeight(Math.max(...headingLines)) + 3,
  );
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

function partsOf(indicator: TopicIndicator, lines: TopicLine[]): Part[] {
  const { places, supporting } = indicator;
  const format = topicFormat(indicator);
  const values = places.map(({ name }, index): Part => ({
    heading: name,
    headingStyle: 'headingRight',
    cell: (line) => valueCell(line, line.values[index] ?? null, format),
  }));
  const ratios = places.map(({ name }, index): Part => ({
    heading: TOPIC.ratio(name),
    headingStyle: 'headingRight',
    cell: (line) => ({ value: line.ratios[index] || null, style: 'textGreyRight' }),
  }));
  const counts = supporting.map((row, index): Part => ({
    heading: row.rule.part,
    headingStyle: 'headingRight',
    cell: (line) => ({
      value: line.supporting[index] ?? null,
      style: 'valueGrey',
      format: '#,##0',
    }),
  }));
  const rag: Part = {
    heading: TOPIC.rag,
    headingStyle: 'headingCentre',
    cell: (line) => ({ value: line.rag || null, style: 'rag' }),
  };
  const note: Part = {
    heading: TOPIC.note,
    headingStyle: 'heading',
    cell: (line) => ({ value: line.note || null, style: 'textGrey' }),
  };
  const period: Part = {
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

const VALUE_STYLES: Record<TopicLine['kind'], string> = {
  period: 'value',
  'year-to-date': 'valueBold',
  earlier: 'valueGrey',
  benchmark: 'valueGrey',
};
