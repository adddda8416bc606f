import { keyOfRule, type IndicatorKey } from '../keys';
import type { AttendanceRules } from './attendance';
import type { RowMeasures } from './row-measures';

/** How a figure counted from rows goes together with one that is returned. */
export interface CountedFigure {
  /** Which of the two is shown. */
  prefer: 'rows' | 'returns';
  /** How far they may be apart before they disagree, beyond rounding: in the figure's own unit. */
  agreeWithin: number;
}

/** The indicator parts whose figures are counted, from the rows of a case list or from schools. */
export function countedFigures(
  rowMeasures: RowMeasures,
  attendance: AttendanceRules | null,
): ReadonlyMap<IndicatorKey, CountedFigure> {
  const counted = new Map<IndicatorKey, CountedFigure>();
  for (const { indicator, prefer } of rowMeasures.all) {
    counted.set(keyOfRule(indicator), { prefer, agreeWithin: 0 });
  }
  if (!attendance) return counted;
  const { phases, prefer, agreeWithin } = attendance;
  for (const { attendance: attending, persistentAbsence } of phases) {
    for (const { indicator } of [attending, persistentAbsence]) {
      counted.set(keyOfRule(indicator), { prefer, agreeWithin });
    }
  }
  return counted;
}
