import { sessionWith } from '../../support/session';

const sample = () =>
  sessionWith([
    ['Open', 5],
    ['Shut', 50],
    [null, 7.5],
  ]);

async function roundTrip(rule: Excel.DataValidationRule) {
  const { run, sheet } = sample();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('B1:B3');
    range.dataValidation.rule = rule;
    await context.sync();
    range.dataValidation.load();
    await context.sync();
    return range.dataValidation.toJSON();
  });
  return { read, model: sheet.dataValidations[0] };
}

it.each<[string, Excel.DataValidationRule, object]>([
  [
    'WholeNumber',
    { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    { type: 'whole', operator: 'between', formula1: '1', formula2: '10' },
  ],
  [
    'Decimal',
    { decimal: { formula1: 0.5, operator: 'GreaterThanOrEqualTo' } },
    { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0.5' },
  ],
  [
    'List',
    { list: { inCellDropDown: true, source: 'Open,Shut' } },
    { type: 'list', formula1: '"Open,Shut"', inCellDropDown: true },
  ],
  [
    'List',
    { list: { inCellDropDown: false, source: '=Data!$A$1:$A$2' } },
    { type: 'list', formula1: 'Data!$A$1:$A$2', inCellDropDown: false },
  ],
  [
    'Date',
    { date: { formula1: '2017-06-01', operator: 'GreaterThan' } },
    { type: 'date', operator: 'greaterThan', formula1: '42887' },
  ],
  [
    'TextLength',
    { textLength: { formula1: 3, operator: 'LessThan' } },
    { type: 'textLength', operator: 'lessThan', formula1: '3' },
  ],
])('keeps and reads back a rule of type %s', async (type, rule, kept) => {
  const { read, model } = await roundTrip(rule);
  expect(read).toMatchObject({ type, rule, ignoreBlanks: true });
  expect(model).toMatchObject(kept);
});

it('takes a range as the source of a list', async () => {
  const { run, sheet } = sample();
  await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const source = data.getRange('A1:A2');
    const rule = { list: { inCellDropDown: true, source } };
    data.getRange('C1').dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
  });
  expect(sheet.dataValidations[0]?.formula1).toBe('Data!$A$1:$A$2');
});

it('keeps prompt, error alert and blanks', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('B1');
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    dataValidation.prompt = { message: 'A whole number', showPrompt: true, title: 'Cases' };
    dataValidation.errorAlert = {
      message: 'Not a whole number',
      showAlert: true,
      style: 'Warning',
      title: 'Cases',
    };
    dataValidation.ignoreBlanks = false;
    dataValidation.load('prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });
  expect(read).toMatchObject({
    prompt: { message: 'A whole number', showPrompt: true, title: 'Cases' },
    errorAlert: { message: 'Not a whole number', style: 'Warning', title: 'Cases' },
    ignoreBlanks: false,
  });
});

it('tells which cells break the rule', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('B1:B3');
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
    dataValidation.load('valid');
    const invalid = dataValidation.getInvalidCellsOrNullObject();
    invalid.load('address');
    await context.sync();
    return [dataValidation.valid, invalid.address];
  });
  expect(read).toEqual([null, 'Data!B2,Data!B3']);
});

it('cuts a range out of a wider rule, and says so of the whole', async () => {
  const { run, sheet } = sample();
  const types = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const whole = data.getRange('B1:B3').dataValidation;
    whole.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    data.getRange('B2').dataValidation.clear();
    whole.load('type');
    const cleared = data.getRange('B2').dataValidation;
    cleared.load('type,rule');
    await context.sync();
    return [whole.type, cleared.type, cleared.rule];
  });
  expect(types).toEqual(['Inconsistent', 'None', {}]);
  expect(sheet.dataValidations[0]?.areas).toEqual([
    { top: 0, bottom: 0, left: 1, right: 1 },
    { top: 2, bottom: 2, left: 1, right: 1 },
  ]);
});

it.each<[string, unknown]>([
  [
    'two kinds at once',
    { custom: { formula: '=A1=1' }, list: { source: 'a', inCellDropDown: true } },
  ],
  ['an unknown operator', { decimal: { formula1: 1, operator: 'About' } }],
  ['a missing end', { decimal: { formula1: 1, operator: 'Between' } }],
  ['a list longer than Excel keeps', { list: { source: 'x'.repeat(256), inCellDropDown: true } }],
])('refuses %s with InvalidArgument', async (_what, rule) => {
  const { run } = sample();
  const done = run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('A1');
    dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
});
