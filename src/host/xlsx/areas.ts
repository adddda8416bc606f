import { parseA1, toA1 } from '../model/address';
import type { Rect } from '../model/rectangles';

/** The areas of a list of references ("A1:B2 D4"); what is no reference is left out. */
export function readAreas(sqref: string | undefined): Rect[] {
  return (sqref ?? '')
    .split(/\s+/)
    .filter((each) => each !== '')
    .flatMap((each) => parseA1(each) ?? []);
}

/** A list of references. Whole columns and rows are written with both ends, as the file wants. */
export function writeAreas(areas: readonly Rect[]): string {
  return areas.map(toA1).join(' ');
}
