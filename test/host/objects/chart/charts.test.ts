import { sessionWith } from '../../support/session';

const sample = () =>
  sessionWith([
    ['Month', 'North', 'South'],
    ['Apr', 10, 20],
    ['May', 12, 18],
    ['Jun', 15, 25],
  ]);

it('makes series from a block, with names and categories from its headings', async () => {
  const { run, sheet } = sample();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const chart = data.charts.add('Line', data.getRange('A1:C4'), 'Auto');
    chart.load();
    chart.series.load('items/name,count');
    chart.title.load();
    chart.legend.load();
    const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    await context.sync();
    return {
      name: chart.name,
      type: chart.chartType,
      names: chart.series.items.map(({ name }) => name),
      title: [chart.title.text, chart.title.visible],
      legend: chart.legend.visible,
      categories: categories.value,
      values: values.value,
    };
  });
  expect(read).toEqual({
    name: 'Chart 1',
    type: 'Line',
    names: ['North', 'South'],
    title: ['Chart Title', true],
    legend: true,
    categories: ['Apr', 'May', 'Jun'],
    values: ['20', '18', '25'],
  });
  expect(sheet.charts[0]?.series[0]).toMatchObject({
    nameFormula: 'Data!$B$1',
    valuesFormula: 'Data!$B$2:$B$4',
    categoriesFormula: 'Data!$A$2:$A$4',
  });
});

it('runs series along rows where that is asked for', async () => {
  const { run } = sample();
  const names = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const chart = data.charts.add('ColumnClustered', data.getRange('A1:C4'), 'Rows');
    chart.series.load('items/name');
    await context.sync();
    return chart.series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Apr', 'May', 'Jun']);
});

it('keeps titles, axes, legend, colours and labels', async () => {
  const { run, sheet } = sample();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const chart = data.charts.add('Line', data.getRange('A1:C4'));
    chart.set({ name: 'Contacts', left: 10, top: 20, width: 300, height: 150 });
    chart.title.text = 'Contacts by month';
    chart.title.format.font.size = 14;
    chart.title.format.font.color = '#0B3D63';
    chart.legend.position = 'Right';
    chart.format.fill.setSolidColor('white');
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 30;
    valueAxis.majorUnit = 10;
    valueAxis.numberFormat = '0%';
    valueAxis.title.text = 'Contacts';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.tickLabelPosition = 'Low';
    const series = chart.series.getItemAt(0);
    series.format.line.color = '#44607A';
    series.format.line.weight = 2.25;
    series.markerStyle = 'Circle';
    series.markerSize = 6;
    series.hasDataLabels = true;
    series.dataLabels.position = 'Top';
    series.smooth = true;
    await context.sync();
    const again = data.charts.getItem('contacts');
    again.load();
    again.title.load();
    again.title.format.font.load();
    again.axes.valueAxis.load();
    again.axes.valueAxis.title.load();
    again.axes.valueAxis.majorGridlines.load();
    again.axes.categoryAxis.load();
    const first = again.series.getItemAt(0);
    first.load();
    first.format.line.load();
    first.dataLabels.load();
    again.legend.load();
    await context.sync();
    return {
      box: [again.left, again.top, again.width, again.height],
      title: [again.title.text, again.title.format.font.size, again.title.format.font.color],
      legend: again.legend.position,
      value: again.axes.valueAxis.toJSON(),
      category: again.axes.categoryAxis.tickLabelPosition,
      series: first.toJSON(),
    };
  });
  expect(read).toMatchObject({
    box: [10, 20, 300, 150],
    title: ['Contacts by month', 14, '#0B3D63'],
    legend: 'Right',
    value: {
      minimum: 0,
      maximum: 30,
      majorUnit: 10,
      numberFormat: '0%',
      title: { text: 'Contacts', visible: true },
      majorGridlines: { visible: false },
    },
    category: 'Low',
    series: {
      markerStyle: 'Circle',
      markerSize: 6,
      hasDataLabels: true,
      smooth: true,
      format: { line: { color: '#44607A', weight: 2.25 } },
      dataLabels: { showValue: true, position: 'Top' },
    },
  });
  expect(sheet.charts[0]).toMatchObject({ fill: '#FFFFFF', series: [{ colour: '#44607A' }, {}] });
});

it('adds, fills, orders and deletes series', async () => {
  const { run, sheet } = sample();
  await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const chart = data.charts.add('ColumnClustered', data.getRange('A1:B4'));
    const added = chart.series.add('South');
    added.setValues(data.getRange('C2:C4'));
    added.setXAxisValues(data.getRange('A2:A4'));
    added.format.fill.setSolidColor('#F5B400');
    added.points.getItemAt(2).format.fill.setSolidColor('red');
    added.gapWidth = 80;
    chart.series.getItemAt(0).delete();
    await context.sync();
  });
  expect(sheet.charts[0]?.series).toEqual([
    {
      name: 'South',
      valuesFormula: 'Data!$C$2:$C$4',
      categoriesFormula: 'Data!$A$2:$A$4',
      colour: '#F5B400',
      pointColours: { 2: '#FF0000' },
      gapWidth: 80,
    },
  ]);
});

it('reads limits that were not set as those that the axis takes', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const { valueAxis } = data.charts.add('Line', data.getRange('A1:C4')).axes;
    valueAxis.load('minimum,maximum,majorUnit');
    await context.sync();
    return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit];
  });
  expect(read).toEqual([0, 30, 5]);
});

it('deletes a chart and numbers the next', async () => {
  const { run } = sample();
  const read = await run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.charts.add('Pie', data.getRange('A1:B4'));
    const second = data.charts.add('Pie', data.getRange('A1:B4'));
    data.charts.getItem('Chart 1').delete();
    second.load('name');
    const gone = data.charts.getItemOrNullObject('Chart 1');
    const count = data.charts.getCount();
    await context.sync();
    return [second.name, gone.isNullObject, count.value];
  });
  expect(read).toEqual(['Chart 2', true, 1]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'an unknown type',
    (s) => void s.charts.add('Blob' as never, s.getRange('A1:B2')),
    'InvalidArgument',
  ],
  [
    'a type that the host does not draw',
    (s) => void s.charts.add('Waterfall', s.getRange('A1:B2')),
    'NotImplemented',
  ],
  ['a chart that is not there', (s) => s.charts.getItem('None').delete(), 'ItemNotFound'],
  [
    'the axes of a pie',
    (s) => void (s.charts.add('Pie', s.getRange('A1:B4')).axes.valueAxis.minimum = 0),
    'InvalidArgument',
  ],
])('refuses %s', async (_what, act, code) => {
  const { run } = sample();
  const done = run(async (context) => {
    act(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code });
});
