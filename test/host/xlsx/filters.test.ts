import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openHost } from '../../../src/host';
import { newWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { validate } from '../../support/validator';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Filters of every kind that files have, of which the host applies the first four. */
const COLUMNS = [
  '<filterColumn colId="0"><filters blank="1"><filter val="North"/></filters></filterColumn>',
  '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="notEqual" val="7"/></customFilters></filterColumn>',
  '<filterColumn colId="2"><top10 top="0" percent="1" val="10" filterVal="3"/></filterColumn>',
  '<filterColumn colId="3"><dynamicFilter type="aboveAverage" val="4.5"/></filterColumn>',
  '<filterColumn colId="4"><filters><dateGroupItem year="2017" month="6" dateTimeGrouping="month"/></filters></filterColumn>',
  '<filterColumn colId="5"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn>',
  '<filterColumn colId="6" hiddenButton="1"/>',
];
const SORT = '<sortState ref="A2:G3"><sortCondition ref="A2:A3"/></sortState>';

/** A file whose first sheet has an automatic filter over A1:G3 with that content. */
function filtered(content: string): Uint8Array {
  const workbook = newWorkbook();
  for (let column = 0; column < 7; column++) {
    for (let row = 0; row < 3; row++) {
      workbook.sheets[0]?.grid.set(row, column, { content: row + column, style: 0 });
    }
  }
  const parts = unzipSync(saveWorkbook(workbook));
  const xml = strFromU8(parts[SHEET]!).replace(
    '</sheetData>',
    `</sheetData><autoFilter ref="A1:G3">${content}</autoFilter>`,
  );
  return zipSync({ ...parts, [SHEET]: strToU8(xml) });
}

const filterIn = (bytes: Uint8Array) =>
  /<autoFilter ref="([^"]*)">(.*)<\/autoFilter>/
    .exec(strFromU8(unzipSync(bytes)[SHEET]!))
    ?.slice(1);

it('filters of every kind come back as they came when other cells change', async () => {
  const content = COLUMNS.join('') + SORT;
  const host = openHost(filtered(content));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A9').values = [['new']];
    await context.sync();
  });
  const saved = await host.save();
  expect(filterIn(saved)).toEqual(['A1:G3', content]);
  expect(await validate(saved)).toEqual([]);
});

it('filters read as Excel names them; those the host cannot apply as Unknown', async () => {
  const { Excel } = openHost(filtered(COLUMNS.join('')));
  const criteria = await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.load('criteria');
    await context.sync();
    return autoFilter.criteria;
  });
  expect(criteria).toEqual([
    { filterOn: 'Values', values: ['North', ''] },
    { filterOn: 'Custom', criterion1: '>1', criterion2: '<>7', operator: 'And' },
    { filterOn: 'BottomPercent', criterion1: '10' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
    { filterOn: 'Unknown' },
    { filterOn: 'Unknown' },
    null,
  ]);
});

it('a hidden button alone is no filter', async () => {
  const { Excel } = openHost(filtered(COLUMNS[6]!));
  const isFiltered = await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.load('isDataFiltered');
    await context.sync();
    return autoFilter.isDataFiltered;
  });
  expect(isFiltered).toBe(false);
});

it('a filter that is set is written anew, and the others as they came', async () => {
  const host = openHost(filtered(COLUMNS.slice(0, 4).join('')));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const criteria = { filterOn: host.Excel.FilterOn.values, values: ['2', ''] };
    sheet.autoFilter.apply(sheet.getRange('A1:G3'), 1, criteria);
    await context.sync();
  });
  const changed =
    '<filterColumn colId="1"><filters blank="1"><filter val="2"/></filters></filterColumn>';
  const [first, , third, fourth] = COLUMNS;
  const saved = await host.save();
  expect(filterIn(saved)?.[1]).toBe([first, changed, third, fourth].join(''));
  expect(await validate(saved)).toEqual([]);
});
