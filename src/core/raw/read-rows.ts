import type { Places } from '../rules/rulebook';
import type { RawKind } from '../rules/schema';
import { cellAt } from '../quality/cell-address';
import { sheetRowOf } from './address';
import type { ReportProblem } from './problem';
import { EARLIEST_DAY, isoFromSerial } from '../calendar/days';
import { readDate } from '../calendar/read-date';
import { natureOf } from './row-filter';
import { reportProblems, type Problem, type ProblemRow } from './report-problems';
import { RowColumns } from './row-columns';
import type { ExcludedRow, RowSet } from './rows';
import { NameFinder } from '../rules/names';
import { tidy } from './coerce';
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
  places: Places,
  today: number,
  report: ReportProblem,
): RowSet {
  return new RowReader(table, kind, places, today, report).read();
}

/** A column of the list, and where what is read of it goes. */
interface ColumnReader {
  column: RawColumn;
  type: RawKind['columns'][number]['type'];
  dates: Int32Array;
  texts: string[];
  /** For a category with names. */
  finder: NameFinder | undefined;
  /** Whether other text is no slip. */
  otherText: boolean;
}

/** A date that cannot be earlier than another. */
interface DateOrder {
  column: RawColumn;
  dates: Int32Array;
  beforeHeading: string;
  before: Int32Array;
}

const NO_DATES = new Int32Array(0);

class RowReader {
  private readonly columns: RawColumn[];
  private readonly dateFields: string[];
  private readonly rows: RowColumns;
  private readonly readers: ColumnReader[];
  private readonly orders: DateOrder[];
  /** Sheet rows by the key of the first row that has it. */
  private readonly keys = new Map<string, number>();
  /** Of the row being read. */
  private problems: Problem[] = [];

  constructor(
    private readonly table: RawTable,
    private readonly kind: RawKind,
    private readonly places: Places,
    private readonly today: number,
    private readonly report: ReportProblem,
  ) {
    this.columns = [...table.columns.values()];
    this.dateFields = kind.columns.filter(({ type }) => type === 'date').map(({ field }) => field);
    this.rows = new RowColumns(kind, table.rowCount);
    this.readers = this.columnReaders();
    this.orders = this.dateOrders();
  }

  read(): RowSet {
    const leftOut: Omit<ExcludedRow, 'finding'>[] = [];
    const withProblems: ProblemRow[] = [];
    const dateFields = new Set(this.dateFields);
    for (let index = 0; index < this.table.rowCount; index++) {
      if (natureOf(this.columns, dateFields, index, this.table.date1904) !== 'data') continue;
      this.readRow(index);
      const sheetRow = sheetRowOf(this.table, index);
      if (this.problems.length > 0) withProblems.push({ sheetRow, problems: this.problems });
      if (this.problems.every(({ policy }) => this.kind.policies[policy] === 'keep')) {
        this.keep(sheetRow);
      } else leftOut.push({ sheetRow, locality: this.rows.locality, key: this.key() });
    }
    const { sheet } = this.table;
    const reasons = reportProblems(withProblems, sheet, this.kind.policies, this.report);
    return {
      kindId: this.kind.id,
      sheet,
      ...this.rows.finish(),
      excluded: leftOut.map((row) => ({ ...row, finding: reasons.get(row.sheetRow) ?? '' })),
      columnOf: new Map(this.columns.map(({ field, column }) => [field, column])),
      key: this.kind.key ?? null,
      primaryDate: this.kind.coveredBy ?? this.dateFields[0] ?? '',
    };
  }

  private columnReaders(): ColumnReader[] {
    return this.kind.columns.flatMap(({ field, type, categories, otherText }) => {
      const column = this.table.columns.get(field);
      if (!column) return [];
      const named = type === 'category' && categories.length > 0;
      return {
        column,
        type,
        dates: this.rows.dates.get(field) ?? NO_DATES,
        texts: this.rows.texts.get(field) ?? [],
        finder: named ? new NameFinder(categories) : undefined,
        otherText: named && otherText,
      };
    });
  }

  private dateOrders(): DateOrder[] {
    return this.kind.columns.flatMap(({ field, notBefore = '' }) => {
      const column = this.table.columns.get(field);
      const dates = this.rows.dates.get(field);
      const before = this.rows.dates.get(notBefore);
      if (!column || !dates || !before) return [];
      const beforeHeading = this.table.columns.get(notBefore)?.heading ?? '';
      return { column, dates, beforeHeading, before };
    });
  }

