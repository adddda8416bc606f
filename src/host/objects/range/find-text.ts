import { wildcardSource } from '../../model/wildcards';
import type { SheetModel } from '../../model/sheet';
import type { HostContext } from '../../wire/define';
import { styleIdAt } from '../style/cell-style';
import {
  expectFilledText,
  expectFlag,
  expectObject,
  expectOneOf,
  expectText,
  omitted,
} from '../arguments/expect';
import { requireWritable } from '../cells/protection-check';
import { displayed, valueOf } from './read';
import { told, writeValues } from './write';
import { RangeTarget, type CellsTarget } from './target';
import type { Rect } from '../../model/rectangles';

interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
}

function criteriaOf(value: unknown): Criteria & { backward: boolean } {
  const given = omitted(value) ? {} : expectObject(value);
  const flag = (name: string) => (omitted(given[name]) ? false : expectFlag(given[name]));
  const direction = given['searchDirection'];
  return {
    completeMatch: flag('completeMatch'),
    matchCase: flag('matchCase'),
    backward:
      !omitted(direction) && expectOneOf(direction, ['Forward', 'Backwards']) === 'Backwards',
  };
}

/** What the search looks for; the text may have wildcards. */
function patternOf(text: string, { completeMatch, matchCase }: Criteria, flags = ''): RegExp {
  const source = wildcardSource(text);
  return new RegExp(completeMatch ? `^${source}$` : source, `u${matchCase ? '' : 'i'}${flags}`);
}

/** What the search looks at: the text a cell shows, or its formula. */
function lookedAt(sheet: SheetModel, row: number, column: number, { workbook }: HostContext) {
  const cell = sheet.grid.get(row, column);
  const value = valueOf(cell);
  const { numberFormat } = workbook.styles.get(styleIdAt(sheet, row, column));
  const shown = value === '' ? '' : displayed(value, numberFormat, workbook.date1904);
  return [shown, String(value), ...(cell?.formula === undefined ? [] : [cell.formula])];
}

/** The first or last cell that holds the text; null where none does. */
export function findIn(
  { sheet, rects }: CellsTarget,
  [text, criteria]: unknown[],
  host: HostContext,
): Rect | null {
  const { backward, ...how } = criteriaOf(criteria);
  const found = matches({ sheet, rects }, expectFilledText(text), how, host);
  const spot = backward ? found.at(-1) : found[0];
  if (!spot) return null;
  return { top: spot[0], bottom: spot[0], left: spot[1], right: spot[1] };
}

/** All cells that hold the text, row by row. */
export function matches(
  { sheet, rects }: CellsTarget,
  text: string,
  how: Criteria,
  host: HostContext,
): [number, number][] {
  const pattern = patternOf(text, how);
  const spots: [number, number][] = [];
  for (const rect of rects) {
    sheet.grid.forEach((cell, row, column) => {
      if (cell.content === null && cell.formula === undefined) return;
      if (lookedAt(sheet, row, column, host).some((shown) => pattern.test(shown))) {
        spots.push([row, column]);
      }
    }, rect);
  }
  return spots;
}

/** Search criteria of findAll, which have no direction. */
export const findAllCriteria = (value: unknown): Criteria => criteriaOf(value);

/** Replaces text in every cell, formulas included. @returns how many replacements were made */
export function replaceAll(
  { sheet, rects }: CellsTarget,
  [text, replacement, criteria]: unknown[],
  host: HostContext,
): number {
  const pattern = patternOf(expectFilledText(text), criteriaOf(criteria), 'g');
  const put = expectText(replacement);
  let count = 0;
  for (const rect of rects) {
    requireWritable({ sheet, rect }, host);
    const changed: [number, number, string][] = [];
    sheet.grid.forEach((cell, row, column) => {
      const before = cell.formula ?? (cell.content === null ? '' : String(valueOf(cell)));
      if (before === '') return;
      let hits = 0;
      const after = before.replace(pattern, () => {
        hits++;
        return put;
      });
      if (hits === 0) return;
      count += hits;
      changed.push([row, column, after]);
    }, rect);
    for (const [row, column, after] of changed) {
      const spot = { top: row, bottom: row, left: column, right: column };
      writeValues(new RangeTarget(sheet, spot), after, host);
    }
    if (changed.length > 0) told(new RangeTarget(sheet, rect), host);
  }
  return count;
}
