import {
  asMonthKey,
  indexOfMonth,
  monthBounds,
  monthIndexOfDay,
} from '../../../core/calendar/months';
import { holidaysOf, isWorkingDay, workday } from '../../../core/calendar/working-days';

const HOLIDAYS = holidaysOf(2015, 2018);

/** The n-th working day after (before, when negative) a day. */
export const workingDaysFrom = (from: number, days: number) => workday(from, days, HOLIDAYS);

/** The working days from one day to another, both included. */
export function workingDaysBetween(first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day++) if (isWorkingDay(day, HOLIDAYS)) days.push(day);
  return days;
}

/** The working days of a month, written YYYY-MM. */
export function workingDaysOf(month: string): number[] {
  const { first, last } = monthBounds(indexOfMonth(asMonthKey(month)));
  return workingDaysBetween(first, last);
}

/** First and last day of the month that a day falls in. */
export const monthAround = (day: number) => monthBounds(monthIndexOfDay(day));

/** Working days that staff have for an initial contact, and for an assessment, after the triage decision. */
export const INITIAL_CONTACT_DAYS = 3;
export const ASSESSMENT_DAYS = 38;

/** The day on which a decision's initial contact (assessment) falls due. */
export const initialContactDue = (decision: number) =>
  workingDaysFrom(decision, INITIAL_CONTACT_DAYS);
export const assessmentDue = (decision: number) => workingDaysFrom(decision, ASSESSMENT_DAYS);