  private readRow(index: number): void {
    this.problems = [];
    this.rows.locality = null;
    for (const reader of this.readers) {
      if (reader.column.errors.has(index)) this.readError(reader, index);
      else if (reader.type === 'date') this.readDateCell(reader, index);
      else if (reader.type === 'locality') this.readLocality(reader, index);
      else this.readTextCell(reader, index);
    }
    this.checkOrder();
    this.checkKey();
  }

  private readError({ column, type, dates, texts }: ColumnReader, index: number): void {
    if (type === 'date') dates[this.rows.size] = 0;
    else if (type !== 'locality') texts[this.rows.size] = '';
    const shown = String(column.values[index] ?? '');
    const policy =
      type === 'locality'
        ? 'unknownLocality'
        : type === 'date'
          ? 'unreadableDate'
          : 'unknownCategory';
    const detail = { shown, heading: column.heading };
    this.problems.push({ code: 'cell-error', policy, column, detail });
  }

  private readDateCell({ column, dates }: ColumnReader, index: number): void {
    const value = column.values[index] ?? '';
    const reading = readDate(value, this.table.date1904);
    dates[this.rows.size] = reading.kind === 'date' ? reading.serial : 0;
    if (reading.kind === 'unreadable') {
      const detail = { shown: String(value), heading: column.heading };
      this.problems.push({ code: 'unreadable-date', policy: 'unreadableDate', column, detail });
    }
    if (reading.kind !== 'date') return;
    if (reading.serial < EARLIEST_DAY || reading.serial > this.today) {
      const detail = {
        date: isoFromSerial(reading.serial),
        heading: column.heading,
        future: reading.serial > this.today ? 1 : 0,
      };
      this.problems.push({ code: 'implausible-date', policy: 'implausibleDate', column, detail });
    }
  }

  private readLocality({ column }: ColumnReader, index: number): void {
    const text = String(column.values[index] ?? '');
    const locality = this.places.localityNamed(text);
    this.rows.locality = locality;
    if (locality !== null) return;
    const detail = { shown: tidy(text), heading: column.heading };
    this.problems.push({ code: 'unknown-locality', policy: 'unknownLocality', column, detail });
  }

  private readTextCell({ column, texts, finder, otherText }: ColumnReader, index: number): void {
    const text = tidy(String(column.values[index] ?? ''));
    const name = finder && text !== '' ? finder.find(text) : text;
    texts[this.rows.size] = name ?? text;
    if (name !== null || otherText) return;
    const detail = { shown: text, heading: column.heading };
    this.problems.push({ code: 'unknown-category', policy: 'unknownCategory', column, detail });
  }

  private checkOrder(): void {
    const row = this.rows.size;
    for (const { column, dates, beforeHeading, before } of this.orders) {
      const date = dates[row] ?? 0;
      const earlier = before[row] ?? 0;
      if (date === 0 || earlier === 0 || date >= earlier) continue;
      const detail = {
        heading: column.heading,
        date: isoFromSerial(date),
        beforeHeading,
        before: isoFromSerial(earlier),
      };
      this.problems.push({ code: 'date-order', policy: 'dateOrder', column, detail });
    }
  }

  private checkKey(): void {
    if (this.kind.key === undefined) return;
    const column = this.table.columns.get(this.kind.key);
    const key = this.key();
    if (key === '') {
      const detail = { heading: column?.heading ?? this.kind.key };
      this.problems.push({ code: 'missing-key', policy: 'missingKey', column, detail });
      return;
    }
    const first = this.keys.get(key);
    if (first === undefined) return;
    const detail = { key, first: cellAt(first, column?.column ?? 0) };
    this.problems.push({ code: 'duplicate-row', policy: 'duplicate', column, detail });
  }

  /** Only a row that counts makes a later one a duplicate. */
  private keep(sheetRow: number): void {
    const key = this.key();
    if (key !== '' && !this.keys.has(key)) this.keys.set(key, sheetRow);
    this.rows.keep(sheetRow);
  }

  private key(): string {
    return this.rows.currentText(this.kind.key);
  }
}
