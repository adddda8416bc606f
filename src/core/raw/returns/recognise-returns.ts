import type { Rulebook } from '../../rules/rulebook';
import type { RawKind } from '../../rules/schema';
import { LAYOUT_WORDS } from '../../wording/raw-sheets';
import { columnLetters } from '../../quality/cell-address';
import type { EqualColumns } from '../assign-columns';
import { cleanText } from '../coerce';
import type { UnknownColumn } from './figure-columns';
import type { RecognisedColumn, SheetHead } from '../types';
import { returnsLayouts, type LayoutCandidate, type ReturnsLayout } from './layout';
import type { ReturnsShape } from './shape';

/** A sheet read as returns, whether or not that is enough to use it. */
export interface RecognisedReturns {
  /** Zero-based row on the sheet of the last heading row. */
  row: number;
  columns: RecognisedColumn[];
  /** What is lacking, in words: headings, or an indicator of the rules. */
  missing: string[];
  equal: readonly EqualColumns[];
  returns: ReturnsShape | undefined;
}

/**
 * Reads the first rows of a sheet as returns in the likeliest of all layouts. Where the pack's own
 * columns do not name every figure in full, the sheet has to show an indicator of the rules in one of
 * its first rows: "Title", "Month" and "Value" stand over many a table that is no return.
 *
 * @param headingRows rows from the top of the sheet in which headings are looked for
 */
export function recogniseReturns(
  head: SheetHead,
  kind: RawKind,
  { places, indicators }: Pick<Rulebook, 'places' | 'indicators'>,
  headingRows: number,
): RecognisedReturns[] {
  const [best] = returnsLayouts(head, kind, (text) => places.named(text), headingRows);
  if (!best) return [];
  const { layout, missing } = best;
  const unknown = missing.length === 0 && !best.strict && !showsIndicator(head, best, indicators);
  return [
    {
      row: layout.headingRow,
      columns: layout.columns,
      missing: [
        ...missing.map((what) => LAYOUT_WORDS.lacking[what]),
        ...(unknown ? [LAYOUT_WORDS.noIndicatorKnown] : []),
      ],
      equal: layout.equal,
      returns: shapeOf(layout, head),
    },
  ];
}

/** Whether one of the rows below the headings names an indicator; true where none names anything. */
function showsIndicator(
  head: SheetHead,
  { layout }: LayoutCandidate,
  indicators: Rulebook['indicators'],
): boolean {
  const below = head.values.map((_, i) => i).filter((i) => head.row + i > layout.headingRow);
  const cellIn = (row: number, field: string) => {
    const column = layout.columns.find((each) => each.field === field);
    if (!column) return '';
    const index = column.column - head.column;
    return cleanText(head.texts[row]?.[index] ?? '') || cleanText(head.values[row]?.[index] ?? '');
  };
  const named = below
    .map((row) => ({
      scorecard: cellIn(row, 'scorecard'),
      reference: cellIn(row, 'reference'),
      indicator: cellIn(row, 'indicator'),
      title: cellIn(row, 'title'),
      part: cellIn(row, 'part'),
    }))
    .filter(({ reference, indicator, title }) => `${reference}${indicator}${title}` !== '');
  return named.length === 0 || named.some((cells) => indicators.called(cells).kind !== 'none');
}

/** Nothing where each row names its figure in full, as in most sheets. */
function shapeOf(
  { blocks, place, yearFrom, unknown, twice }: ReturnsLayout,
  head: SheetHead,
): ReturnsShape | undefined {
  if (!place && !yearFrom && blocks.every(({ period }) => period === null)) return undefined;
  const named = ({ index, heading }: UnknownColumn) => ({
    letters: columnLetters(head.column + index),
    heading,
  });
  return {
    blocks,
    place,
    year: yearFrom?.year ?? null,
    unknown: unknown.map(named),
    twice: twice.map(named),
  };
}
