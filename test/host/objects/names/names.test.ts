import { sessionWith } from '../../support/session';

const sample = () =>
  sessionWith([
    ['North', 1],
    ['South', 2],
  ]);

it('names a range, reads it back and leads to it', async () => {
  const { run, workbook } = sample();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
    context.workbook.names.add('Returns', range, 'All returns');
    await context.sync();
    const item = context.workbook.names.getItem('returns');
    item.load();
    item.arrayValues.load();
    const named = item.getRange();
    named.load('address');
    await context.sync();
    return {
      ...item.toJSON(),
      address: named.address,
      values: item.arrayValues.values,
      types: item.arrayValues.types,
    };
  });
  expect(read).toMatchObject({
    name: 'Returns',
    formula: '=Data!$A$1:$B$2',
    value: 'Data!$A$1:$B$2',
    type: 'Range',
    visible: true,
    comment: 'All returns',
    scope: 'Workbook',
    address: 'Data!A1:B2',
    values: [
      ['North', 1],
      ['South', 2],
    ],
    types: [
      ['String', 'Double'],
      ['String', 'Double'],
    ],
  });
  expect(workbook.names).toHaveLength(1);
});

it.each([
  ['=42', 'Integer', 42],
  ['=0.95', 'Double', 0.95],
  ['="text"', 'String', 'text'],
  ['=TRUE', 'Boolean', true],
  ['=#REF!$A$1', 'Error', '#REF!'],
  ['={1,2;3,4}', 'Array', 1],
])('gives the type and value of the constant %s', async (formula, type, value) => {
  const { run } = sample();
  const read = await run(async (context) => {
    const item = context.workbook.names.addFormulaLocal('Constant', formula);
    item.load('type,value');
    const none = item.getRangeOrNullObject();
    await context.sync();
    return [item.type, item.value, none.isNullObject];
  });
  expect(read).toEqual([type, value, true]);
});

it('keeps names of a sheet apart from those of the workbook', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const own = sheet.names.add('Total', sheet.getRange('B2'));
    const shared = context.workbook.names.add('Total', sheet.getRange('B1'));
    own.load('scope,formula');
    own.worksheet.load('name');
    shared.load('scope');
    shared.worksheetOrNullObject.load('name');
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    await context.sync();
    return [
      own.scope,
      own.formula,
      own.worksheet.name,
      shared.scope,
      shared.worksheetOrNullObject.isNullObject,
      ...counts.map(({ value }) => value),
    ];
  });
  expect(read).toEqual(['Worksheet', '=Data!$B$2', 'Data', 'Workbook', true, 1, 1]);
});

it('changes the formula, visibility and comment, and deletes', async () => {
  const { run, workbook } = sample();
  await run(async (context) => {
    const item = context.workbook.names.add('Returns', '=Data!$A$1');
    item.formula = '=Other!$C$3';
    item.visible = false;
    item.comment = 'moved';
    await context.sync();
  });
  expect(workbook.names).toEqual([
    { name: 'Returns', formula: '=Other!$C$3', visible: false, comment: 'moved' },
  ]);
  const isNull = await run(async (context) => {
    context.workbook.names.getItem('Returns').delete();
    const gone = context.workbook.names.getItemOrNullObject('Returns');
    await context.sync();
    return gone.isNullObject;
  });
  expect(isNull).toBe(true);
});

it.each([
  ['a blank in the name', 'My name', 'InvalidArgument'],
  ['a name that is a cell', 'AB12', 'InvalidArgument'],
  ['a name that is taken', 'TAKEN', 'ItemAlreadyExists'],
])('refuses %s', async (_what, name, code) => {
  const { run } = sample();
  const done = run(async (context) => {
    context.workbook.names.add('Taken', '=1');
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code });
});

it('answers an unknown name with ItemNotFound', async () => {
  const { run } = sample();
  const done = run(async (context) => {
    context.workbook.names.getItem('Nothing').load('name');
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'ItemNotFound' });
});
