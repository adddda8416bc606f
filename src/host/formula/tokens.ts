import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../model/address';

/** A piece of a formula. References come whole, without their sheet; sheet prefixes come with their "!". */
export interface FormulaToken {
  kind: 'text' | 'sheet' | 'reference' | 'other';
  text: string;
}

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
const PLAIN_SHEET = /(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?!/uy;
const BRACKETS = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])/uy;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

const PATTERNS: [FormulaToken['kind'], RegExp][] = [
  ['text', STRING],
  ['sheet', QUOTED_SHEET],
  ['sheet', PLAIN_SHEET],
  ['other', BRACKETS],
  ['reference', COLUMNS],
  ['reference', ROWS],
  ['reference', CELL],
  ['other', WORD],
];

/** Splits a formula (with or without "=") so that its tokens joined are the formula again. */
export function tokeniseFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at) ?? { kind: 'other' as const, text: formula[at] as string };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): FormulaToken | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match && match[0] !== '') return { kind, text: match[0] };
  }
  return null;
}

/**
 * The formula as it reads when copied `rows` down and `columns` right: relative references move,
 * absolute ones stay, and what would leave the sheet wraps round, as it does in shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokeniseFormula(formula)
    .map((token) =>
      token.kind === 'reference' ? shiftReference(token.text, rows, columns) : token.text,
    )
    .join('');
}

const END = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

function shiftReference(reference: string, rows: number, columns: number): string {
  return reference
    .split(':')
    .map((end) => {
      const match = END.exec(end);
      if (!match) return end;
      const [, first = '', letters, second = '', digits] = match;
      // In "$5" the one sign belongs to the row.
      const columnSign = letters === undefined ? '' : first;
      const rowSign = letters === undefined ? first : second;
      const column =
        letters === undefined || columnSign
          ? (letters ?? '')
          : columnLetters(wrap(columnIndex(letters) + columns, MAX_COLUMNS));
      const row =
        digits === undefined || rowSign
          ? (digits ?? '')
          : String(wrap(Number(digits) - 1 + rows, MAX_ROWS) + 1);
      return columnSign + column + rowSign + row;
    })
    .join(':');
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/** A sheet name as formulas write it: in quotes where it needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeReference = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i.test(name);
  return plain && !likeReference ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The sheet name in a prefix such as "'Early help'!", without quotes and "!". */
export function unquoteSheet(prefix: string): string {
  const name = prefix.replace(/!$/, '');
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The formula with sheets called by their new names; names compare without case. */
export function renameSheetsInFormula(formula: string, renames: Map<string, string>): string {
  if (renames.size === 0 || !formula.includes('!')) return formula;
  const lower = new Map([...renames].map(([from, to]) => [from.toLowerCase(), to]));
  return tokeniseFormula(formula)
    .map((token) => {
      if (token.kind !== 'sheet') return token.text;
      const ends = unquoteSheet(token.text).split(':');
      if (!ends.some((name) => lower.has(name.toLowerCase()))) return token.text;
      const renamed = ends.map((name) => lower.get(name.toLowerCase()) ?? name);
      if (renamed.length === 1) return `${quoteSheet(renamed[0] as string)}!`;
      const quoted = renamed.some((name) => quoteSheet(name) !== name);
      const text = renamed.join(':');
      return quoted ? `'${text.replace(/'/g, "''")}'!` : `${text}!`;
    })
    .join('');
}

/** The formula with tables called by their new names; names compare without case. */
export function renameTablesInFormula(formula: string, renames: Map<string, string>): string {
  if (renames.size === 0) return formula;
  const lower = new Map([...renames].map(([from, to]) => [from.toLowerCase(), to]));
  return tokeniseFormula(formula)
    .map((token) =>
      token.kind === 'other' ? (lower.get(token.text.toLowerCase()) ?? token.text) : token.text,
    )
    .join('');
}

/** The sheets that a formula names, as it writes them. */
export function sheetsInFormula(formula: string): string[] {
  if (!formula.includes('!')) return [];
  return tokeniseFormula(formula)
    .filter((token) => token.kind === 'sheet')
    .flatMap((token) => unquoteSheet(token.text).split(':'));
}
