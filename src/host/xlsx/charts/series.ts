import type { ChartLine, ChartSeriesModel } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { attr, child, children, descend, el, flag, number, textOf } from '../xml/node';
import { labelsNode, readLabels } from './labels';
import { readFill, readLine, shapeNodes, val } from './shape-properties';
import type { ChartKind } from './words';
import { MARKERS } from './words';

const strip = (formula: string) => formula.replace(/^=/, '');

/** Whether the series' colour is that of its line. */
const isLine = (kind: ChartKind) =>
  ['lineChart', 'scatterChart'].includes(kind.element) ||
  (kind.element === 'radarChart' && kind.style !== 'filled');

function shape(series: ChartSeriesModel, kind: ChartKind): XmlNode[] {
  const line: ChartLine = {};
  if (series.lineWeight !== undefined) line.weight = series.lineWeight;
  if (series.lineStyle !== undefined) line.style = series.lineStyle;
  const lineColour = isLine(kind) ? series.colour : series.borderColour;
  if (lineColour !== undefined) line.colour = lineColour;
  if (kind.element === 'scatterChart' && !kind.lines) line.style = 'None';
  return shapeNodes(isLine(kind) ? undefined : series.colour, line);
}

function marker(series: ChartSeriesModel, kind: ChartKind): XmlNode[] {
  const symbol =
    MARKERS.toFile(series.markerStyle) ?? (kind.markers === false ? 'none' : undefined);
  const colour = series.colour;
  const fill = series.markerBackgroundColour ?? colour;
  const edge = series.markerForegroundColour ?? colour;
  const drawn = symbol !== 'none' ? shapeNodes(fill, edge ? { colour: edge } : undefined) : [];
  const parts = [
    ...(symbol === undefined || symbol === 'auto' ? [] : [val('c:symbol', symbol)]),
    ...(series.markerSize === undefined ? [] : [val('c:size', series.markerSize)]),
    ...drawn,
  ];
  return parts.length > 0 ? [el('c:marker', {}, parts)] : [];
}

function reference(name: string, ref: string, formula: string): XmlNode {
  return el(name, {}, [el(ref, {}, [el('c:f', {}, [strip(formula)])])]);
}

/** A ser element; its children stand in the order of the element that it goes into. */
export function seriesNode(series: ChartSeriesModel, index: number, kind: ChartKind): XmlNode {
  const { element } = kind;
  const isScatter = element === 'scatterChart';
  const points = Object.entries(series.pointColours ?? {}).map(([at, colour]) =>
    el('c:dPt', {}, [
      val('c:idx', at),
      ...(element === 'barChart' ? [val('c:invertIfNegative', false)] : []),
      ...(isLine(kind) ? [] : [val('c:bubble3D', false)]),
      ...shapeNodes(colour, undefined),
    ]),
  );
  const labels = series.dataLabels ?? (series.hasDataLabels ? true : undefined);
  const name = series.nameFormula
    ? [reference('c:tx', 'c:strRef', series.nameFormula)]
    : series.name === ''
      ? []
      : [el('c:tx', {}, [el('c:v', {}, [series.name])])];
  const categories = series.categoriesFormula
    ? [
        isScatter
          ? reference('c:xVal', 'c:numRef', series.categoriesFormula)
          : reference('c:cat', 'c:strRef', series.categoriesFormula),
      ]
    : [];
  return el('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    ...name,
    ...shape(series, kind),
    ...(element === 'barChart' ? [val('c:invertIfNegative', false)] : []),
    ...(isLine(kind) ? marker(series, kind) : []),
    ...(kind.exploded ? [val('c:explosion', 25)] : []),
    ...points,
    ...(labels ? [labelsNode(labels)] : []),
    ...categories,
    ...(series.valuesFormula
      ? [reference(isScatter ? 'c:yVal' : 'c:val', 'c:numRef', series.valuesFormula)]
      : []),
    ...(element === 'lineChart' || isScatter
      ? [val('c:smooth', series.smooth ?? kind.smooth ?? false)]
      : []),
  ]);
}

function formulaIn(node: XmlNode | undefined): string | undefined {
  const formula = children(node)
    .map((each) => child(each, 'f'))
    .find(Boolean);
  return formula ? textOf(formula) : undefined;
}

export function readSeries(node: XmlNode, kind: ChartKind): ChartSeriesModel {
  const properties = child(node, 'spPr');
  const line = readLine(properties);
  const tx = child(node, 'tx');
  const mark = child(node, 'marker');
  // Dots that no line joins have the series' colour to themselves.
  const dots = kind.element === 'scatterChart' && !kind.lines;
  const dotColour = dots ? readFill(child(mark, 'spPr')) : undefined;
  const series: ChartSeriesModel = {
    name: textOf(child(tx, 'v') ?? descend(tx, 'strRef', 'strCache', 'pt', 'v')),
    valuesFormula: formulaIn(child(node, 'val') ?? child(node, 'yVal')) ?? '',
  };
  const put = <K extends keyof ChartSeriesModel>(
    key: K,
    value: ChartSeriesModel[K] | undefined,
  ) => {
    if (value !== undefined) series[key] = value;
  };
  put('nameFormula', formulaIn(tx));
  put('categoriesFormula', formulaIn(child(node, 'cat') ?? child(node, 'xVal')));
  put('colour', isLine(kind) ? (line?.colour ?? dotColour) : readFill(properties));
  if (!isLine(kind)) put('borderColour', line?.colour);
  put('lineWeight', line?.weight);
  if (!dots) put('lineStyle', line?.style);
  const symbol = MARKERS.toOffice(attr(child(mark, 'symbol'), 'val'));
  if (!(symbol === 'None' && kind.markers === false)) put('markerStyle', symbol);
  put('markerSize', number(child(mark, 'size'), 'val'));
  const background = readFill(child(mark, 'spPr'));
  const foreground = readLine(child(mark, 'spPr'))?.colour;
  if (background !== series.colour) put('markerBackgroundColour', background);
  if (foreground !== series.colour) put('markerForegroundColour', foreground);
  const smooth = child(node, 'smooth');
  if (smooth && flag(smooth, 'val', true) !== (kind.smooth ?? false)) {
    series.smooth = flag(smooth, 'val', true);
  }
  const labels = readLabels(child(node, 'dLbls'));
  if (labels) Object.assign(series, { hasDataLabels: true, dataLabels: labels });
  const points = children(node, 'dPt').flatMap((point): [number, string][] => {
    const colour = readFill(child(point, 'spPr'));
    return colour === undefined ? [] : [[number(child(point, 'idx'), 'val') ?? 0, colour]];
  });
  if (points.length > 0) series.pointColours = Object.fromEntries(points);
  return series;
}
