import type { ChartModel, ChartSeriesModel } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { el } from '../xml/node';
import { serialiseDocument } from '../xml/serialise';
import { axisNode } from './axes';
import { labelsNode } from './labels';
import { seriesNode } from './series';
import { shapeNodes, textNodes, titleNode, val } from './shape-properties';
import type { ChartKind } from './words';
import { BLANKS, CHART_KINDS, LEGEND_POSITIONS } from './words';

const PRIMARY = { category: 111_111_101, value: 111_111_102 };
const SECONDARY = { category: 111_111_103, value: 111_111_104 };

interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { model: ChartSeriesModel; index: number }[];
}

/** A chart part for a chart that the host made or changed. */
export function chartDocument(chart: ChartModel): string {
  const title = chart.title.visible
    ? [titleNode(chart.title.text, chart.title.overlay, chart.title.font, chart.title)]
    : [];
  return serialiseDocument(
    el(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      [
        val('c:roundedCorners', chart.roundedCorners ?? false),
        el('c:chart', {}, [
          ...title,
          val('c:autoTitleDeleted', !chart.title.visible),
          plotAreaNode(chart),
          ...legendNodes(chart),
          val('c:plotVisOnly', chart.plotVisibleOnly ?? true),
          val('c:dispBlanksAs', BLANKS.toFile(chart.displayBlanksAs) ?? 'gap'),
        ]),
        ...shapeNodes(chart.fill, chart.border),
        ...textNodes(chart.font),
      ],
    ),
  );
}

function legendNodes({ legend }: ChartModel): XmlNode[] {
  if (!legend.visible) return [];
  return [
    el('c:legend', {}, [
      val('c:legendPos', LEGEND_POSITIONS.toFile(legend.position) ?? 'b'),
      val('c:overlay', legend.overlay ?? false),
      ...shapeNodes(legend.fill, legend.border),
      ...textNodes(legend.font),
    ]),
  ];
}

function groupsOf(chart: ChartModel): Group[] {
  const groups = new Map<string, Group>();
  const add = (type: string, secondary: boolean): Group => {
    const key = `${type} ${secondary}`;
    let group = groups.get(key);
    if (!group) {
      const kind = CHART_KINDS[type] ?? (CHART_KINDS.ColumnClustered as ChartKind);
      groups.set(key, (group = { kind, secondary, series: [] }));
    }
    return group;
  };
  chart.series.forEach((model, index) => {
    add(model.type ?? chart.type, model.axisGroup === 'Secondary').series.push({ model, index });
  });
  if (groups.size === 0) add(chart.type, false);
  return [...groups.values()];
}

function plotAreaNode(chart: ChartModel): XmlNode {
  const groups = groupsOf(chart);
  const round = groups.every(({ kind }) => /^(pie|doughnut)Chart$/.test(kind.element));
  const secondary = groups.find((group) => group.secondary);
  const axes = round ? [] : axisNodes(chart, groups[0] as Group, false);
  if (!round && secondary) axes.push(...axisNodes(chart, secondary, true));
  return el('c:plotArea', {}, [
    el('c:layout'),
    ...groups.map((group) => groupNode(chart, group)),
    ...axes,
    ...shapeNodes(chart.plotFill, undefined),
  ]);
}

function groupNode(chart: ChartModel, { kind, secondary, series }: Group): XmlNode {
  const ids = secondary ? SECONDARY : PRIMARY;
  const axes = [val('c:axId', ids.category), val('c:axId', ids.value)];
  const round = /^(pie|doughnut)Chart$/.test(kind.element);
  const common = [
    val('c:varyColors', round),
    ...series.map(({ model, index }) => seriesNode(model, index, kind)),
    ...(chart.dataLabels ? [labelsNode(chart.dataLabels)] : []),
  ];
  const first = series[0]?.model;
  switch (kind.element) {
    case 'barChart': {
      const stacked = kind.grouping !== 'clustered';
      const overlap = first?.overlap ?? (stacked ? 100 : undefined);
      return el('c:barChart', {}, [
        val('c:barDir', kind.direction ?? 'col'),
        val('c:grouping', kind.grouping ?? 'clustered'),
        ...common,
        val('c:gapWidth', first?.gapWidth ?? 150),
        ...(overlap === undefined ? [] : [val('c:overlap', overlap)]),
        ...axes,
      ]);
    }
    case 'lineChart':
      return el('c:lineChart', {}, [
        val('c:grouping', kind.grouping ?? 'standard'),
        ...common,
        val('c:marker', true),
        ...axes,
      ]);
    case 'areaChart':
      return el('c:areaChart', {}, [
        val('c:grouping', kind.grouping ?? 'standard'),
        ...common,
        ...axes,
      ]);
    case 'scatterChart':
      return el('c:scatterChart', {}, [
        val('c:scatterStyle', kind.style ?? 'lineMarker'),
        ...common,
        ...axes,
      ]);
    case 'radarChart':
      return el('c:radarChart', {}, [
        val('c:radarStyle', kind.style ?? 'marker'),
        ...common,
        ...axes,
      ]);
    case 'doughnutChart':
      return el('c:doughnutChart', {}, [
        ...common,
        val('c:firstSliceAng', 0),
        val('c:holeSize', first?.doughnutHoleSize ?? 50),
      ]);
    default:
      return el('c:pieChart', {}, [...common, val('c:firstSliceAng', 0)]);
  }
}

function axisNodes(chart: ChartModel, { kind }: Group, secondary: boolean): XmlNode[] {
  const ids = secondary ? SECONDARY : PRIMARY;
  const isScatter = kind.element === 'scatterChart';
  const sideways = kind.direction === 'bar';
  const dates = chart.categoryAxis.categoryType === 'DateAxis';
  // The second category axis only carries the second value axis; it is never shown.
  const category = secondary ? { ...chart.categoryAxis, visible: false } : chart.categoryAxis;
  const crosses = secondary ? 'max' : 'autoZero';
  return [
    axisNode(category, {
      element: isScatter ? 'c:valAx' : dates ? 'c:dateAx' : 'c:catAx',
      id: ids.category,
      crossId: ids.value,
      position: sideways ? 'l' : 'b',
      crossBetween: 'midCat',
      crosses: 'autoZero',
    }),
    axisNode(secondary ? { ...chart.valueAxis, majorGridlines: false } : chart.valueAxis, {
      element: 'c:valAx',
      id: ids.value,
      crossId: ids.category,
      position: sideways ? 'b' : secondary ? 'r' : 'l',
      crossBetween: isScatter || kind.element === 'areaChart' ? 'midCat' : 'between',
      crosses,
    }),
  ];
}
