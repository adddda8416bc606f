import { openHost } from '../../../../src/host';
import { validate } from '../../../support/validator';

it('cells written over the headings of a table rename its columns', async () => {
  const host = openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C2').values = [
      ['One', 'Two', 'Three'],
      [1, 2, 3],
    ];
    const table = sheet.tables.add('A1:C2', true);
    sheet.getRange('A1:C1').values = [['First', 2017, '']];
    sheet.getRange('B:B').insert('Right');
    table.columns.load('items/name');
    const heading = table.getHeaderRowRange().load('values');
    await context.sync();
    const names = table.columns.items.map(({ name }) => name);
    expect(names[0]).toBe('First');
    expect(names[2]).toBe('2017');
    expect(new Set(names).size).toBe(4);
    expect(heading.values).toEqual([names]);
  });
  expect(await validate(await host.save())).toEqual([]);
});
