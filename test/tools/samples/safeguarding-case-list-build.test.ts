import { join } from 'node:path';
import { equalsPrinted, readPrinted } from '../../../src/tools/reconcile/printed';
import { publishedReturns } from '../../../src/tools/reconcile/published';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import {
  buildInTerminal,
  figuresIn,
  figuresOf,
  type BuildAnswer,
  type FigureCells,
} from '../../support/terminal';
import { validate } from '../../support/validator';

const FILE = join(__dirname, '../../../assets/samples/safeguarding-case-list.xlsx');
const PACK = EMBEDDED_PACKS.find(({ id }) => id === 'safeguarding')!;

let answer: BuildAnswer;
let bytes: Uint8Array;
let figures: FigureCells[];

beforeAll(async () => {
  ({ answer, bytes } = await buildInTerminal(FILE));
  figures = await figuresOf(bytes);
});

describe('the safeguarding case lists, built in the terminal, give the published June 2017', () => {
  it.each([
    ['1.1', '', '1371'],
    ['1.2', '', '810 of 1371'],
    ['1.3', '', '470'],
    ['1.3', 'referrals', '477'],
    ['1.3', 'referrals, rolling 12 months', '4899'],
    ['1.4', '', '470 of 1371'],
    ['1.4', 'source: Police', '122 of 508'],
    ['1.4', 'source: Education services', '96 of 198'],
    ['1.4', 'source: Health services', '40 of 122'],
    ['1.4', 'source: Internal council services', '124 of 226'],
    ['1.4', 'source: Members of public', '24 of 123'],
    ['1.4', 'source: Other local authorities', '33 of 49'],
    ['1.4', 'source: Others', '31 of 145'],
    ['1.6', '', '458 of 477'],
    ['1.7', '', '72 of 477'],
    ['1.8', '', '1259 of 4899'],
    ['1.9', '', '21'],
    ['2.1', '', '762'],
    ['2.2', '', '476 of 557'],
    ['2.3', '', '66'],
    ['2.4', '', '557'],
    ['2.5', '', '249 of 557'],
    ['2.6', '', '211 of 557'],
    ['2.7', '', '97 of 557'],
    ['2.8', '', '0 of 557'],
    ['3.1', '', '160'],
    ['3.2', '', '1677'],
    ['3.4', '', '148'],
    ['3.5', '', '84 of 148'],
    ['3.6', '', '48 of 148'],
    ['3.7', '', '8 of 148'],
    ['3.8', '', '8 of 148'],
    ['5.2', '', '585'],
    ['5.4', '', '54'],
    ['5.5', '', '52 of 54'],
  ])('%s %s: %s', (indicator, part, published) => {
    expect(figuresIn(figures, '2017-06', ['Rotherham'], indicator, part)).toEqual([published]);
  });

  it.each([
    ['1.5', 4899, 869.3],
    ['3.3', 1677, 297.4],
    ['5.3', 585, 103.7],
  ])('%s: %i in twelve months, a rate of %f', (indicator, count, rate) => {
    const figure = figures.find(
      (each) => each.Indicator === indicator && each.Period === '2017-06',
    );
    expect(figure?.Numerator).toBe(count);
    expect(Math.round(Number(figure?.Value) * 10) / 10).toBe(rate);
  });

  it('and the pack and month are found by themselves, without a finding about the rows', () => {
    expect(answer).toMatchObject({ ok: true, pack: 'safeguarding', month: '2017-06' });
    expect(answer.findings).toMatchObject({ error: 0, warning: 0 });
  });

  it('and the workbook is valid by the Open XML SDK', async () => {
    expect(await validate(bytes)).toEqual([]);
  });
});

const months = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'];
const measures = PACK.rowMeasures.map(({ number, part }) => [number, part] as const);

describe('they give every figure that was published for January to June 2017', () => {
  it.each(measures)('%s %s', (indicator, part) => {
    const published = publishedReturns('safeguarding').filter(
      (each) => each.indicator === indicator && each.part === part && months.includes(each.period),
    );
    expect(published.length).toBeGreaterThan(0);
    for (const { period, value } of published) {
      const figure = figures.find(
        (each) => each.Indicator === indicator && each.Part === part && each.Period === period,
      );
      const printed = readPrinted(value);
      expect([period, value, printed && equalsPrinted(Number(figure?.Value), printed)]).toEqual([
        period,
        value,
        true,
      ]);
    }
  });
});

it('a rolling year has no figure in months of which the list does not hold a whole year', () => {
  const of = (indicator: string) =>
    figures.filter((each) => each.Indicator === indicator && each.Part === '').map((f) => f.Period);
  expect(of('3.2').sort()).toEqual(months);
  expect(of('1.5').sort()[0]).toBe('2016-06');
});
