import { asMonthKey } from '../../../src/core/calendar/months';
import type { Indicator } from '../../../src/core/rules/schema';
import { indicator, packOf, PERCENT, scored, seriesOf } from './support';
import type { Figure } from './support';

/** The scored series of an indicator in a month that other data fixes. */
function inMonth(own: Partial<Indicator>, figures: Omit<Figure, 'indicator'>[], month: string) {
  const pack = packOf([indicator(own), indicator({ number: '99' })]);
  const marker = { indicator: '99', period: month, v: 1 };
  return seriesOf(scored(pack, [...figures, marker], { month }));
}

const june = '2017-06';

describe('the current figure', () => {
  it('is that of the month reported', () => {
    const figures = [
      { period: '2017-05', v: 1 },
      { period: june, v: 2 },
    ];
    expect(inMonth({}, figures, june).current?.value).toBe(2);
  });

  it('is that of the month before for figures one month in arrears, and says when the next is due', () => {
    const series = inMonth({ arrears: 1 }, [{ period: '2017-05', v: 1 }], june);
    expect(series.current).toMatchObject({ period: '2017-05', value: 1 });
    expect(series.gap).toBe('due July 2017');
  });

  it('is that of the last quarter to have ended', () => {
    const figures = [
      { period: '2016/17 Q4', v: 1 },
      { period: '2017/18 Q1', v: 2 },
    ];
    const quarterly = { frequency: 'quarterly' as const };
    expect(inMonth(quarterly, figures, june).current?.value).toBe(2);
    expect(inMonth(quarterly, figures, '2017-05').current?.value).toBe(1);
    expect(inMonth(quarterly, figures.slice(0, 1), june).current).toBeNull();
  });

  it.each([
    ['termly', '2016/17 HT1-3', '2016/17 HT1-4'],
    ['annual', '2015/16', '2016/17'],
    ['rolling', '2015-10 to 2016-09', '2016-01 to 2016-12'],
  ] as const)('stands until the next one when %s', (frequency, before, latest) => {
    const figures = [
      { period: latest, v: 2 },
      { period: before, v: 1 },
    ];
    const own = { frequency, ytd: { basis: 'latest' as const, year: 'academic' as const } };
    const { current } = inMonth({ ...own, goodIs: 'high' }, figures, june);
    expect(current).toMatchObject({ period: latest, value: 2, dot: 'improved' });
    expect(current?.ytd?.value).toBe(2);
  });

  it('is never of a period that ended after the month reported', () => {
    const rolling = { frequency: 'rolling' as const };
    const figures = [{ period: '2016-07 to 2017-06', v: 1 }];
    expect(inMonth(rolling, figures, '2017-05').figures).toEqual([]);
    expect(inMonth(rolling, figures, june).figures).toHaveLength(1);
  });
});

describe('why there is no figure', () => {
  it('is said by the pack where it knows', () => {
    const note = [{ text: 'in development', from: asMonthKey('2017-06') }];
    expect(inMonth({ availability: note }, [], june).gap).toBe('in development');
    expect(inMonth({ availability: note }, [], '2017-05').gap).toBe('no data');
    const until = [{ text: 'due July 2017', to: asMonthKey('2017-06') }];
    expect(inMonth({ availability: until, frequency: 'quarterly' }, [], june).gap).toBe(
      'due July 2017',
    );
  });

  it('is not asked where there is one', () => {
    const note = [{ text: 'in development' }];
    expect(inMonth({ availability: note }, [{ period: june, v: 2 }], june).gap).toBeNull();
  });

  it('is 0 of 0 where nothing was in scope, with no colour and no direction', () => {
    const figures = [
      { period: '2017-05', n: 9, d: 10 },
      { period: june, n: 0, d: 0 },
    ];
    const series = inMonth(PERCENT, figures, june);
    expect(series.gap).toBe('0 of 0');
    expect(series.current).toMatchObject({ value: null, rag: null, dot: null });
  });

  it('is the disagreement of two returns', () => {
    const figures = [
      { period: june, v: 9 },
      { period: june, v: 10 },
    ];
    const series = inMonth({ ytd: { basis: 'latest', year: 'financial' } }, figures, june);
    expect(series.gap).toBe('two returns disagree');
    expect(series.current).toMatchObject({ value: null, findings: ['Q1'] });
  });
});

