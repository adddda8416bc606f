import type { ChartModel } from '../../../src/host/model/chart';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { CHART_KINDS } from '../../../src/host/xlsx/charts/words';
import { convert } from '../../support/libreoffice';
import { validate } from '../../support/validator';

function chartOf(type: string, at: number): ChartModel {
  const axis = (title: string) => ({
    visible: true,
    title: { text: title, visible: title !== '', ...(title ? { font: { bold: true } } : {}) },
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: 'General',
    majorGridlines: false,
    minorGridlines: false,
  });
  return {
    id: `chart ${at}`,
    name: `Chart ${at} & more`,
    type,
    left: 120.5,
    top: 60 + at * 230,
    width: 360,
    height: 216,
    title: { text: `A <title>\nof ${type}`, visible: true, overlay: false, font: { size: 14 } },
    legend: { visible: true, position: 'Bottom', font: { colour: '#44607A' } },
    series: [0, 1].map((index) => ({
      name: `Series ${index}`,
      valuesFormula: `Sheet1!$${'BC'[index]}$2:$${'BC'[index]}$5`,
      categoriesFormula: 'Sheet1!$A$2:$A$5',
      colour: index ? '#0B3D63' : '#C62828',
      lineWeight: 1.25,
    })),
    categoryAxis: axis(''),
    // Round charts have no axes in the file.
    valueAxis: /^(Pie|Doughnut)/.test(type)
      ? axis('')
      : {
          ...axis('Axis'),
          minimum: 0,
          maximum: 10,
          majorUnit: 2,
          numberFormat: '0%',
          majorGridlines: true,
          majorGridlinesLine: { colour: '#D9E0E6', weight: 0.75, style: 'Dash' },
          line: { style: 'None' },
          font: { name: 'Calibri', size: 9, italic: true, underline: 'Single' },
          textOrientation: 45,
          tickLabelPosition: 'Low',
          majorTickMark: 'None',
        },
    plotBy: 'Columns',
    fill: '#FFFFFF',
    plotFill: 'none',
    border: { style: 'None' },
    displayBlanksAs: 'Zero',
  };
}

function workbookWithCharts(): WorkbookModel {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as SheetModel;
  for (let row = 1; row < 5; row++) {
    sheet.grid.set(row, 0, { content: `Category ${row}`, style: 0 });
    sheet.grid.set(row, 1, { content: row, style: 0 });
    sheet.grid.set(row, 2, { content: row * 2, style: 0 });
  }
  sheet.charts = Object.keys(CHART_KINDS).map(chartOf);
  const mixed = chartOf('ColumnClustered', sheet.charts.length);
  Object.assign(mixed.series[1] as object, {
    type: 'LineMarkers',
    axisGroup: 'Secondary',
    markerStyle: 'Diamond',
    markerSize: 7,
    smooth: true,
    hasDataLabels: true,
    dataLabels: {
      showValue: true,
      showSeriesName: true,
      showCategoryName: false,
      showLegendKey: false,
      showPercentage: false,
      position: 'Top',
      numberFormat: '0.0',
      separator: '; ',
    },
  });
  Object.assign(mixed.series[0] as object, { gapWidth: 50, pointColours: { 1: '#00FF00' } });
  sheet.charts.push(mixed);
  return workbook;
}

const saidOf = ({ id: _, kept: __, ...rest }: ChartModel) => rest;
const chartsOf = (workbook: WorkbookModel) => (workbook.sheets[0] as SheetModel).charts;

test('charts of every kind are read back as they were written', () => {
  const workbook = workbookWithCharts();
  const again = openWorkbook(saveWorkbook(workbook));
  expect(chartsOf(again).map(saidOf)).toEqual(chartsOf(workbook).map(saidOf));
});

test('charts are valid, stay as they are when saved again, and LibreOffice draws them', async () => {
  const bytes = saveWorkbook(workbookWithCharts());
  expect(await validate(bytes)).toEqual([]);
  const again = saveWorkbook(openWorkbook(bytes));
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  const fods = new TextDecoder().decode(await convert(bytes, 'fods'));
  const classes = [...fods.matchAll(/chart:class="chart:(\w+)"/g)].map((match) => match[1]);
  expect(new Set(classes)).toEqual(
    new Set(['bar', 'line', 'area', 'circle', 'ring', 'scatter', 'radar']),
  );
});

test('a chart that is changed, moved, removed or added leaves the others as they were', async () => {
  const workbook = openWorkbook(saveWorkbook(workbookWithCharts()));
  const charts = chartsOf(workbook);
  const [changed, moved, removed, untouched] = charts as [
    ChartModel,
    ChartModel,
    ChartModel,
    ChartModel,
  ];
  changed.title.text = 'Changed';
  moved.left = 500;
  charts.splice(charts.indexOf(removed), 1);
  charts.push(chartOf('Line', 99));
  const bytes = saveWorkbook(workbook);
  expect(await validate(bytes)).toEqual([]);
  const again = chartsOf(openWorkbook(bytes));
  expect(again).toHaveLength(charts.length);
  expect(again.map(saidOf)).toEqual(charts.map(saidOf));
  expect(again.map((chart) => chart.name)).not.toContain(removed.name);
  expect(again.map((chart) => chart.name)).toContain(untouched.name);
});
