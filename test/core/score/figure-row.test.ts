import { asMonthKey } from '../../../src/core/calendar/months';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { compareFigures } from '../../../src/core/score/changes';
import { compareNumbers, toFigureRows } from '../../../src/core/score/figure-row';
import { scoreAll } from '../../../src/core/score/score';
import { FindingCollector } from '../../../src/core/quality/collector';
import { indicator, observation, packOf, PERCENT, scored } from './support';
import type { Figure } from './support';

const pack = packOf([
  indicator({ number: '5.10', title: 'Plans' }),
  indicator({ ...PERCENT, number: '5.2', title: 'In time', localities: true }),
]);

const FIGURES: Figure[] = [
  { indicator: '5.10', period: '2017-05', v: 3 },
  { indicator: '5.10', period: '2017-04', v: 2 },
  { indicator: '5.2', period: '2017-04', locality: 'West', n: 1, d: 2 },
  { indicator: '5.2', period: '2017-04', n: 3, d: 4 },
];

describe('rows of the Figures sheet', () => {
  it('have one figure each, unrounded, with its judgements', () => {
    const rows = toFigureRows(
      scored(pack, [{ indicator: '5.2', period: '2017-04', n: 70, d: 110 }]),
    );
    expect(rows).toEqual([
      {
        scorecard: 'monthly',
        indicator: '5.2',
        part: '',
        title: 'In time',
        locality: 'Fenshire',
        period: '2017-04',
        numerator: 70,
        denominator: 110,
        value: 70 / 110,
        ytd: 70 / 110,
        rag: 'Red',
        dot: '',
        findings: '',
        source: 'Returns, 1 row',
      },
    ]);
  });

  it('are sorted by scorecard, indicator, part, locality and period', () => {
    const rows = toFigureRows(scored(pack, FIGURES));
    expect(rows.map((row) => `${row.indicator} ${row.locality} ${row.period}`)).toEqual([
      '5.2 Fenshire 2017-04',
      '5.2 West 2017-04',
      '5.10 Fenshire 2017-04',
      '5.10 Fenshire 2017-05',
    ]);
  });

  it('count indicator numbers as people do', () => {
    const numbers = ['10.1', '5.10', '5.2', '5', '3.1', '3', '4b', '4a'];
    expect([...numbers].sort(compareNumbers)).toEqual([
      '3',
      '3.1',
      '4a',
      '4b',
      '5',
      '5.2',
      '5.10',
      '10.1',
    ]);
  });

  it('name their findings', () => {
    const rows = toFigureRows(
      scored(pack, [
        { indicator: '5.10', period: '2017-04', v: 2 },
        { indicator: '5.10', period: '2017-04', v: 3 },
      ]),
    );
    expect(rows).toMatchObject([{ value: null, ytd: null, findings: 'Q1, Q2' }]);
  });
});

describe('changes since the last build', () => {
  const rebuild = (figures: Figure[], before: Figure[], month?: string) =>
    scoreAll({
      observations: figures.map((figure) => observation(figure)),
      rulebook: compileRulebook(pack),
      rulesHash: 'test',
      findings: new FindingCollector(),
      previous: toFigureRows(scored(pack, before)),
      ...(month ? { month: asMonthKey(month) } : {}),
    }).changes.map(({ indicator: number, period, kind, before: was, after }) => [
      number,
      period,
      kind,
      was,
      after,
    ]);

  it('are none for the same data', () => {
    expect(rebuild([...FIGURES].reverse(), FIGURES)).toEqual([]);
  });

  it('are figures added, changed and removed', () => {
    const now: Figure[] = [
      { indicator: '5.10', period: '2017-06', v: 4 },
      { indicator: '5.10', period: '2017-05', v: 5 },
      { indicator: '5.2', period: '2017-04', locality: 'West', n: 1, d: 2 },
      { indicator: '5.2', period: '2017-04', n: 3, d: 4 },
    ];
    expect(rebuild(now, FIGURES)).toEqual([
      ['5.10', '2017-05', 'changed', 3, 5],
      ['5.10', '2017-06', 'added', null, 4],
      ['5.10', '2017-04', 'removed', 2, null],
    ]);
  });

  it('leave out months after the one reported', () => {
    expect(rebuild(FIGURES, FIGURES, '2017-04')).toEqual([]);
  });

  it('leave out the last digits, which a workbook does not keep', () => {
    const [row] = toFigureRows(scored(pack, FIGURES));
    if (!row) throw new Error('No row');
    const stored = { ...row, value: Number((1 / 3).toPrecision(15)) };
    expect(compareFigures([stored], [{ ...row, value: 1 / 3 }])).toEqual([]);
  });
});
