import type { PeriodKey } from '../calendar/period';
import { periodLabel } from '../calendar/words';
import { ROW_SENTENCES } from './row-findings';
import { SCHOOL_SENTENCES } from './school-findings';

/** What a sentence needs of a finding; the finding itself belongs to the data. */
export interface DescribableFinding {
  code: string;
  detail: Record<string, string | number>;
  where?: { sheet: string; address: string };
  series?: { indicator: string; part: string; locality: string };
  period?: PeriodKey;
}

type Detail = DescribableFinding['detail'];

/** A number as people write it: without binary noise, thousands apart. */
function plain(number: string | number | undefined): string {
  if (typeof number !== 'number') return number ?? '';
  const [whole = '', decimals] = String(Number(number.toPrecision(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A value in its measure's unit: a percentage with one decimal more than is displayed at most. */
function amount(value: string | number | undefined, detail: Detail): string {
  if (typeof value !== 'number' || detail.measure !== 'percent') return plain(value);
  return `${plain(Number((value * 100).toPrecision(4)))}%`;
}

const quoted = (text: string | number | undefined) => `"${text ?? ''}"`;
const columnName = (field: string | number | undefined) => {
  const name = String(field ?? '');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** What happened, and what to do next. Codes that name a cell or a figure get it put before. */
const SENTENCES: Record<string, (detail: Detail) => string> = {
  ...SCHOOL_SENTENCES,
  'unknown-indicator': (d) =>
    `indicator ${quoted(d.indicator)}${d.part ? `, part ${quoted(d.part)}` : ''}` +
    `${d.scorecard ? `, scorecard ${quoted(d.scorecard)}` : ''} is not in the rule pack ${quoted(d.pack)}, ` +
    'so the row was left out. Correct the number or part, or have the indicator added to the pack.',
  'unknown-locality': (d) =>
    `locality ${quoted(d.locality)} is not in the rule pack ${quoted(d.pack)}, so the row was left out. ` +
    'Correct the name, or have it added to the pack as a locality or as another name of one.',
  'unreadable-period': (d) =>
    `${quoted(d.shown)} could not be read as a period, so the row was left out. ` +
    'Write a month such as Jun-17, a quarter such as 2017/18 Q1, or a year such as 2016/17.',
  'future-period': () => 'this period has not begun, so the row was left out. Correct the period.',
  'unreadable-holiday': (d) =>
    `${quoted(d.shown)} in the list of holidays could not be read as a date, so the day was not taken as closed. ` +
    'Write it as 01/06/2017.',
  'unreadable-number': (d) =>
    `${quoted(d.shown)} could not be read as a number, so it was not used. ` +
    'Write the number alone, or leave the cell empty where there is none.',
  'cell-error': (d) =>
    `the cell holds the Excel error ${quoted(d.shown)}, so it was not used. Correct its formula, or type the number.`,
  'missing-key': (d) =>
    `the row gives a figure but no ${String(d.field)}, so it was left out. Fill in ${columnName(d.field)}.`,
  'incomplete-return': (d) =>
    `the ${String(d.missing)} is missing and no value is given, so there is no figure. Fill in the ${String(d.missing)} or the value.`,
  'conflicting-returns': (d) =>
    `this return and the one in ${String(d.first)} are for the same figure and disagree, so neither is shown. ` +
    'Delete the wrong row.',
  'repeated-return': (d) =>
    `this return says the same as the one in ${String(d.first)} and was counted once. Nothing needs to be done.`,
  'value-differs-from-ratio': (d) =>
    d.denominator === undefined
      ? `the value ${plain(d.value)} differs from the count ${plain(d.ratio)} beside it; the count is shown. Correct one of them.`
      : `the value ${amount(d.value, d)} differs from ${plain(d.numerator)} of ${plain(d.denominator)}, ` +
        `which is ${amount(d.ratio, d)}; the latter is shown. Correct the value or the numbers, or leave the value empty.`,
  'impossible-percentage': (d) =>
    `no whole number makes ${plain(d.numerator)} a share of ${amount(d.value, d)}. ` +
    'The percentage is shown as returned; check both, and fill in the denominator.',
  'implied-denominator': (d) =>
    `the denominator is not given; ${plain(d.denominator)} is the only whole number of which ` +
    `${plain(d.numerator)} is ${amount(d.value, d)}, and is used. Fill it in to be sure.`,
  'numerator-above-denominator': (d) =>
    `the numerator ${plain(d.numerator)} is above the denominator ${plain(d.denominator)}, which a share cannot be. ` +
    'The figure is shown as it is; correct the numbers.',
  'zero-denominator': (d) =>
    `${plain(d.numerator)} of ${plain(d.denominator)} has no percentage, so the figure is left empty. Nothing needs to be done if there were no cases.`,
  'missing-month': () =>
    'there is no figure. Add it to the raw data, or have the reason noted in the rule pack.',
  'incomplete-year-to-date': (d) =>
    `the year to date has ${plain(d.months)} of ${plain(d.monthsDue)} months. ` +
    'Add the missing figures, with numerator and denominator where they are pooled.',
  'borough-differs-from-localities': (d) =>
    `the borough was returned as ${String(d.returned)}, but its localities add up to ${String(d.localities)}. ` +
    'The returned figure is shown; correct whichever is wrong.',
  'borough-incomplete': (d) =>
    `the borough was not returned, and cannot be added up without ${String(d.missing)}. Add the missing figures.`,
  'outside-measure-range': (d) =>
    d.measure === 'percent' && Number(d.value) > 1
      ? `${plain(d.value)} is no percentage: it would be ${plain(Number(d.value) * 100)}%, so it was not used. ` +
        `Write ${plain(d.value)}% if that is meant, or a fraction from 0 to 1.`
      : `${plain(d.value)} cannot be a value of this measure, so it was not used. Correct it.`,
  'sources-disagree': (d) =>
    `the return gives ${amount(d.returned, d)}, but the rows of ${quoted(d.countedSheet)} give ${amount(d.counted, d)}. ` +
    `The figure ${d.shown === 'returns' ? 'returned' : 'counted from the rows'} is shown, as the rule pack says; correct the other.`,
  'missing-column': (d) =>
    `sheet ${quoted(d.sheet)} has no column ${quoted(d.heading)}, so ${String(d.indicators ?? '')} could not be counted from it. ` +
    'Add the column, or correct its heading.',
  'hidden-rows': (d) =>
    `sheet ${quoted(d.sheet)} has ${plain(d.rows)} hidden or filtered rows. They count like the others.`,
};

/** Codes that have a sentence. */
export const DESCRIBED_CODES: readonly string[] = [
  ...new Set([...Object.keys(SENTENCES), ...Object.keys(ROW_SENTENCES)]),
];

/** A figure in words: "1.2 for North, June 2017". */
function figureName({ series, period, detail }: DescribableFinding): string {
  if (!series) return period ? periodLabel(period) : '';
  const part = series.part ? ` (${series.part})` : '';
  const places = String(detail.places ?? series.locality);
  return `${series.indicator}${part} for ${places}${period ? `, ${periodLabel(period)}` : ''}`;
}

/** Some codes are of returns and of rows; what became of the row tells which. */
function sentenceOf({ code, detail }: DescribableFinding) {
  return detail.rowKept === undefined
    ? (SENTENCES[code] ?? ROW_SENTENCES[code])
    : (ROW_SENTENCES[code] ?? SENTENCES[code]);
}

/**
 * A finding as one or two plain sentences: where it is (sheet and cell), which figure it touches, what
 * happened, and what to do next.
 */
export function describe(finding: DescribableFinding): string {
  const sentence = (sentenceOf(finding) ?? (() => finding.code))(finding.detail);
  const place = finding.where ? `${finding.where.sheet} ${finding.where.address}` : '';
  const prefix = [place, figureName(finding)].filter((text) => text !== '').join(', ');
  if (prefix !== '') return `${prefix}: ${sentence}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
