import type { ChartAxisModel, ChartModel } from '../../model/chart';
import type { SheetModel } from '../../model/sheet';
import { type HostContext, type HostRef, invalidArgument, itemNotFound } from '../../wire/define';
import { isReference } from '../arguments/area';
import { sourceSeries } from './chart';
import { expectChartType } from './types';
import { expectText } from '../arguments/expect';
import { define, ref } from '../define';

/** "Chart 1", "Chart 2", …: one more than the highest number on the sheet. */
function nextName(sheet: SheetModel): string {
  const numbers = sheet.charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  return `Chart ${Math.max(0, ...numbers) + 1}`;
}

function newAxis(majorGridlines: boolean): ChartAxisModel {
  return {
    visible: true,
    title: { text: '', visible: false },
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: 'General',
    majorGridlines,
    minorGridlines: false,
  };
}

/** A chart as Excel makes it: titled, 360 by 216 points, with a legend for more than one series. */
function add(sheet: SheetModel, args: unknown[], host: HostContext): HostRef {
  const type = expectChartType(args[0]);
  if (!isReference(args[1])) throw invalidArgument();
  const { plotBy, series } = sourceSeries(type, args[1], args[2], host, sheet);
  const [first, ...more] = series;
  const isRound = /^(Pie|Doughnut)/.test(type);
  const chart: ChartModel = {
    id: host.nextId(),
    name: nextName(sheet),
    type,
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    title: {
      text: first && more.length === 0 ? first.name : 'Chart Title',
      visible: true,
      overlay: false,
    },
    legend: { visible: more.length > 0 || isRound, position: 'Bottom' },
    series,
    categoryAxis: newAxis(type.startsWith('XYScatter')),
    valueAxis: newAxis(!isRound),
    plotBy,
  };
  sheet.charts.push(chart);
  host.raise({ type: 'chartAdded', sheetId: sheet.id, chartId: chart.id });
  return ref('Chart', { sheet, chart });
}

function find(sheet: SheetModel, key: unknown): HostRef | null {
  const wanted = expectText(key).toLowerCase();
  const found =
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ??
    sheet.charts.find(({ id }) => id.toLowerCase() === wanted);
  return found ? ref('Chart', { sheet, chart: found }) : null;
}

export const chartCollectionType = define('ChartCollection', {
  scalars: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => ref('Chart', { sheet, chart })),
  methods: {
    add: (sheet, args, host) => add(sheet, args, host),
    getItem: (sheet, [key]) => {
      const found = find(sheet, key);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
  },
});
