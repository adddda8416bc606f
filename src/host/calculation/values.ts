import type { CellContent, CellError } from '../model/cell';
import type { Area } from '../model/sheet';

/** What one cell gives a formula: null is a blank. */
export type Scalar = CellContent;

/** Values by row. */
export type Matrix = Scalar[][];

/** An area stays one until it is read: functions tell cells from values typed into the formula. */
export type Value = Scalar | Matrix | Area;

export const isArea = (value: Value): value is Area =>
  typeof value === 'object' && value !== null && 'rect' in value;

export const isErrorValue = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const failure = (error: CellError['error']): CellError => ({ error });

/**
 * Thrown where a formula uses what is not calculated here: its cell keeps the result it had. Errors
 * that Excel itself shows are values and not thrown.
 */
export class NotCalculated extends Error {}

/** Thrown out of a function to make an Excel error its result. */
export class ErrorResult extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export function fail(error: CellError['error']): never {
  throw new ErrorResult(failure(error));
}

/** A value as a number, as operators and most functions take it. */
export function toNumber(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isErrorValue(value)) throw new ErrorResult(value);
  const text = value.trim();
  const percent = /^(.*[\d.])\s*%$/.exec(text);
  const number = Number((percent?.[1] ?? text).replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));
  if (text === '' || !Number.isFinite(number)) fail('#VALUE!');
  return percent ? number / 100 : number;
}

/** A value as text, as "&" takes it. */
export function toText(value: Scalar): string {
  if (value === null) return '';
  if (isErrorValue(value)) throw new ErrorResult(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toFlag(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
  }
  return toNumber(value) !== 0;
}
