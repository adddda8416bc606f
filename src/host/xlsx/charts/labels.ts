import type { ChartDataLabelsModel } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { attr, child, el, flag, textOf } from '../xml/node';
import { readFont, textNodes, val } from './shape-properties';
import { LABEL_POSITIONS } from './words';

const PLAIN: ChartDataLabelsModel = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
};

/** Labels of a series or a group; `true` stands for labels with the value. */
export function labelsNode(labels: ChartDataLabelsModel | true): XmlNode {
  const model = labels === true ? PLAIN : labels;
  const position = LABEL_POSITIONS.toFile(model.position);
  return el('c:dLbls', {}, [
    ...(model.numberFormat === undefined
      ? []
      : [el('c:numFmt', { formatCode: model.numberFormat, sourceLinked: 0 })]),
    ...textNodes(model.font),
    ...(position === undefined ? [] : [val('c:dLblPos', position)]),
    val('c:showLegendKey', model.showLegendKey),
    val('c:showVal', model.showValue),
    val('c:showCatName', model.showCategoryName),
    val('c:showSerName', model.showSeriesName),
    val('c:showPercent', model.showPercentage),
    val('c:showBubbleSize', false),
    ...(model.separator === undefined ? [] : [el('c:separator', {}, [model.separator])]),
  ]);
}

/** Undefined where there are no labels, or none that show anything. */
export function readLabels(node: XmlNode | undefined): ChartDataLabelsModel | undefined {
  if (!node || flag(child(node, 'delete'), 'val')) return undefined;
  const shows = (name: string) => flag(child(node, name), 'val');
  const labels: ChartDataLabelsModel = {
    showValue: shows('showVal'),
    showSeriesName: shows('showSerName'),
    showCategoryName: shows('showCatName'),
    showLegendKey: shows('showLegendKey'),
    showPercentage: shows('showPercent'),
  };
  if (!Object.values(labels).some(Boolean)) return undefined;
  const position = LABEL_POSITIONS.toOffice(attr(child(node, 'dLblPos'), 'val'));
  const separator = child(node, 'separator');
  const format = attr(child(node, 'numFmt'), 'formatCode');
  const font = readFont(node);
  if (position !== undefined) labels.position = position;
  if (separator) labels.separator = textOf(separator);
  if (format !== undefined) labels.numberFormat = format;
  if (font) labels.font = font;
  return labels;
}