describe('the direction of travel', () => {
  const high = { goodIs: 'high' as const };

  it('compares with the month before, and is empty where that is missing', () => {
    const figures = [
      { period: '2017-04', v: 1 },
      { period: june, v: 2 },
    ];
    expect(inMonth(high, figures, june).current?.dot).toBeNull();
    const whole = [...figures, { period: '2017-05', v: 3 }];
    expect(inMonth(high, whole, june).figures.map(({ dot }) => dot)).toEqual([
      null,
      'improved',
      'declined-off-target',
    ]);
  });

  it('compares quarters with quarters, over the year end', () => {
    const figures = [
      { period: '2016/17 Q4', v: 1 },
      { period: '2017/18 Q1', v: 2 },
    ];
    const quarterly = { ...high, frequency: 'quarterly' as const };
    expect(inMonth(quarterly, figures, june).current?.dot).toBe('improved');
  });

  it('does not compare the first month of a cumulative measure with the year before', () => {
    const cumulative = {
      ...high,
      ytd: { basis: 'cumulative' as const, year: 'financial' as const },
    };
    const figures = [
      { period: '2017-03', v: 100 },
      { period: '2017-04', v: 9 },
      { period: '2017-05', v: 18 },
    ];
    const dots = inMonth(cumulative, figures, '2017-05').figures.map(({ dot }) => dot);
    expect(dots).toEqual([null, null, 'improved']);
  });
});

describe('what is judged', () => {
  const figures = [
    { period: '2017-04', n: 10, d: 10 },
    { period: '2017-05', n: 1, d: 10 },
  ];
  const target = { ...PERCENT, tolerance: { kind: 'higher' as const, target: 0.5 } };

  it('is the figure of the month', () => {
    expect(inMonth(target, figures, '2017-05').current?.rag).toBe('Red');
  });

  it('is the year to date where the pack says so', () => {
    const own = { ...target, judge: 'year-to-date' as const };
    expect(inMonth(own, figures, '2017-05').current?.rag).toBe('Green');
  });

  it('is the year to date against an annual target', () => {
    const own = { goodIs: 'high' as const, tolerance: { kind: 'profile' as const, target: 120 } };
    const counts = [
      { period: '2017-04', v: 15 },
      { period: '2017-05', v: 5 },
      { period: june, v: 5 },
    ];
    const rags = inMonth(own, counts, june).figures.map(({ rag }) => rag);
    expect(rags).toEqual(['Green', 'Green', 'Red']);
  });
});

describe('months without a figure', () => {
  it('are reported from the first month with one to the month reported', () => {
    const pack = packOf([indicator(), indicator({ number: '99' })]);
    const figures = [
      { period: '2017-02', v: 1 },
      { period: '2017-04', v: 1 },
      { period: june, v: 1, indicator: '99' },
    ];
    const { findings } = scored(pack, figures);
    const missing = findings.filter(({ code }) => code === 'missing-month');
    expect(missing.map(({ series, period }) => [series?.indicator, period])).toEqual([
      ['1.1', '2017-03'],
      ['1.1', '2017-05'],
      ['1.1', '2017-06'],
    ]);
  });

  it('are not reported before they are due', () => {
    const pack = packOf([indicator({ arrears: 1 }), indicator({ number: '99' })]);
    const figures = [
      { period: '2017-05', v: 1 },
      { period: june, v: 1, indicator: '99' },
    ];
    const { findings } = scored(pack, figures);
    expect(findings.filter(({ code }) => code === 'missing-month')).toEqual([]);
  });
});

describe('a figure that its own numbers give away', () => {
  it('is shown and queried where the numerator is above the denominator', () => {
    const scorecard = scored(indicator(PERCENT), [{ period: june, n: 616, d: 501 }]);
    expect(seriesOf(scorecard).current).toMatchObject({ value: 616 / 501, findings: ['Q1', 'Q2'] });
    expect(scorecard.findings[0]).toMatchObject({
      code: 'numerator-above-denominator',
      severity: 'error',
    });
  });

  it('may pass its annual target', () => {
    const own = indicator({ ...PERCENT, ytd: { basis: 'cumulative', year: 'financial' } });
    expect(scored(own, [{ period: june, n: 882, d: 633 }]).findings).toEqual([]);
  });

  it('is mentioned where the denominator is 0', () => {
    const rule = indicator({ ...PERCENT, ytd: { basis: 'none', year: 'financial' } });
    const { findings } = scored(rule, [{ period: june, n: 0, d: 0 }]);
    expect(findings).toMatchObject([{ code: 'zero-denominator', severity: 'info' }]);
  });
});
