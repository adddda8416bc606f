import {
  asMonthKey,
  monthBounds,
  indexOfMonth,
  splitMonth,
} from '../../../src/core/calendar/months';
import { longMonth, shortMonth } from '../../../src/core/calendar/words';
import { FindingCollector } from '../../../src/core/quality/collector';
import { measureReturns } from '../../../src/core/measure/returns';
import type { CellValue } from '../../../src/core/raw/types';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { publishedReturns } from '../../../src/tools/reconcile/published';
import { rawTableOf } from '../../support/raw-table';

/**
 * The published monthly returns of a real council, told in every layout that people keep them in: each
 * telling gives every figure of the first.
 */
const PACK = EMBEDDED_PACKS.find(({ id }) => id === 'safeguarding')!;
const RULES = compileRulebook(PACK);
const BOROUGH = RULES.places.borough;

interface Told {
  number: string;
  title: string;
  month: string;
  numerator: CellValue;
  denominator: CellValue;
  value: CellValue;
}

const RETURNS: Told[] = publishedReturns('safeguarding')
  .filter(({ period, part }) => /^\d{4}-\d{2}$/.test(period) && part === '')
  .flatMap((row) => {
    const rule = RULES.indicators.named(row.scorecard, row.indicator, row.part);
    // Percentages are printed with their sign, which a cell keeps as text.
    const number = (cell: string): CellValue =>
      cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
    return rule
      ? [
          {
            number: row.indicator,
            title: rule.title,
            month: row.period,
            numerator: number(row.numerator),
            denominator: number(row.denominator),
            value: number(row.value),
          },
        ]
      : [];
  });

const MONTHS = [...new Set(RETURNS.map(({ month }) => month))].sort();
const NUMBERS = [...new Set(RETURNS.map(({ number }) => number))];
/** Titles that only one indicator has: the others cannot be told by title, and are not by chance. */
const TITLED = NUMBERS.filter(
  (number) =>
    RULES.indicators.all.filter(
      (rule) => rule.title === RULES.indicators.numbered(number)[0]?.title,
    ).length === 1,
);

const titleOf = (number: string) => RULES.indicators.numbered(number)[0]?.title ?? '';
const at = (number: string, month: string) =>
  RETURNS.find((each) => each.number === number && each.month === month);
const serial = (month: string) => monthBounds(indexOfMonth(asMonthKey(month))).first;
const short = (month: string) => shortMonth(asMonthKey(month));
const long = (month: string) => longMonth(asMonthKey(month));
const parts = (told: Told | undefined): CellValue[] => [
  told?.numerator ?? '',
  told?.denominator ?? '',
  told?.value ?? '',
];
const financialYear = (month: string) => {
  const { year, month: number } = splitMonth(asMonthKey(month));
  const start = number >= 4 ? year : year - 1;
  return `${start}/${String(start + 1).slice(2)}`;
};
const monthName = (month: string) => long(month).split(' ')[0] ?? '';

const LONG = ['Indicator', 'Locality', 'Period', 'Numerator', 'Denominator', 'Value'];
const longRows = (rows: Told[]) =>
  rows.map((told): CellValue[] => [told.number, BOROUGH, told.month, ...parts(told)]);

type Sheets = Record<string, CellValue[][]>;

/** A column a figure: the value, or the numerator where only that is given. */
const single = (told: Told | undefined): CellValue =>
  told === undefined ? '' : told.value === '' ? told.numerator : told.value;

