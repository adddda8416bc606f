import { sessionWith } from '../../support/session';

const VALUES = [
  ['Red', 1],
  ['Amber', 2],
  ['Green', 3],
];

it('gives a new conditional format priority 0 and moves the others down', async () => {
  const { run, sheet } = sessionWith(VALUES);
  const priorities = await run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem('Data')
      .getRange('A1:A3').conditionalFormats;
    const first = formats.add('Custom');
    first.custom.rule.formula = '=$A1="Red"';
    const second = formats.add('CellValue');
    first.load('priority');
    second.load('priority');
    await context.sync();
    return [first.priority, second.priority];
  });
  expect(priorities).toEqual([1, 0]);
  expect(sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 2]);
});

it('keeps what a custom rule looks like', async () => {
  const { run, sheet } = sessionWith(VALUES);
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:A3');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1="Red"';
    format.custom.format.fill.color = 'red';
    format.custom.format.font.color = '#ffffff';
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem('EdgeBottom').style = 'Dash';
    format.custom.format.borders.bottom.color = '#112233';
    format.custom.format.numberFormat = '0.0';
    format.stopIfTrue = true;
    await context.sync();
    const again = range.conditionalFormats.getItemAt(0);
    again.load('type,stopIfTrue');
    again.custom.rule.load('formula');
    again.custom.format.fill.load('color');
    again.custom.format.font.load();
    const bottom = again.custom.format.borders.getItem('EdgeBottom');
    bottom.load();
    const where = again.getRange();
    where.load('address');
    await context.sync();
    return {
      type: again.type,
      stop: again.stopIfTrue,
      formula: again.custom.rule.formula,
      fill: again.custom.format.fill.color,
      font: again.custom.format.font.toJSON(),
      bottom: bottom.toJSON(),
      where: where.address,
    };
  });
  expect(read).toEqual({
    type: 'Custom',
    stop: true,
    formula: '=$A1="Red"',
    fill: '#FF0000',
    font: { bold: true, italic: false, strikethrough: false, underline: 'None', color: '#FFFFFF' },
    bottom: { color: '#112233', sideIndex: 'EdgeBottom', style: 'Dash' },
    where: 'Data!A1:A3',
  });
  expect(sheet.conditionalFormats[0]?.rule).toMatchObject({
    type: 'custom',
    formula: '$A1="Red"',
    style: { numberFormat: '0.0', borders: { bottom: { style: 'dashed', colour: '#112233' } } },
  });
});

it('reads back each other kind of rule as it was set', async () => {
  const { run } = sessionWith(VALUES);
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('B1:B3');
    const add = (type: Excel.ConditionalFormatType) => range.conditionalFormats.add(type);
    const cellValue = add('CellValue' as Excel.ConditionalFormatType).cellValue;
    cellValue.rule = { formula1: '=1', formula2: '=2', operator: 'Between' };
    const text = add('ContainsText' as Excel.ConditionalFormatType).textComparison;
    text.rule = { operator: 'BeginsWith', text: 'Re' };
    const top = add('TopBottom' as Excel.ConditionalFormatType).topBottom;
    top.rule = { rank: 2, type: 'BottomItems' };
    const preset = add('PresetCriteria' as Excel.ConditionalFormatType).preset;
    preset.rule = { criterion: 'DuplicateValues' };
    const scale = add('ColorScale' as Excel.ConditionalFormatType).colorScale;
    scale.criteria = {
      minimum: { type: 'LowestValue', color: 'blue' },
      midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
      maximum: { type: 'HighestValue', color: 'red' },
    };
    const icons = add('IconSet' as Excel.ConditionalFormatType).iconSet;
    icons.style = 'FourArrows';
    icons.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
      { type: 'Percent', operator: 'GreaterThan', formula: '=50' },
      {
        type: 'Number',
        operator: 'GreaterThanOrEqual',
        formula: '=3',
        customIcon: { set: 'ThreeFlags', index: 2 },
      },
    ];
    icons.reverseIconOrder = true;
    icons.showIconOnly = true;
    const bar = add('DataBar' as Excel.ConditionalFormatType).dataBar;
    bar.barDirection = 'LeftToRight';
    bar.axisFormat = 'None';
    bar.showDataBarOnly = true;
    bar.lowerBoundRule = { type: 'Number', formula: '0' };
    bar.positiveFormat.fillColor = '#00AA00';
    bar.positiveFormat.gradientFill = false;
    for (const each of [cellValue, text, top, preset]) each.load('rule');
    scale.load('criteria,threeColorScale');
    icons.load();
    bar.load();
    bar.positiveFormat.load();
    await context.sync();
    return {
      cellValue: cellValue.rule,
      text: text.rule,
      top: top.rule,
      preset: preset.rule,
      scale: [scale.criteria, scale.threeColorScale],
      icons: icons.toJSON(),
      bar: [bar.lowerBoundRule, bar.upperBoundRule, bar.showDataBarOnly, bar.barDirection],
      fill: [bar.positiveFormat.fillColor, bar.positiveFormat.gradientFill],
    };
  });
  expect(read).toEqual({
    cellValue: { formula1: '=1', formula2: '=2', operator: 'Between' },
    text: { operator: 'BeginsWith', text: 'Re' },
    top: { rank: 2, type: 'BottomItems' },
    preset: { criterion: 'DuplicateValues' },
    scale: [
      {
        minimum: { type: 'LowestValue', color: '#0000FF' },
        midpoint: { type: 'Percent', formula: '=50', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      },
      true,
    ],
    icons: {
      style: 'FourArrows',
      reverseIconOrder: true,
      showIconOnly: true,
      criteria: [
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
        { type: 'Percent', operator: 'GreaterThan', formula: '=50' },
        {
          type: 'Number',
          operator: 'GreaterThanOrEqual',
          formula: '=3',
          customIcon: { set: 'ThreeFlags', index: 2 },
        },
      ],
    },
    bar: [{ type: 'Number', formula: '=0' }, { type: 'Automatic' }, true, 'LeftToRight'],
    fill: ['#00AA00', false],
  });
});

