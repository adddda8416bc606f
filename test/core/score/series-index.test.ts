import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { seriesIdOf } from '../../../src/core/rules/keys';
import { indicator, packOf, scored } from './support';

const scorecard = scored(
  packOf([indicator({ localities: true }), indicator({ number: '1.10', localities: true })]),
  [
    { locality: 'East', period: '2017-05', v: 3 },
    { locality: 'East', period: '2017-06', v: 4 },
    { indicator: '1.10', locality: 'East', period: '2017-06', v: 5 },
  ],
);

describe('the index of a scorecard', () => {
  it('finds every series and every figure of it by what they are of', () => {
    for (const series of scorecard.series) {
      expect(scorecard.index.series(seriesIdOf(series))).toBe(series);
      for (const figure of series.figures) {
        const id = { ...seriesIdOf(series), period: figure.period };
        expect(scorecard.index.figure(id)).toBe(figure);
      }
    }
  });

  it('finds none of another number, place or period', () => {
    const east = { scorecard: 'monthly', indicator: '1.1', part: '', locality: 'East' };
    expect(scorecard.index.figure({ ...east, period: asPeriodKey('2017-06') })?.value).toBe(4);
    expect(scorecard.index.figure({ ...east, period: asPeriodKey('2017-04') })).toBeUndefined();
    expect(scorecard.index.series({ ...east, indicator: '1.100' })).toBeUndefined();
    expect(scorecard.index.series({ ...east, locality: 'North' })).toBeUndefined();
  });
});
