import { parseA1 } from '../model/address';
import type { CellError } from '../model/cell';
import { unquoteSheet } from '../formula/tokens';
import { NotCalculated, type Matrix, type Scalar } from './values';
import type { Rect } from '../model/rectangles';

/** A formula as a tree. */
export type Node =
  | { kind: 'value'; value: Scalar }
  | { kind: 'array'; rows: Matrix }
  | { kind: 'area'; sheetName: string | null; rect: Rect }
  | { kind: 'name'; sheetName: string | null; name: string }
  | { kind: 'table'; table: string; columns: string }
  | { kind: 'call'; name: string; args: (Node | null)[] }
  | { kind: 'unary'; operator: string; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node };

interface Token {
  kind: 'text' | 'sheet' | 'error' | 'area' | 'number' | 'word' | 'brackets' | 'sign';
  text: string;
}

const PATTERNS: [Token['kind'], RegExp][] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!)/iy],
  [
    'area',
    /(?:\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(![])/iuy,
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['brackets', /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y],
  ['sign', /<=|>=|<>|[-+*/^&=<>%(),;{}]/y],
];

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    if (/\s/.test(formula[at] as string)) {
      at++;
      continue;
    }
    const token = tokenAt(formula, at);
    if (!token) throw new NotCalculated(`“${formula}” cannot be read.`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** Operators from the loosest to the tightest; those of one line bind alike, left to right. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Parser {
  private at = 0;
  constructor(private readonly tokens: Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new NotCalculated('More follows the formula.');
    return node;
  }

  private isSign(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === text;
  }

  private take(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }

  private require(sign: string): void {
    if (!this.take(sign)) throw new NotCalculated(`“${sign}” is missing.`);
  }

  private expression(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.postfix();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.isSign(each));
      if (operator === undefined) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
  }

  private postfix(): Node {
    let node = this.prefix();
    while (this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  /** Excel's minus binds more tightly than its power: -2^2 is 4. */
  private prefix(): Node {
    for (const operator of ['-', '+']) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.prefix() };
    }
    return this.primary();
  }

  private primary(): Node {
    const token = this.tokens[this.at++];
    if (!token) throw new NotCalculated('The formula ends too early.');
    const { kind, text } = token;
    if (kind === 'number') return { kind: 'value', value: Number(text) };
    if (kind === 'text') return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'error') {
      return { kind: 'value', value: { error: text.toUpperCase() as CellError['error'] } };
    }
    if (kind === 'sheet') return this.onSheet(unquoteSheet(text));
    if (kind === 'area') return areaNode(null, text);
    if (kind === 'word') return this.word(text);
    if (kind === 'brackets') return { kind: 'table', table: '', columns: text };
    if (text === '(') {
      const node = this.expression(0);
      this.require(')');
      return node;
    }
    if (text === '{') return this.array();
    throw new NotCalculated(`“${text}” is not expected.`);
  }

  private onSheet(sheetName: string): Node {
    const token = this.tokens[this.at++];
    if (token?.kind === 'area') return areaNode(sheetName, token.text);
    if (token?.kind === 'word') return { kind: 'name', sheetName, name: token.text };
    if (token?.kind === 'error') return { kind: 'value', value: { error: '#REF!' } };
    throw new NotCalculated('A reference is missing.');
  }

  private word(text: string): Node {
    if (this.take('(')) return { kind: 'call', name: functionName(text), args: this.arguments() };
    const next = this.tokens[this.at];
    if (next?.kind === 'brackets') {
      this.at++;
      return { kind: 'table', table: text, columns: next.text };
    }
    if (/^(TRUE|FALSE)$/i.test(text)) return { kind: 'value', value: /^TRUE$/i.test(text) };
    return { kind: 'name', sheetName: null, name: text };
  }

  private arguments(): (Node | null)[] {
    const args: (Node | null)[] = [];
    if (this.take(')')) return args;
    for (;;) {
      args.push(this.isSign(',') || this.isSign(')') ? null : this.expression(0));
      if (this.take(')')) return args;
      this.require(',');
    }
  }

  private array(): Node {
    const rows: Matrix = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else this.require(',');
    }
  }

  private constant(): Scalar {
    const node = this.prefix();
    if (node.kind === 'value') return node.value;
    if (node.kind === 'unary' && node.operand.kind === 'value') {
      const number = Number(node.operand.value);
      return node.operator === '-' ? -number : number;
    }
    throw new NotCalculated('An array holds constants only.');
  }
}

/** Newer functions carry a prefix in files. */
const functionName = (text: string) => text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');

function areaNode(sheetName: string | null, text: string): Node {
  const rect = parseA1(text);
  return rect
    ? { kind: 'area', sheetName, rect }
    : { kind: 'name', sheetName, name: text.replaceAll('$', '') };
}

const known = new Map<string, Node | null>();
const MOST_KNOWN = 50_000;

/** The tree of a formula; null where it holds what is not read here. */
export function parseFormula(formula: string): Node | null {
  const found = known.get(formula);
  if (found !== undefined) return found;
  let node: Node | null = null;
  try {
    node = new Parser(tokensOf(formula)).whole();
  } catch (error) {
    if (!(error instanceof NotCalculated)) throw error;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, node);
  return node;
}
