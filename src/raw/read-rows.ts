import { isoFromSerial } from '../rules/dates';
import type { Pack, RawKind } from '../rules/schema';
import { cellAt } from './address';
import type { ReportProblem, RowProblemCode } from './problem';
import { EARLIEST_PLAUSIBLE, readDate } from './read-date';
import { natureOf } from './row-filter';
import type { ExcludedRow, RowSet } from './rows';
import { NameFinder, tidy } from './names';
import type { RawColumn, RawTable } from './types';

/**
 * Reads a case list into columns: dates as serials, localities and categories by the pack's names, rows
 * that are no data left out. Every problem is reported with its cell; whether its row is left out or
 * counted as it stands is the pack's word, and no other row is touched.
 *
 * `today` is the serial of the day of the build: a later date is a slip.
 */
export function readRows(
  table: RawTable,
  kind: RawKind,
  pack: Pack,
  today: number,
  report: ReportProblem,
): RowSet {
  return new RowReader(table, kind, pack, today, report).read();
}

type PolicyName = keyof RawKind['policies'];

/** A cell's problem and what the pack says of rows that have one. */
interface Problem {
  code: RowProblemCode;
  policy: PolicyName;
  column: RawColumn | undefined;
  detail: Record<string, string | number>;
}

interface ReadRow {
  locality: string | null;
  dates: Map<string, number>;
  texts: Map<string, string>;
  problems: Problem[];
}

class RowReader {
  private readonly columns: RawColumn[];
  private readonly dateFields: string[];
  private readonly localities: NameFinder;
  private readonly categories = new Map<string, NameFinder>();
  /** Category fields in which other text is no slip. */
  private readonly openFields = new Set<string>();
  private readonly keys = new Map<string, number>();

  constructor(
    private readonly table: RawTable,
    private readonly kind: RawKind,
    pack: Pack,
    private readonly today: number,
    private readonly report: ReportProblem,
  ) {
    this.columns = [...table.columns.values()];
    this.dateFields = kind.columns.filter(({ type }) => type === 'date').map(({ field }) => field);
    this.localities = new NameFinder(pack.localities);
    for (const { field, type, categories, otherText } of kind.columns) {
      if (type !== 'category' || categories.length === 0) continue;
      this.categories.set(field, new NameFinder(categories));
      if (otherText) this.openFields.add(field);
    }
  }

  read(): RowSet {
    const kept: { sheetRow: number; row: ReadRow }[] = [];
    const excluded: ExcludedRow[] = [];
    const dateFields = new Set(this.dateFields);
    for (let index = 0; index < this.table.rowCount; index++) {
      if (natureOf(this.columns, dateFields, index, this.table.date1904) !== 'data') continue;
      const row = this.readRow(index);
      const sheetRow = this.table.headingRow + 1 + index;
      const finding = this.reportProblems(row, sheetRow);
      if (finding === null) this.keep(kept, row, sheetRow);
      else excluded.push({ sheetRow, locality: row.locality, key: this.keyOf(row), finding });
    }
    return this.assemble(kept, excluded);
  }

  private readRow(index: number): ReadRow {
    const row: ReadRow = { locality: null, dates: new Map(), texts: new Map(), problems: [] };
    for (const { field, type } of this.kind.columns) {
      const column = this.table.columns.get(field);
      if (!column) continue;
      if (column.errors.has(index)) {
        const shown = String(column.values[index] ?? '');
        const policy =
          type === 'locality'
            ? 'unknownLocality'
            : type === 'date'
              ? 'unreadableDate'
              : 'unknownCategory';
        row.problems.push({
          code: 'cell-error',
          policy,
          column,
          detail: { shown, heading: column.heading },
        });
      } else if (type === 'date') this.readDateCell(row, column, index);
      else this.readTextCell(row, column, index, type);
    }
    this.checkOrder(row);
    this.checkKey(row);
    return row;
  }

  private readDateCell(row: ReadRow, column: RawColumn, index: number): void {
    const value = column.values[index] ?? '';
    const reading = readDate(value, this.table.date1904);
    if (reading.kind === 'unreadable') {
      const detail = { shown: String(value), heading: column.heading };
      row.problems.push({ code: 'unreadable-date', policy: 'unreadableDate', column, detail });
    }
    if (reading.kind !== 'date') return;
    if (reading.serial < EARLIEST_PLAUSIBLE || reading.serial > this.today) {
      const detail = {
        date: isoFromSerial(reading.serial),
        heading: column.heading,
        future: reading.serial > this.today ? 1 : 0,
      };
      row.problems.push({ code: 'implausible-date', policy: 'implausibleDate', column, detail });
    }
    row.dates.set(column.field, reading.serial);
  }

