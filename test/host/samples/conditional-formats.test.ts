import { expectSample } from '../support/reopened';

const TEMPERATURES = [
  ['Locality', 'Apr', 'May', 'Jun'],
  ['North', 12, -3, 40],
  ['South', 8, 22, -11],
  ['East', 31, 15, 7],
];

function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem('Sample');
  sheet.getRange('A1:D4').values = TEMPERATURES;
  return sheet;
}

const firstFormat = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('Sample').getRange('B2:D4').conditionalFormats.getItemAt(0);

it('marks cells by a custom formula', () =>
  expectSample(
    async (context) => {
      const format = fill(context).getRange('B2:D4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=IF(B2<0,TRUE)';
      format.custom.format.fill.color = 'lightgreen';
      format.custom.format.font.color = 'red';
      format.custom.format.font.italic = true;
      await context.sync();
    },
    async (context) => {
      const format = firstFormat(context);
      format.load('type');
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color,italic');
      const where = format.getRange();
      where.load('address');
      await context.sync();
      const { fill: back, font } = format.custom.format;
      const { formula } = format.custom.rule;
      return [format.type, formula, back.color, font.color, font.italic, where.address];
    },
    ['Custom', '=IF(B2<0,TRUE)', '#90EE90', '#FF0000', true, 'Sample!B2:D4'],
  ));

it('marks cells by their value', () =>
  expectSample(
    async (context) => {
      const format = fill(context).getRange('B2:D4').conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = '#FF0000';
      format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      await context.sync();
    },
    async (context) => {
      const { cellValue } = firstFormat(context);
      cellValue.load('rule');
      cellValue.format.font.load('color');
      await context.sync();
      return [cellValue.rule, cellValue.format.font.color];
    },
    [{ formula1: '=0', operator: 'LessThan' }, '#FF0000'],
  ));

it('marks texts', () =>
  expectSample(
    async (context) => {
      const format = fill(context).getRange('A2:A4').conditionalFormats.add('ContainsText');
      format.textComparison.format.font.bold = true;
      format.textComparison.rule = { operator: 'Contains', text: 'outh' };
      await context.sync();
    },
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A2:A4');
      const { textComparison } = range.conditionalFormats.getItemAt(0);
      textComparison.load('rule');
      textComparison.format.font.load('bold');
      await context.sync();
      return [textComparison.rule, textComparison.format.font.bold];
    },
    [{ operator: 'Contains', text: 'outh' }, true],
  ));

it('marks the highest, and those above average', () =>
  expectSample(
    async (context) => {
      const range = fill(context).getRange('B2:D4');
      const preset = range.conditionalFormats.add('PresetCriteria');
      preset.preset.format.font.color = 'white';
      preset.preset.rule = { criterion: 'OneStdDevAboveAverage' };
      const top = range.conditionalFormats.add('TopBottom');
      top.topBottom.format.fill.color = 'green';
      top.topBottom.rule = { rank: 1, type: 'TopItems' };
      await context.sync();
    },
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('B2:D4');
      range.conditionalFormats.load('items/type,items/priority');
      const first = range.conditionalFormats.getItemAt(0).topBottom;
      const second = range.conditionalFormats.getItemAt(1).preset;
      first.load('rule');
      second.load('rule');
      await context.sync();
      const order = range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
      return [order, first.rule, second.rule];
    },
    [
      [
        ['TopBottom', 0],
        ['PresetCriteria', 1],
      ],
      { rank: 1, type: 'TopItems' },
      { criterion: 'OneStdDevAboveAverage' },
    ],
  ));

it('shows a three-colour scale', () =>
  expectSample(
    async (context) => {
      const format = fill(context).getRange('B2:D4').conditionalFormats.add('ColorScale');
      format.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      await context.sync();
    },
    async (context) => {
      const { colorScale } = firstFormat(context);
      colorScale.load('criteria,threeColorScale');
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria];
    },
    [
      true,
      {
        minimum: { type: 'LowestValue', color: '#0000FF' },
        midpoint: { formula: '=50', type: 'Percent', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      },
    ] as unknown[],
  ));

it('shows data bars', () =>
  expectSample(
    async (context) => {
      const format = fill(context).getRange('B2:D4').conditionalFormats.add('DataBar');
      format.dataBar.barDirection = 'LeftToRight';
      format.dataBar.showDataBarOnly = true;
      format.dataBar.positiveFormat.fillColor = '#2E7D32';
      format.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
    },
    async (context) => {
      const { dataBar } = firstFormat(context);
      dataBar.load('barDirection,showDataBarOnly,lowerBoundRule');
      dataBar.positiveFormat.load('fillColor,gradientFill');
      await context.sync();
      const { fillColor, gradientFill } = dataBar.positiveFormat;
      return [dataBar.barDirection, dataBar.showDataBarOnly, fillColor, gradientFill];
    },
    ['LeftToRight', true, '#2E7D32', false] as unknown[],
  ));

it.each<[Excel.IconSet, string]>([
  ['ThreeSymbols' as Excel.IconSet, 'a set of the first file format'],
  ['ThreeTriangles' as Excel.IconSet, 'a set that came later'],
])('shows the icons of %s, %s', (style) =>
  expectSample(
    async (context) => {
      const { iconSet } = fill(context).getRange('B2:D4').conditionalFormats.add('IconSet');
      iconSet.style = style;
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=7' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=22' },
      ];
      iconSet.reverseIconOrder = true;
      await context.sync();
    },
    async (context) => {
      const { iconSet } = firstFormat(context);
      iconSet.load();
      await context.sync();
      const formulas = iconSet.criteria.map(({ type, formula }) => `${type}${formula}`);
      return [iconSet.style, iconSet.reverseIconOrder, formulas];
    },
    [style, true, ['Percent=0', 'Number=7', 'Number=22']] as unknown[],
  ),
);

it('clears all of them', () =>
  expectSample(
    async (context) => {
      const sheet = fill(context);
      sheet.getRange('B2:D4').conditionalFormats.add('DataBar');
      sheet.getRange('A2:A4').conditionalFormats.add('PresetCriteria');
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    0,
  ));
