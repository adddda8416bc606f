import { ScorecardError } from '../../../src/core/wording/scorecard-error';
import { indicator, packOf, PERCENT, scored, seriesOf } from './support';

describe('scoring a pack', () => {
  const count = indicator({ number: '1.1', localities: true });
  const share = indicator({ ...PERCENT, number: '1.2' });
  const pack = packOf([share, count]);

  it('gives every indicator in the order of the pack, the borough before its localities', () => {
    const { series } = scored(pack, [{ period: '2017-05', indicator: '1.1', v: 3 }]);
    expect(series.map(({ indicator: number, locality }) => `${number} ${locality}`)).toEqual([
      '1.2 Fenshire',
      '1.1 Fenshire',
      '1.1 East',
      '1.1 West',
    ]);
  });

  it('reports the latest month with data unless told a month', () => {
    const figures = [
      { period: '2017-05', v: 3 },
      { period: '2017-04', v: 2 },
    ];
    expect(scored(pack, figures).month).toBe('2017-05');
    expect(scored(pack, figures, { month: '2017-04' }).month).toBe('2017-04');
  });

  it('leaves out what is later than the month reported', () => {
    const scorecard = scored(
      pack,
      [
        { period: '2017-04', v: 2 },
        { period: '2017-05', v: 3 },
      ],
      { month: '2017-04' },
    );
    expect(seriesOf(scorecard, 'Fenshire', '1.1').figures.map(({ period }) => period)).toEqual([
      '2017-04',
    ]);
    expect(scorecard.months).toEqual(['2017-04']);
  });

  it('refuses a month without data and names the months that have some', () => {
    const build = () =>
      scored(
        pack,
        [
          { period: '2017-04', v: 2 },
          { period: '2017-06', v: 3 },
        ],
        { month: '2017-05' },
      );
    expect(build).toThrow(ScorecardError);
    expect(build).toThrow(/no data for May 2017.*April 2017 and June 2017/);
  });

  it('refuses data that holds no figure at all', () => {
    expect(() => scored(pack, [])).toThrow(
      expect.objectContaining({ code: 'no-data-for-month' }) as Error,
    );
  });

  it('keeps figures of a locality that the indicator is not reported for', () => {
    const scorecard = scored(pack, [
      { period: '2017-05', indicator: '1.2', n: 8, d: 10 },
      { period: '2017-05', indicator: '1.2', n: 1, d: 2, locality: 'West' },
    ]);
    expect(seriesOf(scorecard, 'West', '1.2').current?.value).toBe(0.5);
  });
});
