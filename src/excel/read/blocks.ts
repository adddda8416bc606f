import type { CellValue } from '../../core/raw/types';
import type { Area } from '../../core/sheets/plan';
import { areaAddress } from '../a1';
import { excelCode } from '../errors';
import type { Watch } from '../watch';
import { endTurn } from '../watch';

/** What can be read of a block of cells, with what Excel gives for a cell. */
interface Facets {
  values: CellValue;
  text: string;
  valueTypes: string;
  formulas: CellValue;
  numberFormat: string;
}

export type Facet = keyof Facets;

/** An area to read, by the sheet's id. */
export interface BlockRequest {
  sheetId: string;
  area: Area;
  facets: readonly Facet[];
}

/** The cells of a block, row by row, for each facet asked for. */
export type BlockContent = { [F in Facet]: Facets[F][][] };

/** Cells per request that Excel on the web answers within its 5 MB, as a rule. */
export const CELLS_PER_REQUEST = 100_000;

interface Piece extends BlockRequest {
  /** Index of the request it is a part of. */
  of: number;
}

/**
 * Reads blocks of any size in pieces of at most 100,000 cells, one request each; small blocks share a
 * request. Where an answer is too large all the same, the piece is halved until it fits.
 *
 * @returns the content of each request, in the order asked
 * @throws whatever Excel answers otherwise; ScorecardError 'cancelled'
 */
export async function readBlocks(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
  watch: Watch,
): Promise<BlockContent[]> {
  const contents = requests.map((): BlockContent => ({
    values: [],
    text: [],
    valueTypes: [],
    formulas: [],
    numberFormat: [],
  }));
  const queue = groups(requests.flatMap((request, of) => slices({ ...request, of })));
  for (let group = queue.shift(); group; group = queue.shift()) {
    const answer = await readGroup(context, group);
    if (answer === 'too large') queue.unshift(...halves(group));
    else {
      group.forEach(({ of, facets }, i) => {
        for (const facet of facets) contents[of]?.[facet].push(...(answer[i]?.[facet] ?? []));
      });
    }
    await endTurn(watch);
  }
  return contents;
}

const cellsOf = ({ area, facets }: BlockRequest) => area.rows * area.columns * facets.length;

function slices(piece: Piece): Piece[] {
  const { area, facets } = piece;
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / (area.columns * facets.length)));
  const parts: Piece[] = [];
  for (let at = 0; at < area.rows; at += step) {
    const rows = Math.min(step, area.rows - at);
    parts.push({ ...piece, area: { ...area, row: area.row + at, rows } });
  }
  return parts;
}

function groups(pieces: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    if (cells + cellsOf(piece) > CELLS_PER_REQUEST) {
      result.push([]);
      cells = 0;
    }
    result.at(-1)?.push(piece);
    cells += cellsOf(piece);
  }
  return result;
}

function halves(group: readonly Piece[]): Piece[][] {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  return group.flatMap((piece) => {
    const top = Math.ceil(piece.area.rows / 2);
    return [
      [{ ...piece, area: { ...piece.area, rows: top } }],
      [
        {
          ...piece,
          area: { ...piece.area, row: piece.area.row + top, rows: piece.area.rows - top },
        },
      ],
    ];
  });
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly Piece[],
): Promise<Excel.Range[] | 'too large'> {
  const ranges = group.map(({ sheetId, area, facets }) =>
    context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).load(facets.join(',')),
  );
  try {
    await context.sync();
    return ranges;
  } catch (error) {
    const divisible = group.length > 1 || (group[0]?.area.rows ?? 0) > 1;
    if (divisible && excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return 'too large';
    throw error;
  }
}