it('answers a kind that a format is not with a null object, or with ItemNotFound', async () => {
  const { run } = sessionWith(VALUES);
  const isNull = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    const format = range.conditionalFormats.add('Custom');
    const { customOrNullObject, iconSetOrNullObject } = format;
    customOrNullObject.load('isNullObject');
    iconSetOrNullObject.load('isNullObject');
    await context.sync();
    return [customOrNullObject.isNullObject, iconSetOrNullObject.isNullObject];
  });
  expect(isNull).toEqual([false, true]);
  const wrong = run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    range.conditionalFormats.getItemAt(0).iconSet.showIconOnly = true;
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: 'ItemNotFound' });
});

it.each([
  [
    'an unknown type',
    (range: Excel.Range) => void range.conditionalFormats.add('Sparkle' as never),
  ],
  [
    'an unknown criterion',
    (range: Excel.Range) => {
      range.conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'Odd' as never };
    },
  ],
  [
    'too few icon criteria',
    (range: Excel.Range) => {
      range.conditionalFormats.add('IconSet').iconSet.criteria = [];
    },
  ],
  [
    'a range of which one end is missing',
    (range: Excel.Range) => {
      const rule = { formula1: '=1', operator: 'Between' } as const;
      range.conditionalFormats.add('CellValue').cellValue.rule = rule;
    },
  ],
  [
    'a word that is no colour',
    (range: Excel.Range) => {
      range.conditionalFormats.add('Custom').custom.format.fill.color = 'rouge';
    },
  ],
])('refuses %s with InvalidArgument', async (_what, act) => {
  const { run } = sessionWith(VALUES);
  const done = run(async (context) => {
    act(context.workbook.worksheets.getItem('Data').getRange('A1:A3'));
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('clears the formats of the range only, and counts those that touch it', async () => {
  const { run, sheet } = sessionWith(VALUES);
  const counts = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.getRange('A1:A3').conditionalFormats.add('Custom');
    data.getRange('B1:B3').conditionalFormats.add('DataBar');
    const all = data.getRange('A1:B3').conditionalFormats.getCount();
    data.getRange('A2').conditionalFormats.clearAll();
    const left = data.getRange('A2').conditionalFormats.getCount();
    await context.sync();
    return [all.value, left.value];
  });
  expect(counts).toEqual([2, 0]);
  const custom = sheet.conditionalFormats.find(({ rule }) => rule.type === 'custom');
  expect(custom?.areas).toEqual([
    { top: 0, bottom: 0, left: 0, right: 0 },
    { top: 2, bottom: 2, left: 0, right: 0 },
  ]);
});

it('refuses a member that came after the declared API set', async () => {
  const { run } = sessionWith(VALUES);
  const done = run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    range.conditionalFormats.getItemOrNullObject('none').load('id');
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'ApiNotFound' });
});
