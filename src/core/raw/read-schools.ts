import type { AttendanceRules, Places } from '../rules/rulebook';
import { asMonthKey } from '../calendar/months';
import { asPeriodKey } from '../calendar/parse-period';
import type { MonthKey } from '../calendar/period';
import { yearOfMonth } from '../calendar/periods';
import type { FindingCollector } from '../quality/collector';
import { rawCell, sheetRowOf } from './address';
import { cleanText, readNumber } from './coerce';
import { natureOf } from './row-filter';
import type { School } from './school';
import { seriesKey } from './series-columns';
import type { RawColumn, RawTable } from './types';

/**
 * Reads school attendance: one school a row. Percentages may be written as 95.5, 95.5 % or 0.955, the
 * same way throughout a sheet; blank and "No Data" are gaps. A school of an unknown locality or phase,
 * or without a name, is reported with its cell and left out.
 */
export function readSchools(
  table: RawTable,
  rules: AttendanceRules,
  places: Places,
  findings: FindingCollector,
): School[] {
  const reader = new SchoolReader(table, rules, places, findings);
  return Array.from({ length: table.rowCount }, (_, row) => reader.read(row)).flatMap(
    (school) => school ?? [],
  );
}

/** A sheet whose attendance never exceeds this is written in fractions. */
const LARGEST_FRACTION = 1;

class SchoolReader {
  private readonly columns: RawColumn[];
  private readonly sheetColumns: ReadonlyMap<string, number>;
  private readonly scale: number;

  constructor(
    private readonly table: RawTable,
    private readonly rules: AttendanceRules,
    private readonly places: Places,
    private readonly findings: FindingCollector,
  ) {
    this.columns = [...table.columns.values()];
    this.sheetColumns = new Map(this.columns.map(({ field, column }) => [field, column]));
    this.scale = this.largestAttendance() > LARGEST_FRACTION ? 100 : 1;
  }

  read(row: number): School | null {
    if (natureOf(this.columns, new Set(), row) !== 'data') return null;
    const which = this.whichSchool(row);
    if (!which) return null;
    const attendance = new Map(this.series('attendance', row, asMonthKey));
    return {
      ...which,
      sheet: this.table.sheet,
      sheetRow: sheetRowOf(this.table, row),
      columns: this.sheetColumns,
      roll: this.number('roll', row),
      attendance,
      yearToDate: this.percentage(this.table.columns.get('yearToDate'), row),
      persistentAbsence: new Map(
        this.series('persistentAbsence', row, (halfTerms) =>
          asPeriodKey(`${academicYear(attendance)} ${halfTerms}`),
        ),
      ),
    };
  }

  /** Which school a row is of, or null with a finding that says why none can be told. */
  private whichSchool(row: number): Pick<School, 'name' | 'locality' | 'phase'> | null {
    const name = this.text('school', row);
    const locality = this.places.localityNamed(this.text('locality', row));
    const phase = this.rules.phaseNamed(this.text('phase', row));
    const at = (field: string) => ({ where: rawCell(this.table, field, row) });
    const detail = (field: string) => ({ ...this.cell(field, row), fate: 'left-out' as const });
    const broken = ['school', 'locality', 'phase'].find((field) =>
      this.table.columns.get(field)?.errors.has(row),
    );
    if (broken !== undefined) this.findings.add('cell-error', detail(broken), at(broken));
    else if (name === '') this.findings.add('missing-key', detail('school'), at('school'));
    else if (locality === null) {
      this.findings.add('unknown-locality', detail('locality'), at('locality'));
    } else if (phase === null) {
      this.findings.add('unknown-category', detail('phase'), at('phase'));
    } else return { name, locality, phase };
    return null;
  }

  private series<Key>(
    name: string,
    row: number,
    keyOf: (written: string) => Key,
  ): [Key, number | null][] {
    return this.columns.flatMap((column): [Key, number | null][] => {
      const written = seriesKey(column.field, name);
      return written === null ? [] : [[keyOf(written), this.percentage(column, row)]];
    });
  }

  private text(field: string, row: number): string {
    return cleanText(this.table.columns.get(field)?.values[row] ?? '');
  }

  private number(field: string, row: number): number | null {
    return this.figure(this.table.columns.get(field), row)?.value ?? null;
  }

  private percentage(column: RawColumn | undefined, row: number): number | null {
    const figure = this.figure(column, row);
    if (!figure) return null;
    return figure.percent ? figure.value : figure.value / this.scale;
  }

  private figure(
    column: RawColumn | undefined,
    row: number,
  ): { value: number; percent: boolean } | null {
    if (!column) return null;
    const at = { where: rawCell(this.table, column.field, row) };
    if (column.errors.has(row)) {
      const detail = { ...this.cell(column.field, row), fate: 'figure-left-out' as const };
      this.findings.add('cell-error', detail, at);
      return null;
    }
    const reading = readNumber(column.values[row] ?? '');
    if (reading.kind === 'unreadable') {
      this.findings.add('unreadable-number', this.cell(column.field, row), at);
    }
    return reading.kind === 'number' ? reading : null;
  }

  private largestAttendance(): number {
    let largest = 0;
    for (const column of this.columns) {
      if (seriesKey(column.field, 'attendance') === null) continue;
      for (const value of column.values) {
        if (typeof value === 'number') largest = Math.max(largest, value);
      }
    }
    return largest;
  }

  /** A cell as a sentence names it: its heading, and what it holds. */
  private cell(field: string, row: number): { heading: string; shown: string } {
    return {
      heading: this.table.columns.get(field)?.heading ?? field,
      shown: this.text(field, row),
    };
  }
}

/** The academic year of the sheet's months, to name its half terms by. */
function academicYear(attendance: ReadonlyMap<MonthKey, number | null>): string {
  const first = [...attendance.keys()].sort()[0];
  return first === undefined ? '' : yearOfMonth(first, 'academic');
}
