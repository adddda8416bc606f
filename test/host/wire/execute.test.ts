import { openModel, type HostOptions } from '../../../src/host';
import { workbookOf } from '../support/models';

const open = (options?: HostOptions) => openModel(workbookOf('One', 'Two', 'Three'), options);

describe('loading', () => {
  it('takes every form that Office.js documents', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility');
      const sheet = worksheets.getItem('Two');
      sheet.load({ name: true, position: true });
      const range = sheet.getRange('A1');
      range.load(['address', 'format/fill/color']);
      const all = sheet.getRange('B2').load();
      const nested = sheet.getRange('C3').load({ format: { font: { $all: true } } });
      const expanded = sheet.getRange('D4').load({ select: 'address', expand: 'format/font' });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
      expect([sheet.name, sheet.position]).toEqual(['Two', 1]);
      expect([range.address, range.format.fill.color]).toEqual(['Two!A1', '#FFFFFF']);
      expect(all.toJSON()).toMatchObject({ address: 'Two!B2', values: [['']], rowCount: 1 });
      expect(nested.format.font.name).toBe('Calibri');
      expect(expanded.format.font.size).toBe(11);
      expect(() => sheet.visibility).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
    });
  });

  it('top and skip choose items, and an item can be used again', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Two']);
      const item = worksheets.items[0]!;
      item.getRange('A1').values = [['here']];
      item.name = 'Renamed';
      await context.sync();
      const read = worksheets.getItem('renamed').getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([['here']]);
    });
  });

  it('a sheet that was added can be used after a sync', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Added');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.load('position');
      await context.sync();
      expect(sheet.position).toBe(3);
    });
  });
});

describe('null objects', () => {
  it('say so without a load, and what is done to them does nothing', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('None');
      const range = sheet.getRange('A1');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      range.load('values');
      sheet.name = 'Anything';
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });
});

describe('references', () => {
  it('keep a range alive, and follow the cells they stand for', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      const range = sheet.getRange('B2');
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [['kept']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address, values');
      await context.sync();
      expect(range.values).toEqual([['kept']]);
      expect(range.address).toBe('One!B3');
    });
  });

  it('are given back at the end of run, which is not counted as a sync', async () => {
    const { Excel, stats } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('One').getRange('B2');
      await context.sync();
      range.load('address');
      await context.sync();
    });
    expect(stats.requests.at(-1)).toMatchObject({ release: true });
    expect(stats.syncs).toBe(stats.requests.filter(({ release }) => !release).length);
  });
});

describe('contexts', () => {
  it('work without Excel.run, and several at once', async () => {
    const { Excel } = open();
    const first = new Excel.RequestContext();
    const second = new Excel.RequestContext();
    first.workbook.worksheets.getItem('One').name = 'A';
    await first.sync();
    const sheets = second.workbook.worksheets.load('items/name');
    await second.sync();
    expect(sheets.items[0]?.name).toBe('A');
  });
});