  private readTextCell(row: ReadRow, column: RawColumn, index: number, type: string): void {
    const text = tidy(String(column.values[index] ?? ''));
    if (type === 'locality') {
      row.locality = this.localities.find(text);
      if (row.locality === null) {
        row.problems.push({
          code: 'unknown-locality',
          policy: 'unknownLocality',
          column,
          detail: { shown: text, heading: column.heading },
        });
      }
      return;
    }
    const finder = this.categories.get(column.field);
    const name = finder && text !== '' ? finder.find(text) : text;
    if (name === null && !this.openFields.has(column.field)) {
      const detail = { shown: text, heading: column.heading };
      row.problems.push({ code: 'unknown-category', policy: 'unknownCategory', column, detail });
    }
    row.texts.set(column.field, name ?? text);
  }

  private checkOrder(row: ReadRow): void {
    for (const { field, notBefore } of this.kind.columns) {
      const date = row.dates.get(field);
      const before = notBefore === undefined ? undefined : row.dates.get(notBefore);
      if (date === undefined || before === undefined || date >= before) continue;
      const column = this.table.columns.get(field);
      const detail = {
        heading: column?.heading ?? field,
        date: isoFromSerial(date),
        beforeHeading: this.table.columns.get(notBefore ?? '')?.heading ?? '',
        before: isoFromSerial(before),
      };
      row.problems.push({ code: 'date-order', policy: 'dateOrder', column, detail });
    }
  }

  private checkKey(row: ReadRow): void {
    if (this.kind.key === undefined) return;
    const column = this.table.columns.get(this.kind.key);
    const key = this.keyOf(row);
    if (key === '') {
      const detail = { heading: column?.heading ?? this.kind.key };
      row.problems.push({ code: 'missing-key', policy: 'missingKey', column, detail });
      return;
    }
    const first = this.keys.get(key);
    if (first === undefined) return;
    const detail = { key, first: cellAt(first, column?.column ?? 0) };
    row.problems.push({ code: 'duplicate-row', policy: 'duplicate', column, detail });
  }

  /** Only a row that counts makes a later one a duplicate. */
  private keep(kept: { sheetRow: number; row: ReadRow }[], row: ReadRow, sheetRow: number): void {
    const key = this.keyOf(row);
    if (key !== '' && !this.keys.has(key)) this.keys.set(key, sheetRow);
    kept.push({ sheetRow, row });
  }

  private keyOf(row: ReadRow): string {
    return this.kind.key === undefined ? '' : (row.texts.get(this.kind.key) ?? '');
  }

  /** Reports every problem of a row; gives the finding that leaves it out, null where it is kept. */
  private reportProblems(row: ReadRow, sheetRow: number): string | null {
    let leavesOut: string | null = null;
    for (const { code, policy, column, detail } of row.problems) {
      const where = { sheet: this.table.sheet, address: cellAt(sheetRow, column?.column ?? 0) };
      const kept = this.kind.policies[policy];
      const finding = this.report({
        code,
        where,
        detail: { ...detail, rowKept: kept === 'keep' ? 1 : 0 },
      });
      if (kept === 'exclude') leavesOut ??= finding;
    }
    return leavesOut;
  }

  private assemble(kept: { sheetRow: number; row: ReadRow }[], excluded: ExcludedRow[]): RowSet {
    const dates = new Map<string, Int32Array>();
    for (const field of this.dateFields) {
      dates.set(
        field,
        Int32Array.from(kept, ({ row }) => row.dates.get(field) ?? 0),
      );
    }
    const texts = new Map<string, string[]>();
    for (const { field, type } of this.kind.columns) {
      if (type === 'date' || type === 'locality') continue;
      texts.set(
        field,
        kept.map(({ row }) => row.texts.get(field) ?? ''),
      );
    }
    return {
      kindId: this.kind.id,
      sheet: this.table.sheet,
      sheetRows: kept.map(({ sheetRow }) => sheetRow),
      localities: kept.map(({ row }) => row.locality),
      dates,
      texts,
      excluded,
      columnOf: new Map(this.columns.map(({ field, column }) => [field, column])),
      key: this.kind.key ?? null,
      primaryDate: this.kind.coveredBy ?? this.dateFields[0] ?? '',
    };
  }
}
