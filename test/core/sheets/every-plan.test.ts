import { asMonthKey } from '../../../src/core/calendar/months';
import { planSheets } from '../../../src/core/sheets';
import type { Area, SheetPlan } from '../../../src/core/sheets/plan';
import { STYLES, TYPEFACE } from '../../../src/core/sheets/look/styles';
import { COUNCIL } from './fixtures/a-made-up-council';
import { juneScorecard, NOTE, OBSERVATIONS } from './fixtures/june-2017';
import { COUNCIL_WITH_SCHOOLS, SCHOOLS_GIVEN } from './fixtures/schools';
import { texts } from './support';

const builds = {
  'a full month': planSheets(juneScorecard(), NOTE),
  'a month with one figure': planSheets(
    juneScorecard({ observations: OBSERVATIONS.slice(-1), month: asMonthKey('2017-06') }),
    NOTE,
  ),
  'a month with schools': planSheets(
    juneScorecard({ pack: COUNCIL_WITH_SCHOOLS, schools: SCHOOLS_GIVEN }),
    NOTE,
  ),
};

const plans = Object.entries(builds).flatMap(([build, sheets]) =>
  sheets.map((plan): [string, SheetPlan] => [`${build}, ${plan.name}`, plan]),
);

describe.each(plans)('%s', (_, plan) => {
  const width = plan.columns.length;
  const inside = (area: Area): boolean =>
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= plan.rows.length &&
    area.column + area.columns <= width;

  test('names only styles that there are', () => {
    const known = new Set(Object.keys(STYLES));
    const used = plan.rows.flatMap(({ cells }) => cells.map(({ style }) => style ?? 'plain'));
    expect(used.filter((style) => !known.has(style))).toEqual([]);
  });

  test('has no cell beyond its columns', () => {
    expect(Math.max(...plan.rows.map(({ cells }) => cells.length))).toBeLessThanOrEqual(width);
  });

  test('keeps every area inside the sheet', () => {
    const areas = [
      ...plan.conditionalFormats.map(({ area }) => area),
      ...plan.sparklines.map(({ data }) => data),
      ...plan.tables.map(({ area }) => area),
      ...plan.userCells.map(({ area }) => area),
      ...plan.names.map(({ area }) => area),
      ...plan.charts.map(({ data }) => data),
      ...plan.validations.map(({ area }) => area),
      plan.page.printArea,
    ];
    expect(areas.filter((area) => !inside(area))).toEqual([]);
  });

  test('writes each rule for the first cell of its area, in columns of the sheet', () => {
    for (const { area, formula } of plan.conditionalFormats) {
      const references = [...formula.replace(/"[^"]*"/g, '').matchAll(/\$([A-Z]+)(\d+)/g)];
      expect(references.length).toBeGreaterThan(0);
      for (const [, letters = '', row] of references) {
        expect(Number(row)).toBe(area.row + 1);
        expect(columnNumber(letters)).toBe(area.column);
      }
    }
  });

  test('never shows an error of Excel or of a program', () => {
    for (const text of texts(plan)) {
      expect(text).not.toMatch(/#DIV|#REF|#N\/A|#VALUE|NaN|undefined|null|\[object|Infinity/);
    }
    const numbers = plan.rows.flatMap(({ cells }) =>
      cells.map(({ value }) => value).filter((value) => typeof value === 'number'),
    );
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  test('gives numbers a number format, and text cells the text format', () => {
    for (const cell of plan.rows.flatMap(({ cells }) => cells)) {
      const format = cell.format ?? STYLES[(cell.style ?? 'plain') as keyof typeof STYLES].format;
      if (typeof cell.value === 'number') expect(format).not.toBe('@');
      if (typeof cell.value === 'string') expect(format).toBe('@');
    }
  });

  test('has a tab that Excel takes', () => {
    expect(plan.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    expect(plan.name).not.toMatch(/^'|'$/);
  });

  test('has names that Excel takes', () => {
    for (const { name } of [...plan.names, ...plan.tables, ...plan.userCells]) {
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u);
      expect(name).not.toMatch(/^([a-z]{1,3}\d+|[rc])$/i);
    }
  });

  test('gives a row the height of its text, and no row none', () => {
    expect(plan.rows.every(({ height }) => height !== undefined && height >= 4)).toBe(true);
  });

  test('says in its footer by which rules it was made, when, and the page', () => {
    expect(plan.page.footer).toEqual({
      left: 'Rules: Family help && support, version 2017.1 (5f3a9c21b7d0)',
      centre: 'Page &P of &N',
      right: 'Built 3 July 2017, 09:30',
    });
  });

  test('holds a text at every link', () => {
    for (const { row, column, text } of plan.links) {
      expect(plan.rows[row]?.cells[column]?.value).toBe(text);
      expect(text).not.toBe('');
    }
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

describe.each(Object.entries(builds))('%s', (_, sheets) => {
  test('has no two sheets of one name, whatever the case', () => {
    const names = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('has no name twice in the workbook', () => {
    const names = sheets.flatMap((plan) =>
      [...plan.names, ...plan.tables, ...plan.userCells].map(({ name }) => name.toLowerCase()),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('links lead to sheets of the build or to raw sheets', () => {
    const tabs = new Set([...sheets.map(({ name }) => name), 'Returns', 'School attendance']);
    for (const plan of sheets) {
      for (const { sheet } of plan.links) expect(tabs).toContain(sheet);
    }
  });
});

test('all styles are of one typeface', () => {
  expect(new Set(Object.values(STYLES).map(({ font }) => font.name))).toEqual(new Set([TYPEFACE]));
});

test('a second build of the same data differs in the time of building only', () => {
  const later = planSheets(juneScorecard(), { ...NOTE, builtAt: '4 July 2017, 10:00' });
  const withoutTime = (sheets: SheetPlan[]): string =>
    JSON.stringify(sheets).replaceAll(/[34] July 2017, (09:30|10:00)/g, '');
  expect(withoutTime(later)).toBe(withoutTime(builds['a full month']));
  const changed = later.filter(
    (plan, index) =>
      JSON.stringify(plan.rows) !== JSON.stringify(builds['a full month'][index]?.rows),
  );
  expect(changed.map(({ name }) => name)).toEqual(['Key']);
});

describe('layout', () => {
  const layouts = (sheets: SheetPlan[]): Record<string, string> =>
    Object.fromEntries(sheets.map(({ name, layout }) => [name, layout]));

  test('stays when figures and findings change', () => {
    const observations = OBSERVATIONS.map((observation) => ({
      ...observation,
      value: observation.value === null ? null : observation.value * 0.98,
    }));
    expect(layouts(planSheets(juneScorecard({ observations }), NOTE))).toEqual(
      layouts(builds['a full month']),
    );
  });

  test('stays when figures are added to the record', () => {
    const earlier = layouts(planSheets(juneScorecard({ month: asMonthKey('2017-05') }), NOTE));
    expect(earlier.Figures).toBe(layouts(builds['a full month']).Figures);
    expect(earlier['Data quality']).toBe(layouts(builds['a full month'])['Data quality']);
  });

  test('changes when an indicator is taken out and the rows below move up', () => {
    const pack = {
      ...COUNCIL,
      indicators: COUNCIL.indicators.filter(({ number }) => number !== '4.3'),
      topics: COUNCIL.topics.map((topic) => ({
        ...topic,
        indicators: topic.indicators.filter((number) => number !== '4.3'),
      })),
    };
    const fewer = layouts(planSheets(juneScorecard({ pack }), NOTE));
    expect(fewer.Scorecard).not.toBe(layouts(builds['a full month']).Scorecard);
    expect(fewer.North).toBe(layouts(builds['a full month']).North);
  });
});

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
