import { compareText } from '../collections/compare-text';
import { monthsFromTo, monthsToDate } from './months';
import { periodOf } from './parse-period';
import type { MonthKey, Period, PeriodKey, ReportingYear } from './period';
import { spanOf } from './periods';

/** A period with what scoring asks of it, worked out once. */
export interface IndexedPeriod {
  key: PeriodKey;
  period: Period;
  months: MonthKey[];
  first: MonthKey;
  last: MonthKey;
  /** Place of its last month in the reporting year, 1 to 12. */
  monthOfYear: number;
}

/** The periods of one reporting year's measures, by key. */
export class PeriodIndex {
  private readonly known = new Map<PeriodKey, IndexedPeriod>();

  constructor(private readonly year: ReportingYear) {}

  /** What scoring asks of a period. */
  of(key: PeriodKey): IndexedPeriod {
    const known = this.known.get(key);
    if (known) return known;
    const period = periodOf(key);
    const { first, last } = spanOf(period, this.year);
    const months = monthsFromTo(first, last);
    const monthOfYear = period.kind === 'year' ? 12 : monthsToDate(last, this.year).length;
    const indexed = { key, period, months, first, last, monthOfYear };
    this.known.set(key, indexed);
    return indexed;
  }

  /**
   * Order of periods: by the month they end in, then by the month they begin in, then by how they are
   * written. Negative where `a` comes first; 0 only for the same period.
   */
  compare(a: PeriodKey, b: PeriodKey): number {
    if (a === b) return 0;
    const [one, other] = [this.of(a), this.of(b)];
    return (
      compareText(one.last, other.last) || compareText(one.first, other.first) || compareText(a, b)
    );
  }

  /**
   * Whether a period lies after the month reported. Part of a month's report is what had ended by
   * then; a year counts once it has begun, because annual figures are often returned before its end.
   */
  isLater(key: PeriodKey, month: MonthKey): boolean {
    const { period, first, last } = this.of(key);
    return (period.kind === 'year' ? first : last) > month;
  }
}
