import { parseValue } from 'numfmt';
import type { CellContent, CellError } from '../../model/cell';
import { invalidArgument } from '../../wire/define';

const ERRORS = new Set<string>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** How numbers, dates, times and booleans start: other text need not be looked at closely. */
const MAY_BE_A_VALUE =
  /^\s*(?:[-+(]*\s*\p{Sc}?\s*[-+(]*[\d.]|true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu;

const MOST_CHARACTERS = 32_767;

/** What a cell holds after something was entered. */
export interface Entered {
  content: CellContent;
  formula?: string;
  quotePrefix?: boolean;
  /** The number format that Excel gives a General cell for this entry: "0%" for "5%". */
  numberFormat?: string;
}

export const isError = (content: CellContent): content is CellError =>
  typeof content === 'object' && content !== null;

/**
 * Reads a value as Excel reads what is typed into a cell: formulas, numbers, dates, percentages,
 * booleans and errors; an apostrophe at the start keeps text as it is.
 * @param isTextCell whether the cell's number format is "@", which keeps everything as text
 * @throws InvalidArgument for anything but text, numbers, booleans, and for text too long for a cell
 */
export function enter(value: unknown, isTextCell: boolean): Entered {
  if (typeof value === 'boolean') return { content: isTextCell ? shown(value) : value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { content: isTextCell ? String(value) : value };
  }
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) throw invalidArgument();
  if (value === '') return { content: null };
  if (isTextCell) return { content: value };
  if (value.startsWith("'")) return { content: value.slice(1), quotePrefix: true };
  if (value.startsWith('=') && value.length > 1) return asFormula(value);
  if (ERRORS.has(value.toUpperCase())) {
    return { content: { error: value.toUpperCase() as CellError['error'] } };
  }
  const parsed = MAY_BE_A_VALUE.test(value) ? parseValue(value) : null;
  if (parsed && (typeof parsed.v === 'number' || typeof parsed.v === 'boolean')) {
    return { content: parsed.v, ...(parsed.z ? { numberFormat: parsed.z } : {}) };
  }
  // Excel takes these for the start of a formula too.
  if (/^[+\-@]./.test(value)) return asFormula(`=${value.replace(/^\+/, '')}`);
  return { content: value };
}

const shown = (value: boolean) => (value ? 'TRUE' : 'FALSE');

/** A formula that has not been calculated: it has no result until Excel opens the workbook. */
function asFormula(formula: string): Entered {
  if (!isBalanced(formula)) throw invalidArgument();
  return { content: null, formula };
}

/** Whether quotes and brackets of a formula pair up, without which Excel refuses it. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  let quote = '';
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && quote === '';
}