const LAYOUTS: Record<string, () => Sheets> = {
  'a row a figure without a locality': () => ({
    Returns: [
      ['PI ref', 'Month', 'Num', 'Den', 'Outturn'],
      ...RETURNS.map((told) => [told.number, serial(told.month), ...parts(told)]),
    ],
  }),
  'number and title in one cell': () => ({
    Returns: [
      LONG,
      ...RETURNS.map((told) => [
        `${told.number} ${told.title}`,
        BOROUGH,
        told.month,
        ...parts(told),
      ]),
    ],
  }),
  'year and month in two columns': () => ({
    Returns: [
      ['Indicator', 'Locality', 'Year', 'Month', 'Numerator', 'Denominator', 'Value'],
      ...RETURNS.map((told) => [
        told.number,
        BOROUGH,
        financialYear(told.month),
        monthName(told.month),
        ...parts(told),
      ]),
    ],
  }),
  'merged groups of rows': () => ({
    Returns: [
      LONG,
      ...NUMBERS.flatMap((number) =>
        RETURNS.filter((told) => told.number === number).map((told, i) => [
          i === 0 ? number : '',
          i === 0 ? BOROUGH : '',
          told.month,
          ...parts(told),
        ]),
      ),
    ],
  }),
  'months over numerator, denominator and value': () => ({
    Returns: [
      ['Ref', 'Indicator', ...MONTHS.flatMap((month) => [serial(month), '', '']), 'YTD', 'RAG'],
      ['', '', ...MONTHS.flatMap(() => ['Num', 'Den', '%']), '', ''],
      ...NUMBERS.map((number) => [
        number,
        titleOf(number),
        ...MONTHS.flatMap((month) => parts(at(number, month))),
        0.5,
        'Green',
      ]),
    ],
  }),
  'month names under a year over numerator, denominator and value': () => ({
    Returns: [
      ['', ...MONTHS.flatMap((month) => [financialYear(month), '', ''])],
      ['', ...MONTHS.flatMap((month) => [monthName(month), '', ''])],
      ['Indicator', ...MONTHS.flatMap(() => ['Numerator', 'Denominator', 'Actual'])],
      ...NUMBERS.map((number) => [number, ...MONTHS.flatMap((month) => parts(at(number, month)))]),
    ],
  }),
  'one sheet a month': () =>
    Object.fromEntries(
      MONTHS.map((month) => [
        short(month),
        [
          ['Indicator', 'Numerator', 'Denominator', 'Value'],
          ...RETURNS.filter((told) => told.month === month).map((told) => [
            told.number,
            ...parts(told),
          ]),
        ],
      ]),
    ),
  'one sheet a month, said in its title': () =>
    Object.fromEntries(
      MONTHS.map((month, i) => [
        `Sheet${i + 1}`,
        [
          [`Performance report: ${long(month)}`],
          [],
          ['Indicator', 'Numerator', 'Denominator', 'Value'],
          ...RETURNS.filter((told) => told.month === month).map((told) => [
            told.number,
            ...parts(told),
          ]),
        ],
      ]),
    ),
  'a row each for numerator, denominator and value': () => ({
    Returns: [
      ['Indicator', 'Type', ...MONTHS.map(short)],
      ...NUMBERS.flatMap((number) =>
        ['Numerator', 'Denominator', 'Value'].map((type, part) => [
          number,
          type,
          ...MONTHS.map((month) => parts(at(number, month))[part] ?? ''),
        ]),
      ),
    ],
  }),
  'split over sheets, columns in another order, a total below': () => ({
    First: [LONG, ...longRows(RETURNS.slice(0, 200)), ['Total', '', '', 5, 6, '']],
    Second: [
      ['Notes of the team'],
      [],
      [...LONG].reverse(),
      ...longRows(RETURNS.slice(200)).map((row) => [...row].reverse()),
    ],
  }),
};

const byTitle = () => ({
  Returns: [
    LONG,
    ...RETURNS.filter(({ number }) => TITLED.includes(number)).map((told) => [
      told.title,
      BOROUGH,
      told.month,
      ...parts(told),
    ]),
  ],
});

function figures(sheets: Sheets) {
  const findings = new FindingCollector();
  const observations = Object.entries(sheets).flatMap(([name, cells]) =>
    measureReturns(rawTableOf(name, cells, RULES), RULES, findings),
  );
  const figure = observations.map(
    ({ indicator, part, locality, period, numerator, denominator, value }) =>
      [indicator, part, locality, period, numerator, denominator, value].join(' | '),
  );
  const errors = findings.all().filter(({ severity }) => severity === 'error');
  return { figures: figure.sort(), errors };
}

describe('the same returns told another way give the same figures', () => {
  const told = figures({ Returns: [LONG, ...longRows(RETURNS)] });

  test('there are hundreds of them', () => {
    expect(told.figures.length).toBeGreaterThan(400);
    expect(told.errors).toEqual([]);
  });

  test.each(Object.entries(LAYOUTS))('%s', (_, sheets) => {
    const retold = figures(sheets());
    expect(retold.errors).toEqual([]);
    expect(retold.figures).toEqual(told.figures);
  });

  test('the title instead of the number, where only one indicator has it', () => {
    const expected = told.figures.filter((each) => TITLED.includes(each.split(' | ')[0] ?? ''));
    expect(figures(byTitle())).toEqual({ figures: expected, errors: [] });
    expect(expected.length).toBeGreaterThan(300);
  });

  test('months across, one column each', () => {
    const across = figures({
      Returns: [
        ['Indicator', 'Target', ...MONTHS.map(short), 'Comments'],
        ...NUMBERS.map((number) => [
          number,
          '',
          ...MONTHS.map((month) => single(at(number, month))),
          '',
        ]),
      ],
    });
    expect(across.errors).toEqual([]);
    expect(across.figures.length).toBe(told.figures.length);
    // Where the value alone is told, the figure of a whole return is the same one.
    const valueOnly = RETURNS.filter(
      ({ numerator, denominator }) => numerator === '' && denominator === '',
    );
    const alone = figures({ Returns: [LONG, ...longRows(valueOnly)] }).figures;
    expect(alone.length).toBeGreaterThan(50);
    expect(across.figures).toEqual(expect.arrayContaining(alone));
  });
});
