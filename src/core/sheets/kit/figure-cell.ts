import type { MonthKey, PeriodKey } from '../../calendar/period';
import { availabilityNote } from '../../score/gap';
import type { ScoredFigure } from '../../score/scorecard';
import { GAPS } from '../../wording/gaps';
import { monthsCounted, ratio } from '../../wording/sheets';
import { displayFormat, withWords } from '../look/formats';
import type { IndicatorRow } from './indicator-rows';
import { isMonth, lastMonthOfFigure } from './periods-shown';
import type { ShownPeriod } from './periods-shown';
import type { CellPlan } from '../plan';
import { formatNumber } from '../look/shown-text';

/**
 * The cell of one indicator in one period: its value, unrounded, in the measure's number format; or,
 * hatched, why there is none. A period in which nothing is due (the months between two quarters) is
 * blank.
 *
 * @param first the earliest period shown: an older figure that is still the latest stands in the
 *   current period's column
 */
export function figureCell(row: IndicatorRow, period: ShownPeriod, first: MonthKey): CellPlan {
  const figure = figureIn(row, period, first);
  if (figure && figure.value !== null) {
    return {
      value: figure.value,
      style: period.current ? 'valueCurrent' : 'value',
      format: displayFormat(row.rule.measure),
    };
  }
  const reason = gapReason(row, period, figure);
  if (reason === '') return { value: null, style: period.current ? 'currentBlank' : 'value' };
  return { value: reason, style: period.current ? 'gapCurrent' : 'gap' };
}

/** The figure that stands in a period's column, if any. */
export function figureIn(
  row: IndicatorRow,
  period: ShownPeriod,
  first: MonthKey,
): ScoredFigure | null {
  const own = row.figures.get(period.lastMonth);
  if (own || !period.current) return own ?? null;
  const latest = row.series?.current ?? null;
  if (!latest || row.rule.frequency === 'monthly') return null;
  return lastMonthOfFigure(latest, row.rule) < first ? latest : null;
}

/** Why there is no figure in a period, in a few words; empty where none is due. */
function gapReason(row: IndicatorRow, period: ShownPeriod, figure: ScoredFigure | null): string {
  const { rule, series } = row;
  if (period.current && series) return series.gap ?? '';
  if (figure) return figure.denominator === 0 ? GAPS.zeroOfZero : GAPS.noData;
  // A column of months has nothing due from a quarterly or yearly indicator but in the current one.
  if (rule.frequency !== 'monthly' && isMonth(period) && !period.current) return '';
  const note = availabilityNote(rule, period.lastMonth);
  if (note !== null) return note;
  return rule.frequency === 'monthly' || period.current ? GAPS.noData : '';
}

/** Which period the latest figure of an indicator is for, where the column does not say so. */
export function latestPeriodOf(row: IndicatorRow): PeriodKey | null {
  const latest = row.series?.current;
  return latest && row.rule.frequency !== 'monthly' ? latest.period : null;
}

/**
 * The year to date with the figure being reported. Where months are missing from it, words beside the
 * number say how many it has of how many are due.
 */
export function yearToDateCell(row: IndicatorRow): CellPlan {
  const ytd = row.series?.current?.ytd ?? null;
  if (ytd === null || ytd.value === null) return { value: null, style: 'value' };
  const format = displayFormat(row.rule.measure);
  const whole = ytd.months >= ytd.monthsDue;
  return {
    value: ytd.value,
    style: 'value',
    format: whole ? format : withWords(format, monthsCounted(ytd.months, ytd.monthsDue)),
  };
}

/** "70 of 110", empty where a figure has no numerator and denominator. */
export function ratioText(figure: Pick<ScoredFigure, 'numerator' | 'denominator'> | null): string {
  if (figure?.numerator == null || figure.denominator === null) return '';
  const show = (count: number): string =>
    formatNumber(count, Number.isInteger(count) ? '#,##0' : '#,##0.0');
  return ratio(show(figure.numerator), show(figure.denominator));
}
