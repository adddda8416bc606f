import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import fc from 'fast-check';
import {
  figureKey,
  indicatorKey,
  indicatorOf,
  keyOfRule,
  seriesKey,
} from '../../../src/core/rules/keys';

const series = { scorecard: 'main', indicator: '5.10', part: 'late', locality: 'East' };

describe('the key of an indicator part', () => {
  it('tells 5.10 from 5.1, because numbers are text', () => {
    expect(indicatorKey('main', '5.10', '')).not.toBe(indicatorKey('main', '5.1', ''));
  });

  it('is the same whatever case, spaces and dashes the names are written with', () => {
    expect(indicatorKey('Main', ' 9.6', 'Non‑centre  based')).toBe(
      indicatorKey('main', '9.6', 'non-centre based'),
    );
    expect(indicatorKey('main', '9.6', 'Under\u00a018 – late')).toBe(
      indicatorKey('main', '9.6', 'under 18 - late'),
    );
  });

  it('is the same from its rule and from a series of it', () => {
    const key = indicatorKey('main', '5.10', 'late');
    expect(keyOfRule({ scorecard: 'main', number: '5.10', part: 'late' })).toBe(key);
    expect(indicatorOf(series)).toBe(key);
  });
});

describe('the keys of series and figures', () => {
  const names = fc.stringMatching(/^[a-z|/ -]{1,4}$/).map((name) => name.trim());
  const figures = fc.record({
    scorecard: names,
    indicator: names,
    part: names,
    locality: names,
    period: fc.constantFrom(...['2017-05', '2017-06', '2017/18 Q1'].map(asPeriodKey)),
  });

  it('tell any two figures apart by any of their names, whatever signs are in them', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const sameSeries = (['scorecard', 'indicator', 'part', 'locality'] as const).every(
          (name) => one[name].replace(/ +/g, ' ') === other[name].replace(/ +/g, ' '),
        );
        expect(seriesKey(one) === seriesKey(other)).toBe(sameSeries);
        expect(figureKey(one) === figureKey(other)).toBe(sameSeries && one.period === other.period);
      }),
    );
  });

  it('take no notice of what else is said of a figure', () => {
    const figure = { ...series, period: asPeriodKey('2017-06'), value: 3 };
    expect(figureKey(figure)).toBe(figureKey({ ...series, period: asPeriodKey('2017-06') }));
  });
});
