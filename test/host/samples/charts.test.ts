import { expectSample } from '../support/reopened';

function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem('Sample');
  sheet.getRange('A1:C4').values = [
    ['Month', 'North', 'South'],
    ['Apr', 10, 20],
    ['May', 12, 18],
    ['Jun', 15, 25],
  ];
  return sheet;
}

it.each<Excel.ChartType>(
  ['Line', 'ColumnClustered', 'BarStacked', 'Area', 'Pie', 'Doughnut', 'XYScatter', 'Radar'].map(
    (type) => type as Excel.ChartType,
  ),
)('creates a %s chart with a title and a place', (type) =>
  expectSample(
    async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Contacts';
      chart.legend.position = 'Right';
      chart.setPosition('E2', 'K16');
      await context.sync();
    },
    async (context) => {
      const chart = context.workbook.worksheets.getItem('Sample').charts.getItemAt(0);
      chart.load('name,chartType');
      chart.title.load('text');
      chart.legend.load('position');
      chart.series.load('items/name');
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.legend.position,
        chart.series.items.map(({ name }) => name),
      ];
    },
    ['Chart 1', type, 'Contacts', 'Right', ['North', 'South']] as unknown[],
  ),
);

it('formats axes and series', () =>
  expectSample(
    async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.name = 'Trend';
      chart.axes.valueAxis.minimum = 5;
      chart.axes.valueAxis.maximum = 30;
      chart.axes.valueAxis.numberFormat = '0.0';
      chart.axes.valueAxis.title.text = 'Contacts';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.tickLabelPosition = 'Low';
      const series = chart.series.getItemAt(0);
      series.format.line.color = '#44607A';
      series.format.line.weight = 2.25;
      series.markerStyle = 'Circle';
      chart.series.getItemAt(1).hasDataLabels = true;
      await context.sync();
    },
    async (context) => {
      const chart = context.workbook.worksheets.getItem('Sample').charts.getItem('Trend');
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.load('minimum,maximum,numberFormat');
      valueAxis.title.load('text');
      valueAxis.majorGridlines.load('visible');
      categoryAxis.load('tickLabelPosition');
      const first = chart.series.getItemAt(0);
      first.load('markerStyle');
      first.format.line.load('color,weight');
      const second = chart.series.getItemAt(1);
      second.load('hasDataLabels');
      await context.sync();
      return [
        [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, valueAxis.title.text],
        [valueAxis.majorGridlines.visible, categoryAxis.tickLabelPosition],
        [first.format.line.color, first.format.line.weight, first.markerStyle],
        second.hasDataLabels,
      ];
    },
    [[5, 30, '0.0', 'Contacts'], [false, 'Low'], ['#44607A', 2.25, 'Circle'], true] as unknown[],
  ));

it('keeps the looks of title, legend and value axis', () =>
  expectSample(
    async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
      chart.title.textOrientation = 30;
      chart.title.format.border.color = '#FF0000';
      chart.legend.format.fill.setSolidColor('#E4ECF3');
      chart.legend.format.border.weight = 2;
      chart.axes.valueAxis.displayUnit = 'Hundreds';
      chart.axes.categoryAxis.tickMarkSpacing = 2;
      const ring = sheet.charts.add('Doughnut', sheet.getRange('A1:B4'));
      ring.series.getItemAt(0).doughnutHoleSize = 30;
      await context.sync();
    },
    async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sample');
      const chart = charts.getItem('Chart 1');
      chart.title.load('textOrientation');
      chart.title.format.border.load('color');
      chart.legend.format.border.load('weight');
      chart.axes.valueAxis.load('displayUnit,showDisplayUnitLabel');
      chart.axes.categoryAxis.load('tickMarkSpacing');
      const ring = charts.getItem('Chart 2').series.getItemAt(0);
      ring.load('doughnutHoleSize');
      await context.sync();
      return [
        chart.title.textOrientation,
        chart.title.format.border.color,
        chart.legend.format.border.weight,
        chart.axes.valueAxis.displayUnit,
        chart.axes.valueAxis.showDisplayUnitLabel,
        chart.axes.categoryAxis.tickMarkSpacing,
        ring.doughnutHoleSize,
      ];
    },
    [30, '#FF0000', 2, 'Hundreds', true, 2, 30] as unknown[],
  ));
