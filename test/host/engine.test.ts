import { openModel } from '../../src/host';
import { workbookOf } from './support/models';

it('reads a name and values through the client', async () => {
  const workbook = workbookOf('Data', 'Other');
  workbook.sheets[0]?.grid.set(1, 1, { content: 42, style: 0 });
  const { Excel, stats } = openModel(workbook);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('data');
    const range = sheet.getRange('A1:B2');
    sheet.load('name');
    range.load('values');
    await context.sync();
    return [sheet.name, range.values];
  });
  expect(read).toEqual([
    'Data',
    [
      ['', ''],
      ['', 42],
    ],
  ]);
  expect(stats.syncs).toBe(1);
});
