import type { ChartAxisModel } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el, flag, local, number } from '../xml/node';
import {
  readFont,
  readLine,
  readTitleText,
  shapeNodes,
  textNodes,
  titleNode,
  val,
} from './shape-properties';
import { TICK_LABELS, TICK_MARKS } from './words';

/** Where an axis stands in its chart. */
export interface AxisPlace {
  element: 'c:catAx' | 'c:valAx' | 'c:dateAx';
  id: number;
  crossId: number;
  position: 'b' | 'l' | 't' | 'r';
  /** Whether the axis carries values, which may be the lower one of a scatter chart. */
  crossBetween?: 'between' | 'midCat';
  crosses: 'autoZero' | 'max';
}

export function axisNode(axis: ChartAxisModel, place: AxisPlace): XmlNode {
  const isValue = place.element === 'c:valAx';
  const gridlines = (name: string, shown: boolean, line: ChartAxisModel['line']) =>
    shown ? [el(name, {}, shapeNodes(undefined, line))] : [];
  const optional = (name: string, value: number | null | undefined) =>
    value === null || value === undefined ? [] : [val(name, value)];
  return el(place.element, {}, [
    val('c:axId', place.id),
    el('c:scaling', {}, [
      ...optional('c:logBase', axis.logBase),
      val('c:orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax'),
      ...optional('c:max', axis.maximum),
      ...optional('c:min', axis.minimum),
    ]),
    val('c:delete', !axis.visible),
    val('c:axPos', place.position),
    ...gridlines('c:majorGridlines', axis.majorGridlines, axis.majorGridlinesLine),
    ...gridlines('c:minorGridlines', axis.minorGridlines, axis.minorGridlinesLine),
    ...(axis.title.visible ? [titleNode(axis.title.text, false, axis.title.font)] : []),
    el('c:numFmt', {
      formatCode: axis.numberFormat,
      sourceLinked: axis.numberFormat === 'General' ? 1 : 0,
    }),
    val('c:majorTickMark', TICK_MARKS.toFile(axis.majorTickMark) ?? 'out'),
    val('c:minorTickMark', TICK_MARKS.toFile(axis.minorTickMark) ?? 'none'),
    val('c:tickLblPos', TICK_LABELS.toFile(axis.tickLabelPosition) ?? 'nextTo'),
    ...shapeNodes(undefined, axis.line),
    ...textNodes(axis.font, axis.textOrientation),
    val('c:crossAx', place.crossId),
    val('c:crosses', place.crosses),
    ...(isValue
      ? [val('c:crossBetween', place.crossBetween ?? 'between')]
      : place.element === 'c:catAx'
        ? [
            val('c:auto', axis.categoryType !== 'TextAxis'),
            val('c:lblAlgn', 'ctr'),
            val('c:lblOffset', 100),
            ...optional('c:tickLblSkip', axis.tickLabelSpacing),
            ...optional('c:tickMarkSkip', axis.tickMarkSpacing),
            val('c:noMultiLvlLbl', false),
          ]
        : [val('c:auto', false), val('c:lblOffset', 100)]),
    ...(isValue || place.element === 'c:dateAx'
      ? [...optional('c:majorUnit', axis.majorUnit), ...optional('c:minorUnit', axis.minorUnit)]
      : []),
    ...(isValue && axis.displayUnit ? [displayUnitNode(axis, axis.displayUnit)] : []),
  ]);
}

function displayUnitNode(axis: ChartAxisModel, unit: string): XmlNode {
  const label = axis.showDisplayUnitLabel === false ? [] : [el('c:dispUnitsLbl')];
  return el('c:dispUnits', {}, [val('c:builtInUnit', lowerFirst(unit)), ...label]);
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function readAxis(node: XmlNode | undefined): ChartAxisModel {
  const scaling = child(node, 'scaling');
  const value = (parent: XmlNode | undefined, name: string) =>
    number(child(parent, name), 'val') ?? null;
  const text = (name: string) => attr(child(node, name), 'val');
  const title = child(node, 'title');
  const titleFont = readFont(title);
  const axis: ChartAxisModel = {
    visible: !flag(child(node, 'delete'), 'val'),
    title: {
      text: readTitleText(title),
      visible: title !== undefined,
      ...(titleFont ? { font: titleFont } : {}),
    },
    minimum: value(scaling, 'min'),
    maximum: value(scaling, 'max'),
    majorUnit: value(node, 'majorUnit'),
    minorUnit: value(node, 'minorUnit'),
    numberFormat: attr(child(node, 'numFmt'), 'formatCode') ?? 'General',
    majorGridlines: child(node, 'majorGridlines') !== undefined,
    minorGridlines: child(node, 'minorGridlines') !== undefined,
  };
  const put = <K extends keyof ChartAxisModel>(key: K, given: ChartAxisModel[K] | undefined) => {
    if (given !== undefined && given !== null) axis[key] = given;
  };
  put('majorGridlinesLine', readLine(child(child(node, 'majorGridlines'), 'spPr')));
  put('minorGridlinesLine', readLine(child(child(node, 'minorGridlines'), 'spPr')));
  put('line', readLine(child(node, 'spPr')));
  put('font', readFont(node));
  const labels = TICK_LABELS.toOffice(text('tickLblPos'));
  if (labels !== 'NextToAxis') put('tickLabelPosition', labels);
  const major = TICK_MARKS.toOffice(text('majorTickMark'));
  if (major !== 'Outside') put('majorTickMark', major);
  const minor = TICK_MARKS.toOffice(text('minorTickMark'));
  if (minor !== 'None') put('minorTickMark', minor);
  put('tickMarkSpacing', number(child(node, 'tickMarkSkip'), 'val'));
  const units = child(node, 'dispUnits');
  const unit = attr(child(units, 'builtInUnit'), 'val');
  if (unit !== undefined) {
    axis.displayUnit = upperFirst(unit);
    if (!child(units, 'dispUnitsLbl')) axis.showDisplayUnitLabel = false;
  }
  put('tickLabelSpacing', number(child(node, 'tickLblSkip'), 'val'));
  if (attr(child(scaling, 'orientation'), 'val') === 'maxMin') axis.reversePlotOrder = true;
  put('logBase', number(child(scaling, 'logBase'), 'val'));
  if (node && local(node.name) === 'dateAx') axis.categoryType = 'DateAxis';
  if (text('auto') === '0' && node && local(node.name) === 'catAx') axis.categoryType = 'TextAxis';
  const rotation = number(child(child(node, 'txPr'), 'bodyPr'), 'rot');
  // Excel writes this angle for "as Excel chooses".
  if (rotation !== undefined && rotation !== -60_000_000) axis.textOrientation = -rotation / 60_000;
  return axis;
}

/** The axes that a group of series refers to: the one for categories (or x) first. */
export function axesOf(group: XmlNode | undefined, plotArea: XmlNode | undefined): XmlNode[] {
  const axes = children(plotArea).filter((node) => local(node.name).endsWith('Ax'));
  return children(group, 'axId').flatMap((id) => {
    const axis = axes.find((node) => attr(child(node, 'axId'), 'val') === attr(id, 'val'));
    return axis ? [axis] : [];
  });
}
