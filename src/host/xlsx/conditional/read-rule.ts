import type { ConditionalFormatRule, Threshold } from '../../model/conditional-format';
import type { Palette } from '../styles/colour';
import { resolveColour } from '../styles/colour';
import { readDxf } from '../styles/dxf';
import type { XmlNode } from '../xml/node';
import { attr, child, children, flag, number, textOf } from '../xml/node';
import { serialise } from '../xml/serialise';
import { presetOf } from './presets';

const TEXT_TYPES: Record<string, 'contains' | 'notContains' | 'beginsWith' | 'endsWith'> = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

/**
 * A rule from its element.
 * @param rule cfRule of the sheet, or of the x14 extension where the rule stands only there.
 * @param extension The x14 element that says more about a data bar.
 */
export function readRule(
  rule: XmlNode,
  extension: XmlNode | undefined,
  dxfs: XmlNode[],
  palette: Palette,
): ConditionalFormatRule {
  const type = attr(rule, 'type') ?? '';
  const formulas = children(rule)
    .filter((node) => /(^|:)(formula|f)$/.test(node.name))
    .map(textOf);
  const dxf = child(rule, 'dxf') ?? dxfs[number(rule, 'dxfId') ?? -1];
  const style = () => readDxf(dxf, palette);
  const kept: ConditionalFormatRule = { type: 'kept', xml: serialise(rule) };
  const [first] = formulas;
  switch (type) {
    case 'expression':
      return first === undefined ? kept : { type: 'custom', formula: first, style: style() };
    case 'cellIs':
      if (first === undefined) return kept;
      return {
        type: 'cellValue',
        operator: attr(rule, 'operator') ?? 'equal',
        formula1: first,
        ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
        style: style(),
      };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      const text = attr(rule, 'text');
      const operator = TEXT_TYPES[type];
      if (text === undefined || !operator) return kept;
      return { type: 'containsText', operator, text, style: style() };
    }
    case 'top10': {
      const end = flag(rule, 'bottom') ? 'Bottom' : 'Top';
      const unit = flag(rule, 'percent') ? 'Percent' : 'Items';
      return {
        type: 'topBottom',
        kind: `${end}${unit}`,
        rank: number(rule, 'rank') ?? 10,
        style: style(),
      };
    }
    case 'colorScale':
      return readColourScale(child(rule, 'colorScale'), palette) ?? kept;
    case 'iconSet':
      return readIconSet(child(rule, 'iconSet')) ?? kept;
    case 'dataBar':
      return readDataBar(child(rule, 'dataBar'), child(extension, 'dataBar'), palette) ?? kept;
    default: {
      const criterion = presetOf(rule);
      return criterion === undefined ? kept : { type: 'preset', criterion, style: style() };
    }
  }
}

function readThreshold(node: XmlNode): Threshold {
  const threshold: Threshold = { type: attr(node, 'type') ?? 'num' };
  const value = attr(node, 'val') ?? (child(node, 'f') && textOf(child(node, 'f')));
  if (value !== undefined && !/^(auto)?m(in|ax)$/i.test(threshold.type)) threshold.value = value;
  if (!flag(node, 'gte', true)) threshold.greaterOrEqual = false;
  return threshold;
}

function readColourScale(
  node: XmlNode | undefined,
  palette: Palette,
): ConditionalFormatRule | undefined {
  const colours = children(node, 'color');
  const thresholds = children(node, 'cfvo').map((each, at) => {
    const colour = resolveColour(colours[at], palette);
    return { ...readThreshold(each), ...(colour === null ? {} : { colour }) };
  });
  return thresholds.length < 2 ? undefined : { type: 'colorScale', thresholds };
}

function readIconSet(node: XmlNode | undefined): ConditionalFormatRule | undefined {
  if (!node) return undefined;
  const icons = children(node, 'cfIcon');
  const thresholds = children(node, 'cfvo').map((each, at): Threshold => {
    const icon = icons[at];
    const set = attr(icon, 'iconSet');
    return {
      ...readThreshold(each),
      ...(set === undefined ? {} : { icon: { set, index: number(icon, 'iconId') ?? 0 } }),
    };
  });
  return {
    type: 'iconSet',
    set: attr(node, 'iconSet') ?? '3TrafficLights1',
    reverse: flag(node, 'reverse'),
    showIconOnly: !flag(node, 'showValue', true),
    thresholds,
  };
}

function readDataBar(
  main: XmlNode | undefined,
  extension: XmlNode | undefined,
  palette: Palette,
): ConditionalFormatRule | undefined {
  const source = extension ?? main;
  const [lower, upper] = children(source, 'cfvo').map(readThreshold);
  if (!source || !lower || !upper) return undefined;
  const colour = (name: string) => resolveColour(child(extension, name), palette);
  const fill = resolveColour(child(main, 'color'), palette) ?? colour('fillColor') ?? '#638EC6';
  const bordered = flag(extension, 'border');
  return {
    type: 'dataBar',
    showValue: flag(source, 'showValue', true),
    lower,
    upper,
    direction: attr(extension, 'direction') ?? 'context',
    axisFormat: attr(extension, 'axisPosition') ?? 'automatic',
    axisColour: colour('axisColor') ?? (extension ? null : '#000000'),
    positive: {
      fill,
      border: bordered ? colour('borderColor') : null,
      gradient: flag(extension, 'gradient', true),
    },
    negative: {
      fill: colour('negativeFillColor') ?? '#FF0000',
      border: bordered ? colour('negativeBorderColor') : null,
      matchFill: flag(extension, 'negativeBarColorSameAsPositive', !extension),
      matchBorder: flag(extension, 'negativeBarBorderColorSameAsPositive', true),
    },
  };
}
