import { asMonthKey } from '../../../src/core/calendar/months';
import { currentFigure } from '../../../src/core/score/current';
import { PeriodIndex } from '../../../src/core/calendar/period-index';
import type { ScoredFigure } from '../../../src/core/score/scorecard';

function figures(...periods: string[]): ScoredFigure[] {
  return periods.map((period) => ({ period, value: 0.1 }) as ScoredFigure);
}

describe('the figure that a month is about', () => {
  it.each([
    ['termly', ['2015/16', '2016/17 HT1-3', '2016/17 HT1-4', '2016/17'], '2016/17 HT1-4'],
    ['rolling', ['2016-01 to 2016-12', '2016/17'], '2016-01 to 2016-12'],
    ['annual', ['2015/16', '2016/17'], '2016/17'],
  ] as const)('is, for a %s measure, the last of its own kind', (frequency, periods, expected) => {
    const index = new PeriodIndex('financial');
    const rule = { frequency, arrears: 0 };
    expect(currentFigure(figures(...periods), rule, asMonthKey('2017-06'), index)?.period).toBe(
      expected,
    );
  });
});
