import type { Places } from '../rules/rulebook';
import type { RawKind } from '../rules/schema';
import { cellAt } from '../quality/cell-address';
import type { FindingCollector } from '../quality/collector';
import type { SlipFate } from '../quality/findings/fates';
import { sheetRowOf } from './address';
import { EARLIEST_DAY, isoFromSerial } from '../calendar/days';
import { readDate } from '../calendar/read-date';
import { natureOf } from './row-filter';
import { listSlips, type Slip, type SlipFinding } from './list-slips';
import { RowColumns } from './row-columns';
import { RowSlips, type Policy } from './row-slips';
import type { ExcludedRow, RowSet } from './rows';
import { NameFinder } from '../rules/names';
import { tidy } from './coerce';
import type { RawColumn, RawTable } from './types';

/**
 * Reads a case list into columns: dates as serials, localities and categories by the pack's names, rows
 * that are no data left out. Every slip becomes a finding with its cell; whether its row is left out or
 * counted as it stands is the pack's word, and no other row is touched.
 *
 * `today` is the serial of the day of the build: a later date is a slip.
 */
export function readRows(
  table: RawTable,
  kind: RawKind,
  places: Places,
  today: number,
  findings: FindingCollector,
): RowSet {
  return new RowReader(table, kind, places, today, findings).read();
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
  private readonly slips: RowSlips;

  constructor(
    private readonly table: RawTable,
    private readonly kind: RawKind,
    private readonly places: Places,
    private readonly today: number,
    private readonly findings: FindingCollector,
  ) {
    this.columns = [...table.columns.values()];
    this.dateFields = kind.columns.filter(({ type }) => type === 'date').map(({ field }) => field);
    this.rows = new RowColumns(kind, table.rowCount);
    this.slips = new RowSlips(kind.policies);
    this.readers = this.columnReaders();
    this.orders = this.dateOrders();
  }

  read(): RowSet {
    const leftOut: Omit<ExcludedRow, 'finding'>[] = [];
    const slips: Slip[] = [];
    const dateFields = new Set(this.dateFields);
    for (let index = 0; index < this.table.rowCount; index++) {
      if (natureOf(this.columns, dateFields, index, this.table.date1904) !== 'data') continue;
      this.readRow(index);
      const sheetRow = sheetRowOf(this.table, index);
      slips.push(...this.slips.ofRow(sheetRow));
      if (this.slips.rowKept) this.keep(sheetRow);
      else leftOut.push({ sheetRow, locality: this.rows.locality, key: this.key() });
    }
    const { sheet } = this.table;
    const reasons = listSlips(slips, sheet, this.findings);
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
    this.slips.clear();
    this.rows.locality = null;
    for (const reader of this.readers) {
      if (reader.column.errors.has(index)) this.readError(reader, index);
      else if (reader.type === 'date') this.readDateCell(reader, index);
      else if (reader.type === 'locality') this.readLocality(reader, index);
      else this.readTextCell(reader, index);
    }
    this.checkOrder();
    this.checkKey(index);
  }

  private readError({ column, type, dates, texts }: ColumnReader, index: number): void {
    if (type === 'date') dates[this.rows.size] = 0;
    else if (type !== 'locality') texts[this.rows.size] = '';
    const shown = String(column.values[index] ?? '');
    const { field, heading } = column;
    const finding = (
      fate: SlipFate<'counted-for-borough' | 'counted-without-cell'>,
    ): SlipFinding => ({ code: 'cell-error', detail: { shown, heading, fate } });
    if (type === 'locality')
      this.slips.note('unknownLocality', column, 'counted-for-borough', finding);
    else this.slips.note(this.policyOfError(field, type), column, 'counted-without-cell', finding);
  }

  private policyOfError(field: string, type: ColumnReader['type']): Policy {
    if (field === this.kind.key) return 'missingKey';
    return type === 'date' ? 'unreadableDate' : 'unknownCategory';
  }

  private readDateCell({ column, dates }: ColumnReader, index: number): void {
    const value = column.values[index] ?? '';
    const { heading } = column;
    const reading = readDate(value, this.table.date1904);
    dates[this.rows.size] = reading.kind === 'date' ? reading.serial : 0;
    if (reading.kind === 'unreadable') {
      const shown = String(value);
      this.slips.note('unreadableDate', column, 'counted-without-cell', (fate) => ({
        code: 'unreadable-date',
        detail: { shown, heading, fate },
      }));
    }
    if (reading.kind !== 'date') return;
    const { serial } = reading;
    if (serial < EARLIEST_DAY || serial > this.today) {
      const date = isoFromSerial(serial);
      const when = serial > this.today ? 'future' : 'before-1990';
      this.slips.note('implausibleDate', column, 'counted', (fate) => ({
        code: 'implausible-date',
        detail: { date, heading, when, fate },
      }));
    }
  }

  private readLocality({ column }: ColumnReader, index: number): void {
    const text = String(column.values[index] ?? '');
    const locality = this.places.localityNamed(text);
    this.rows.locality = locality;
    if (locality !== null) return;
    const shown = tidy(text);
    this.slips.note('unknownLocality', column, 'counted-for-borough', (fate) => ({
      code: 'unknown-locality',
      detail: { shown, heading: column.heading, fate },
    }));
  }

  private readTextCell({ column, texts, finder, otherText }: ColumnReader, index: number): void {
    const text = tidy(String(column.values[index] ?? ''));
    const name = finder && text !== '' ? finder.find(text) : text;
    texts[this.rows.size] = name ?? text;
    if (name !== null || otherText) return;
    this.slips.note('unknownCategory', column, 'counted', (fate) => ({
      code: 'unknown-category',
      detail: { shown: text, heading: column.heading, fate },
    }));
  }

  private checkOrder(): void {
    const row = this.rows.size;
    for (const { column, dates, beforeHeading, before } of this.orders) {
      const date = dates[row] ?? 0;
      const earlier = before[row] ?? 0;
      if (date === 0 || earlier === 0 || date >= earlier) continue;
      this.slips.note('dateOrder', column, 'counted', (fate) => ({
        code: 'date-order',
        detail: {
          date: isoFromSerial(date),
          heading: column.heading,
          before: isoFromSerial(earlier),
          beforeHeading,
          fate,
        },
      }));
    }
  }

  private checkKey(index: number): void {
    if (this.kind.key === undefined) return;
    const column = this.table.columns.get(this.kind.key);
    // A cell with an Excel error is not empty, and has a finding of its own.
    if (column?.errors.has(index)) return;
    const key = this.key();
    if (key === '') {
      const heading = column?.heading ?? this.kind.key;
      this.slips.note('missingKey', column, 'counted', (fate) => ({
        code: 'missing-key',
        detail: { heading, fate },
      }));
      return;
    }
    const first = this.keys.get(key);
    if (first === undefined) return;
    this.slips.note('duplicate', column, 'counted', (fate) => ({
      code: 'duplicate-row',
      detail: { key, first: cellAt(first, column?.column ?? 0), fate },
    }));
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
