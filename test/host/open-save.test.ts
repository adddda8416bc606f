import { openHost } from '../../src/host';
import { validate } from '../support/validator';

describe('a workbook opened, changed and saved', () => {
  it('reads back what was written', async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.tabColor = '#00FF00';
      sheet.showGridlines = false;
      const range = sheet.getRange('B2:D3');
      range.numberFormat = [
        ['0.0%', 'dd/mm/yyyy', '@'],
        ['General', 'General', 'General'],
      ];
      range.values = [
        [0.5, 42887, '=text'],
        ['=B2*2', true, "'=quoted"],
      ];
      range.format.fill.color = '#FFEEDD';
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeTop').style = 'Double';
      range.format.columnWidth = 120;
      sheet.getRange('A6:B6').merge();
      sheet.getRange('A7').hyperlink = { address: 'https://example.org/', textToDisplay: 'Link' };
      sheet.activate();
      await context.sync();
    });
    const saved = await host.save();
    expect(await validate(saved)).toEqual([]);
    const again = openHost(saved);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name, tabColor, showGridlines, position');
      const range = sheet.getRange('B2:D3');
      range.load('values, formulas, text, format/fill/color, format/font/bold, format/columnWidth');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      const link = sheet.getRange('A7').load('hyperlink');
      const merged = sheet.getRange('A5:B7').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'New',
        tabColor: '#00FF00',
        showGridlines: false,
        position: 1,
      });
      expect(range.formulas).toEqual([
        [0.5, 42887, '=text'],
        ['=B2*2', true, '=quoted'],
      ]);
      expect(range.text[0]).toEqual(['50.0%', '01/06/2017', '=text']);
      expect(range.format.fill.color).toBe('#FFEEDD');
      expect(range.format.font.bold).toBe(true);
      expect(range.format.columnWidth).toBe(120);
      expect(top.style).toBe('Double');
      expect(link.hyperlink).toMatchObject({
        address: 'https://example.org/',
        textToDisplay: 'Link',
      });
      expect(merged.address).toBe('New!A6:B6');
    });
  });

  it('can be awaited, and hosts do not know of each other', async () => {
    const [first, second] = await Promise.all([openHost(), openHost()]);
    await Promise.all(
      [first, second].map(({ Excel }, index) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().name = `Host ${index}`;
          await context.sync();
        }),
      ),
    );
    const names = await Promise.all(
      [first, second].map(({ Excel }) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name');
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      ),
    );
    expect(names).toEqual([['Host 0'], ['Host 1']]);
  });

  it('bytes that are no workbook are refused', () => {
    expect(() => openHost(new TextEncoder().encode('a,b,c'))).toThrow(
      expect.objectContaining({ code: 'not-a-workbook' }),
    );
  });
});

describe('inserting sheets of another workbook', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  const carrier = async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().name = 'Carried';
      worksheets.add('Left behind');
      worksheets.getItem('Carried').getRange('B2').values = [['brought']];
      await context.sync();
    });
    return base64(await host.save());
  };

  it('puts those asked for where asked, and answers their ids', async () => {
    const { Excel } = openHost();
    const file = await carrier();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = context.workbook.insertWorksheetsFromBase64(file, {
        sheetNamesToInsert: ['Carried'],
        positionType: 'Before',
        relativeTo: 'Sheet1',
      });
      worksheets.load('items/name, items/id');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Carried', 'Sheet1']);
      expect(added.value).toEqual([worksheets.items[0]?.id]);
      const range = worksheets.getItem(added.value[0]!).getRange('B2').load('values');
      await context.sync();
      expect(range.values).toEqual([['brought']]);
    });
  });

  it('refuses what is no workbook and a sheet that is not there', async () => {
    const { Excel } = openHost();
    const file = await carrier();
    const insert = (text: string, names: string[]) =>
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(text, { sheetNamesToInsert: names });
        await context.sync();
      });
    await expect(insert('AAAA', [])).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(insert('%', [])).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(insert(file, ['None'])).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
