import type { ChartLine, ChartModel, ChartSeriesModel } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { attr, child, children, descend, flag, local, number } from '../xml/node';
import { axesOf, readAxis } from './axes';
import { readLabels } from './labels';
import { readSeries } from './series';
import { readFill, readFont, readLine, readTitleText } from './shape-properties';
import type { ChartKind } from './words';
import { BLANKS, CHART_KINDS, LEGEND_POSITIONS } from './words';

type Content = Omit<ChartModel, 'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'kept'>;

/** What a chart part says, as far as the model has room for it. */
export function readChart(root: XmlNode): Content {
  const chart = child(root, 'chart');
  const plotArea = child(chart, 'plotArea');
  const groups = children(plotArea).filter((node) => local(node.name).endsWith('Chart'));
  const types = groups.map(typeOf);
  const [firstGroup] = groups;
  const type = types[0] ?? 'ColumnClustered';
  const [categoryAxis, valueAxis] = axesOf(firstGroup, plotArea);
  const primary = children(firstGroup, 'axId').map((node) => attr(node, 'val'));
  const series: { order: number; model: ChartSeriesModel }[] = [];
  groups.forEach((group, at) => {
    const kind = CHART_KINDS[types[at] as string] as ChartKind;
    const secondary = children(group, 'axId').some((node) => !primary.includes(attr(node, 'val')));
    for (const node of children(group, 'ser')) {
      const model = readSeries(node, kind);
      if (types[at] !== type) model.type = types[at] as string;
      if (secondary) model.axisGroup = 'Secondary';
      const gap = number(child(group, 'gapWidth'), 'val');
      const overlap = number(child(group, 'overlap'), 'val');
      const hole = number(child(group, 'holeSize'), 'val');
      if (hole !== undefined && hole !== 50) model.doughnutHoleSize = hole;
      if (gap !== undefined && gap !== 150) model.gapWidth = gap;
      if (overlap !== undefined && overlap !== (kind.grouping === 'clustered' ? 0 : 100)) {
        model.overlap = overlap;
      }
      series.push({ order: number(child(node, 'order'), 'val') ?? series.length, model });
    }
  });
  const content: Content = {
    type,
    title: readTitle(chart),
    legend: readLegend(child(chart, 'legend')),
    series: series.sort((a, b) => a.order - b.order).map(({ model }) => model),
    categoryAxis: readAxis(categoryAxis),
    valueAxis: readAxis(valueAxis),
    plotBy: 'Columns',
  };
  const put = <K extends keyof Content>(key: K, value: Content[K] | undefined) => {
    if (value !== undefined) content[key] = value;
  };
  put('fill', readFill(child(root, 'spPr')));
  put('plotFill', readFill(child(plotArea, 'spPr')));
  put('border', readLine(child(root, 'spPr')));
  put('font', readFont(root));
  if (flag(child(root, 'roundedCorners'), 'val')) content.roundedCorners = true;
  put('dataLabels', readLabels(child(firstGroup, 'dLbls')));
  const blanks = BLANKS.toOffice(attr(child(chart, 'dispBlanksAs'), 'val'));
  if (blanks !== 'NotPlotted') put('displayBlanksAs', blanks as Content['displayBlanksAs']);
  if (!flag(child(chart, 'plotVisOnly'), 'val', true)) content.plotVisibleOnly = false;
  return content;
}

/** Fill and outline of a title or legend, where it has its own. */
function shapeOf(node: XmlNode | undefined): { fill?: string; border?: ChartLine } {
  const properties = child(node, 'spPr');
  const fill = readFill(properties);
  const border = readLine(properties);
  return { ...(fill ? { fill } : {}), ...(border ? { border } : {}) };
}

function readTitle(chart: XmlNode | undefined): ChartModel['title'] {
  const node = child(chart, 'title');
  const turned = number(descend(node, 'tx', 'rich', 'bodyPr'), 'rot');
  const font = readFont(node);
  return {
    text: readTitleText(node),
    visible: node !== undefined && !flag(child(chart, 'autoTitleDeleted'), 'val'),
    overlay: flag(child(node, 'overlay'), 'val'),
    ...(font ? { font } : {}),
    ...shapeOf(node),
    ...(turned === undefined ? {} : { textOrientation: -turned / 60_000 }),
  };
}

function readLegend(node: XmlNode | undefined): ChartModel['legend'] {
  const font = readFont(node);
  const position = LEGEND_POSITIONS.toOffice(attr(child(node, 'legendPos'), 'val'));
  return {
    visible: node !== undefined,
    position: (position ?? (node ? 'Right' : 'Bottom')) as ChartModel['legend']['position'],
    ...(flag(child(node, 'overlay'), 'val') ? { overlay: true } : {}),
    ...(font ? { font } : {}),
    ...shapeOf(node),
  };
}

/** The Excel.ChartType that a group of series is; the nearest one for what the host does not draw. */
function typeOf(group: XmlNode): string {
  const element = local(group.name).replace('3D', '');
  const text = (name: string) => attr(child(group, name), 'val');
  const series = children(group, 'ser');
  const symbols = series.map((node) => attr(child(child(node, 'marker'), 'symbol'), 'val'));
  const markers = series.length === 0 || symbols.some((symbol) => symbol !== 'none');
  const hidden = (node: XmlNode) => readLine(child(node, 'spPr'))?.style === 'None';
  const facts: Partial<ChartKind> = { element };
  if (element === 'barChart') {
    facts.direction = text('barDir') === 'bar' ? 'bar' : 'col';
    facts.grouping = text('grouping') ?? 'clustered';
    if (facts.grouping === 'standard') facts.grouping = 'clustered';
  }
  if (element === 'lineChart' || element === 'areaChart') {
    facts.grouping = text('grouping') ?? 'standard';
  }
  if (element === 'lineChart') facts.markers = markers && flag(child(group, 'marker'), 'val');
  if (element === 'radarChart') {
    facts.style = text('radarStyle') === 'filled' ? 'filled' : 'marker';
    if (facts.style !== 'filled') facts.markers = markers;
  }
  if (element === 'scatterChart') {
    facts.lines = !series.every(hidden);
    facts.markers = markers;
    facts.smooth = facts.lines && series.some((node) => flag(child(node, 'smooth'), 'val'));
  }
  if (element === 'pieChart' || element === 'doughnutChart') {
    facts.exploded = series.some((node) => child(node, 'explosion') !== undefined) || undefined;
  }
  const keys = Object.keys(facts) as (keyof ChartKind)[];
  return (
    Object.keys(CHART_KINDS).find((type) =>
      keys.every((key) => CHART_KINDS[type]?.[key] === facts[key]),
    ) ?? 'ColumnClustered'
  );
}