describe('other kinds of action', () => {
  it('an update sets several properties at once', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      (sheet as unknown as { update(state: object): void }).update({ tabColor: '#010203' });
      sheet.set({ showGridlines: false, name: 'Set' });
      sheet.load('tabColor, showGridlines, name');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        tabColor: '#010203',
        showGridlines: false,
        name: 'Set',
      });
    });
  });

  it('retrieve answers apart from the object itself', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Two');
      const asked = (sheet as unknown as { retrieve(select: string): { name: string } }).retrieve(
        'name',
      );
      await context.sync();
      expect(asked.name).toBe('Two');
    });
  });

  it('a recursive load follows objects by type', async () => {
    const { Excel } = open();
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Two').getRange('A1');
    const options = { Range: 'address', RangeFormat: 'columnWidth', RangeFill: 'color' };
    (
      context as unknown as { loadRecursive(of: object, how: object, depth: number): void }
    ).loadRecursive(range, options, 3);
    await context.sync();
    expect(range.address).toBe('Two!A1');
    expect(range.format.columnWidth).toBe(48);
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

describe('what the host does not have is refused', () => {
  const failure = async (use: (context: Excel.RequestContext) => void, options?: HostOptions) => {
    const { Excel } = open(options);
    try {
      await Excel.run(async (context) => {
        use(context);
        await context.sync();
      });
    } catch (error) {
      return error as OfficeExtension.Error;
    }
    return null;
  };
  const cell = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem('One').getRange('A1');

  it('members above the declared set', async () => {
    const above = (context: Excel.RequestContext) => void cell(context).getPrecedents();
    expect(await failure(above)).toMatchObject({ code: 'ApiNotFound' });
    const newer = (context: Excel.RequestContext) => void cell(context).getExtendedRange('Down');
    expect(await failure(newer)).toBeNull();
    expect(await failure(newer, { apiSet: '1.12' })).toMatchObject({ code: 'ApiNotFound' });
  });

  it('members not implemented', async () => {
    const image = (context: Excel.RequestContext) => void cell(context).getImage();
    expect(await failure(image)).toMatchObject({ code: 'NotImplemented' });
  });

  it('properties that nobody knows', async () => {
    const wrong = (context: Excel.RequestContext) => void cell(context).load('nonsense');
    expect(await failure(wrong)).toMatchObject({ code: 'InvalidArgument' });
  });

  it('wrong enums, addresses and colours', async () => {
    const uses: ((context: Excel.RequestContext) => void)[] = [
      (context) => void (cell(context).format.horizontalAlignment = 'Middle' as 'Center'),
      (context) => void (cell(context).format.fill.color = 'no colour'),
      (context) => void cell(context).clear('Everything' as 'All'),
      (context) => void context.workbook.worksheets.getItem('One').getRange('A0').load('address'),
      (context) => void cell(context).getOffsetRange(-1, 0).load('address'),
      (context) => void (cell(context).values = [['=SUM(']]),
    ];
    for (const use of uses) expect(await failure(use)).toMatchObject({ code: 'InvalidArgument' });
  });

  it('what is not there', async () => {
    const missing = (context: Excel.RequestContext) =>
      void context.workbook.worksheets.getItem('None').load('name');
    expect(await failure(missing)).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('too much at once, either way', async () => {
    const limits = { maxPayload: 2000 };
    const much = (context: Excel.RequestContext) =>
      void (cell(context).values = [['x'.repeat(3000)]]);
    expect(await failure(much, limits)).toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    const large = (context: Excel.RequestContext) =>
      void context.workbook.worksheets.getItem('One').getRange('A1:Z99').load('values');
    expect(await failure(large, limits)).toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  it('the values of a range too large to read', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const whole = context.workbook.worksheets.getItem('One').getRange().load('values, address');
      await context.sync();
      expect(whole.values).toBeNull();
      expect(whole.address).toBe('One!1:1048576');
    });
  });
});

describe('an error', () => {
  it('stops the batch there and keeps what was done before', async () => {
    const { Excel } = open();
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.load('name');
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [['after']];
      return context.sync().then(
        () => null,
        (reason: OfficeExtension.Error) => ({ reason, name: sheet.name }),
      );
    });
    expect(error?.name).toBe('One');
    expect(error?.reason.debugInfo.statement).toContain('values');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('One').getRange('A1:A3').load('values');
      await context.sync();
      expect(range.values).toEqual([['before'], [''], ['']]);
    });
  });
});

describe('faults', () => {
  const write = async ({ Excel }: ReturnType<typeof open>) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').format.fill.color = 'red';
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });

  it('strike at a sync, once', async () => {
    const host = open({ faults: [{ sync: 2, code: 'GeneralException' }] });
    await expect(write(host)).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(write(host)).resolves.toBeUndefined();
  });

  it('strike at a member, as often as asked, with partial effect', async () => {
    const fault = { member: 'RangeFill.color', code: 'AccessDenied', message: 'no', times: 2 };
    const host = open({ faults: [fault] });
    await expect(write(host)).rejects.toMatchObject({ code: 'AccessDenied', message: 'no' });
    await expect(write(host)).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write(host)).resolves.toBeUndefined();
  });

  it('strike at a method that leads to an object', async () => {
    const host = open({ faults: [{ member: 'Worksheet.getRange', code: 'Conflict' }] });
    await expect(write(host)).rejects.toMatchObject({ code: 'Conflict' });
  });

  it('of size fail the whole envelope', async () => {
    const code = 'ResponsePayloadSizeLimitExceeded';
    const host = open({ faults: [{ sync: 1, code }] });
    await expect(write(host)).rejects.toMatchObject({ code });
  });

  it('a cell being edited refuses requests that do not wait for it', async () => {
    const host = open({ cellEditSyncs: 1 });
    await expect(write(host)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write(host)).resolves.toBeUndefined();
  });
});

describe('what the page asks Office', () => {
  it('which sets there are', async () => {
    const { Office } = open();
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(info.host).toBe(Office.HostType.Excel);
    const { requirements } = Office.context;
    const supported = ['1.1', '1.13', '1.14', '1.20'].map((set) =>
      requirements.isSetSupported('ExcelApi', set),
    );
    expect(supported).toEqual([true, true, false, false]);
    expect(requirements.isSetSupported('WordApi', '1.1')).toBe(false);
  });
});

describe('events', () => {
  it('reach the handlers of a sheet and of all sheets, unless switched off', async () => {
    const { Excel } = open();
    const heard: string[] = [];
    const note = (where: string) => (event: { address?: string; type: string }) => {
      heard.push(`${where} ${event.type} ${event.address ?? ''}`);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('One');
      worksheets.onAdded.add(note('all'));
      worksheets.onChanged.add(note('all'));
      sheet.onChanged.add(note('One'));
      await context.sync();
      sheet.getRange('B2:C3').values = 1 as unknown as number[][];
      worksheets.add('Four');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard.sort()).toEqual([
        'One WorksheetChanged B2:C3',
        'all WorksheetAdded ',
        'all WorksheetChanged B2:C3',
      ]);
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toHaveLength(3);
    });
  });
});
