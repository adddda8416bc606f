import type { Cell, CellError, RichText } from '../../model/cell';
import { MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../model/address';
import type { Grid } from '../../model/grid';
import { shiftFormula } from '../../formula/tokens';
import { isoToSerial } from '../../model/serial';
import type { RowInfo } from '../../model/sheet';
import { HostFileError } from '../errors';
import type { SharedString } from '../strings';
import { readStringItem } from '../strings';
import { decodeXstring } from '../xml/escapes';
import { local } from '../xml/node';
import { TreeBuilder } from '../xml/parse';
import { serialiseAttributes, escapeText } from '../xml/serialise';

/** What cells refer to outside their sheet. */
export interface CellContext {
  strings: SharedString[];
  /** Style numbers by index in cellXfs. */
  styles: number[];
  /** Which style numbers carry the quotePrefix flag. */
  quoted: Set<number>;
  date1904: boolean;
}

/** Where rows and cells go. */
export interface CellTarget {
  grid: Grid;
  rows: Map<number, RowInfo>;
  /** Formula elements that the model has no room for (data tables), by "row,column". */
  keptFormulas: Map<string, string>;
}

const errors = new Map<string, CellError>();

function errorOf(text: string): CellError {
  let error = errors.get(text);
  if (!error) errors.set(text, (error = { error: text as CellError['error'] }));
  return error;
}

/** Reads sheetData from a stream of elements. */
export class CellReader {
  private row = -1;
  private column = -1;
  private cell: Record<string, string> = {};
  private formula: Record<string, string> | null = null;
  private formulaText = '';
  private value: string | null = null;
  private reading: 'v' | 'f' | 'is' | null = null;
  private inline: TreeBuilder | null = null;
  private inlineValue: SharedString | undefined;
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();

  constructor(
    private readonly context: CellContext,
    private readonly target: CellTarget,
  ) {}

  open(name: string, attrs: Record<string, string>): void {
    if (this.inline) return this.inline.open(name, attrs);
    switch (local(name)) {
      case 'c':
        this.cell = attrs;
        this.formula = null;
        this.formulaText = '';
        this.value = null;
        this.inlineValue = undefined;
        this.place(attrs.r);
        break;
      case 'row':
        this.startRow(attrs);
        break;
      case 'v':
        this.reading = 'v';
        this.value = '';
        break;
      case 'f':
        this.reading = 'f';
        this.formula = attrs;
        break;
      case 'is':
        this.inline = new TreeBuilder();
        this.inline.open(name, attrs);
        break;
    }
  }

  text(text: string): void {
    if (this.inline) this.inline.text(text);
    else if (this.reading === 'v') this.value += text;
    else if (this.reading === 'f') this.formulaText += text;
  }

  close(name: string): void {
    if (this.inline) {
      this.inline.close();
      if (this.inline.stack.length > 0) return;
      this.inlineValue = this.inline.root ? readStringItem(this.inline.root) : '';
      this.inline = null;
      return;
    }
    switch (local(name)) {
      case 'c':
        this.finish();
        break;
      case 'v':
      case 'f':
        this.reading = null;
        break;
    }
  }

  private startRow(attrs: Record<string, string>): void {
    this.row = attrs.r === undefined ? this.row + 1 : Number(attrs.r) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) {
      throw new HostFileError('damaged', `A row has the number ${attrs.r}.`);
    }
    const info = readRowInfo(attrs, this.context);
    if (info) this.target.rows.set(this.row, info);
  }

  private place(reference: string | undefined): void {
    if (reference === undefined) {
      this.column += 1;
      return;
    }
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const code = reference.charCodeAt(at) & 0xdf;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    const row = Number(reference.slice(at)) - 1;
    if (!(column > 0 && column <= MAX_COLUMNS && row >= 0 && row < MAX_ROWS)) {
      throw new HostFileError('damaged', `A cell has the address ${reference}.`);
    }
    this.column = column - 1;
    this.row = row;
  }

  private finish(): void {
    const index = this.cell.s === undefined ? 0 : Number(this.cell.s);
    const cell: Cell = { content: null, style: this.context.styles[index] ?? 0 };
    if (this.inlineValue !== undefined) setString(cell, this.inlineValue);
    else this.setValue(cell);
    if (this.formula) this.setFormula(cell, this.formula);
    if (this.context.quoted.has(index)) cell.quotePrefix = true;
    if (cell.content === null && cell.formula === undefined && this.cell.s === undefined) return;
    this.target.grid.set(this.row, this.column, cell);
  }

  private setValue(cell: Cell): void {
    const value = this.value;
    if (value === null) return;
    switch (this.cell.t) {
      case 's':
        setString(cell, this.context.strings[Number(value)] ?? '');
        break;
      case 'str':
        cell.content = decodeXstring(value);
        break;
      case 'b':
        cell.content = value.trim() === '1' || value.trim() === 'true';
        break;
      case 'e':
        cell.content = errorOf(value.trim());
        break;
      case 'd':
        cell.content = isoToSerial(value, this.context.date1904) ?? value;
        break;
      default: {
        if (value.trim() === '') return;
        const number = Number(value);
        if (!Number.isFinite(number)) {
          throw new HostFileError('damaged', `A cell has the number "${value}".`);
        }
        cell.content = number;
      }
    }
  }

  private setFormula(cell: Cell, attrs: Record<string, string>): void {
    const text = decodeXstring(this.formulaText);
    if (attrs.t === 'dataTable') {
      const xml = `<f${serialiseAttributes(attrs)}>${escapeText(this.formulaText)}</f>`;
      this.target.keptFormulas.set(`${this.row},${this.column}`, xml);
      return;
    }
    if (attrs.t === 'shared' && attrs.si !== undefined) {
      if (text !== '') this.shared.set(attrs.si, { text, row: this.row, column: this.column });
      const master = this.shared.get(attrs.si);
      if (master) {
        const moved = shiftFormula(master.text, this.row - master.row, this.column - master.column);
        cell.formula = `=${moved}`;
      }
      return;
    }
    if (text === '') return;
    cell.formula = `=${text}`;
    if (attrs.t === 'array' && attrs.ref !== undefined && parseA1(attrs.ref)) {
      cell.arrayRange = attrs.ref;
      if (this.cell.cm !== undefined) cell.arrayMetadata = Number(this.cell.cm);
    }
  }
}

function setString(cell: Cell, value: string | RichText): void {
  if (typeof value === 'string') cell.content = value;
  else {
    cell.content = value.text;
    cell.rich = value;
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readRowInfo(attrs: Record<string, string>, context: CellContext): RowInfo | null {
  const info: RowInfo = {};
  let notable = false;
  const note = <K extends keyof RowInfo>(key: K, value: RowInfo[K]) => {
    info[key] = value;
    notable = true;
  };
  if (attrs.ht !== undefined && Number.isFinite(Number(attrs.ht))) note('height', Number(attrs.ht));
  if (isOn(attrs.customHeight)) note('customHeight', true);
  if (isOn(attrs.hidden)) note('hidden', true);
  if (isOn(attrs.customFormat)) note('style', context.styles[Number(attrs.s ?? 0)] ?? 0);
  if (attrs.outlineLevel !== undefined && Number(attrs.outlineLevel) > 0) {
    note('outlineLevel', Number(attrs.outlineLevel));
  }
  if (isOn(attrs.collapsed)) note('collapsed', true);
  return notable ? info : null;
}
