import { openHost } from 'workbook-host';
import { surveyWorkbook } from '../../../src/excel/read/survey';
import { writeWorkbook } from '../../../src/excel/write';
import type { CellPlan, SheetPlan } from '../../../src/core/sheets/plan';
import { planOf } from '../support/plans';
import { validate } from '../../support/validator';
import { changed, plain } from '../../support/workbooks';

const text = (value: string): CellPlan => ({ value, style: 'text' });

/** A table of places and their figures. */
function placesPlan(figures: [place: string, value: number][], headings = ['Place', 'Value']) {
  const area = { row: 0, column: 0, rows: figures.length + 1, columns: 2 };
  return planOf({
    kind: 'figures',
    name: 'Figures',
    columns: headings.map(() => ({ width: 14 })),
    rows: [
      { cells: headings.map((value) => ({ value, style: 'heading' })) },
      ...figures.map(([place, value]) => ({
        cells: [text(place), { value, style: 'value' as const, format: '0' }],
      })),
    ],
    tables: [{ name: 'Figures', area, style: 'TableStyleLight1', filterButtons: true }],
  });
}

/** The same without a table. */
const plainPlan = (figures: [place: string, value: number][]): SheetPlan => ({
  ...placesPlan(figures),
  tables: [],
});

const MAY: [string, number][] = [
  ['North', 1],
  ['South', 2],
  ['North', 3],
];
const JUNE: [string, number][] = [
  ['South', 4],
  ['North', 5],
  ['South', 6],
];

async function write(plan: SheetPlan, bytes?: Uint8Array, faults?: { sync: number }) {
  const host = openHost(bytes, faults ? { faults: [{ ...faults, code: 'GeneralException' }] } : {});
  const run = host.Excel.run(async (context) =>
    writeWorkbook(context, [plan], await surveyWorkbook(context), {}),
  );
  const outcome = await run.then(
    ({ notes }) => notes,
    (error: unknown) => String(error),
  );
  return { outcome, syncs: host.stats.syncs, bytes: await host.save() };
}

async function shown(bytes: Uint8Array) {
  return plain(
    await openHost(bytes).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Figures');
      const range = sheet.getRange('A1:B4').load('values');
      const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
      await context.sync();
      return { values: range.values, hidden: rows.map((row) => row.rowHidden) };
    }),
  );
}

const northOnly = { filterOn: 'Values' as const, values: ['North'] };

const FILTERS: [name: string, plan: (figures: [string, number][]) => SheetPlan, set: Setting][] = [
  [
    "a table's filter",
    placesPlan,
    (context) =>
      context.workbook.tables.getItem('Figures').columns.getItem('Place').filter.apply(northOnly),
  ],
  [
    "a sheet's filter",
    plainPlan,
    (context) =>
      context.workbook.worksheets.getItem('Figures').autoFilter.apply('A1:B4', 0, northOnly),
  ],
];

type Setting = (context: Excel.RequestContext) => void;

describe.each(FILTERS)('%s on a sheet of ours', (_, planFor, set) => {
  const filtered = async () => changed((await write(planFor(MAY))).bytes, set);

  test('hides no row from writing and is there afterwards', async () => {
    const before = await filtered();
    expect((await shown(before)).hidden).toEqual([false, true, false]);
    const { outcome, bytes } = await write(planFor(JUNE), before);
    expect(outcome).toEqual([]);
    expect(await shown(bytes)).toEqual({
      values: [['Place', 'Value'], ...JUNE],
      hidden: [true, false, true],
    });
    expect(await validate(bytes)).toEqual([]);
  });

  test('is there as before where writing fails at any request', async () => {
    const before = await filtered();
    const was = await shown(before);
    const { syncs } = await write(planFor(JUNE), before);
    for (let sync = 1; sync <= syncs; sync += 1) {
      const { outcome, bytes } = await write(planFor(JUNE), before, { sync });
      const now = await shown(bytes);
      if (typeof outcome === 'string') expect({ sync, ...now }).toEqual({ sync, ...was });
    }
  });
});

test('a filter whose column is gone is taken off, and that is said', async () => {
  const [, , set] = FILTERS[0]!;
  const before = await changed((await write(placesPlan(MAY))).bytes, set);
  const { outcome, bytes } = await write(placesPlan(JUNE, ['Area', 'Value']), before);
  expect(outcome).toEqual([
    'Sheet "Figures" was filtered by "Place", a column that it no longer has. The filter was taken off.',
  ]);
  expect((await shown(bytes)).hidden).toEqual([false, false, false]);
});
