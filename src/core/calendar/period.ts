/**
 * A reporting period, as plain data. Months are numbered 1 to 12; years are calendar years except in
 * `quarter`, `year` and `half-terms`, where `startYear` is the year in which the financial
 * (or academic) year begins: 2017 stands for 2017/18.
 */
export type Period =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; startYear: number; quarter: Quarter }
  /** A financial or an academic year; which of the two, the indicator's year says. */
  | { kind: 'year'; startYear: number }
  /** Half terms of an academic year, cumulative from `from` to `to` (1 to 6). */
  | { kind: 'half-terms'; startYear: number; from: number; to: number }
  /** A named rolling period, such as January to December 2016; months as YYYY-MM, both included. */
  | { kind: 'range'; from: MonthKey; to: MonthKey };

/** A quarter of the financial year: 1 is April to June. */
export type Quarter = 1 | 2 | 3 | 4;

declare const keyed: unique symbol;
type KeyOf<Kind extends Period['kind']> = string & { readonly [keyed]: Kind };

/**
 * A period written the one way used in keys and on the Figures sheet:
 * `2017-06`, `2017/18 Q1`, `2016/17`, `2016/17 HT1-3`, `2016-01 to 2016-12`. The type is of its own, so
 * that no other text is taken for one: `periodKey` writes them, `asPeriodKey` checks a text.
 */
export type PeriodKey = KeyOf<Period['kind']>;

/** A calendar month written YYYY-MM, the key of a period of one month. Months sort as their keys do. */
export type MonthKey = KeyOf<'month'>;

/** A year written `2016/17`. */
export type YearKey = KeyOf<'year'>;

/** The year that a measure's year to date runs over: from April, or from September. */
export type ReportingYear = 'financial' | 'academic';
