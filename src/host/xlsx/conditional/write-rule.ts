import type {
  ConditionalFormatModel,
  ConditionalFormatRule,
  DifferentialStyle,
  Threshold,
} from '../../model/conditional-format';
import { toA1 } from '../../model/address';
import { colourNode } from '../styles/colour';
import { dxfNode } from '../styles/dxf';
import type { StyleWriter } from '../styles/write-styles';
import type { XmlNode } from '../xml/node';
import { el } from '../xml/node';
import { parseFragment } from '../xml/parse';
import { PRESETS } from './presets';

/** A rule as the file has it: in the sheet, in the x14 extension, or both under one id. */
export interface WrittenRule {
  main?: XmlNode;
  extension?: XmlNode;
}

/** Icon sets that Excel 2010 added: they stand in the extension only. */
const LATER_SETS = ['3Stars', '3Triangles', '5Boxes', 'NoIcons'];

/** Makes the elements of a rule, without priority and stopIfTrue. */
export function writeRule(format: ConditionalFormatModel, styles: StyleWriter): WrittenRule {
  const { rule } = format;
  const area = format.areas[0];
  const cell = area ? toA1({ ...area, bottom: area.top, right: area.left }) : 'A1';
  const dxfId = (style: DifferentialStyle) =>
    styles.dxf(dxfNode(style, (code) => styles.numberFormatId(code)));
  const make = (
    type: string,
    attrs: Record<string, string | number | undefined>,
    formulas: string[] = [],
  ): WrittenRule => ({
    main: el(
      'cfRule',
      { type, ...attrs },
      formulas.map((formula) => el('formula', {}, [formula.replace(/^=/, '')])),
    ),
  });
  switch (rule.type) {
    case 'custom':
      return make('expression', { dxfId: dxfId(rule.style) }, [rule.formula]);
    case 'cellValue': {
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return make('cellIs', { dxfId: dxfId(rule.style), operator: rule.operator }, formulas);
    }
    case 'containsText':
      return textRule(rule, cell, dxfId(rule.style), make);
    case 'topBottom':
      return make('top10', {
        dxfId: dxfId(rule.style),
        percent: rule.kind.endsWith('Percent') ? 1 : undefined,
        bottom: rule.kind.startsWith('Bottom') ? 1 : undefined,
        rank: rule.rank,
      });
    case 'preset': {
      const preset = PRESETS[rule.criterion];
      if (!preset) return {};
      const attrs = { dxfId: dxfId(rule.style), ...preset.attrs };
      return make(preset.type, attrs, preset.formula ? [preset.formula(cell)] : []);
    }
    case 'colorScale': {
      const parts = [
        ...rule.thresholds.map((each) => thresholdNode(each)),
        ...rule.thresholds.map((each) => colourNode('color', each.colour ?? '#FFFFFF')),
      ];
      return { main: el('cfRule', { type: 'colorScale' }, [el('colorScale', {}, parts)]) };
    }
    case 'iconSet':
      return iconRule(rule, format.id);
    case 'dataBar':
      return dataBarRule(rule, format.id);
    case 'kept': {
      const node = parseFragment(rule.xml);
      return node.name.includes(':') ? { extension: node } : { main: node };
    }
  }
}

type Make = (
  type: string,
  attrs: Record<string, string | number | undefined>,
  formulas?: string[],
) => WrittenRule;

function textRule(
  rule: Extract<ConditionalFormatRule, { type: 'containsText' }>,
  cell: string,
  dxfId: number,
  make: Make,
): WrittenRule {
  const quoted = `"${rule.text.replace(/"/g, '""')}"`;
  const length = `LEN(${quoted})`;
  const [type, formula] = {
    contains: ['containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    notContains: ['notContainsText', `ISERROR(SEARCH(${quoted},${cell}))`],
    beginsWith: ['beginsWith', `LEFT(${cell},${length})=${quoted}`],
    endsWith: ['endsWith', `RIGHT(${cell},${length})=${quoted}`],
  }[rule.operator] as [string, string];
  const operator = rule.operator === 'contains' ? 'containsText' : rule.operator;
  return make(type, { dxfId, operator, text: rule.text }, [formula]);
}

function thresholdNode(threshold: Threshold): XmlNode {
  // Automatic ends exist in the extension only; the sheet's own rule has the nearest thing.
  const type = { autoMin: 'min', autoMax: 'max' }[threshold.type] ?? threshold.type;
  const gte = threshold.greaterOrEqual === false ? 0 : undefined;
  return el('cfvo', { type, val: threshold.value?.replace(/^=/, ''), gte });
}

function extensionThreshold(threshold: Threshold): XmlNode {
  const gte = threshold.greaterOrEqual === false ? 0 : undefined;
  const value = threshold.value === undefined ? [] : [threshold.value.replace(/^=/, '')];
  return el(
    'x14:cfvo',
    { type: threshold.type, gte },
    value.map((text) => el('xm:f', {}, [text])),
  );
}

function iconRule(
  rule: Extract<ConditionalFormatRule, { type: 'iconSet' }>,
  id: string,
): WrittenRule {
  const custom = rule.thresholds.some((each) => each.icon);
  const attrs = {
    iconSet: rule.set,
    showValue: rule.showIconOnly ? 0 : undefined,
    reverse: rule.reverse ? 1 : undefined,
  };
  if (!custom && !LATER_SETS.includes(rule.set)) {
    const parts = rule.thresholds.map((each) => thresholdNode(each));
    return { main: el('cfRule', { type: 'iconSet' }, [el('iconSet', attrs, parts)]) };
  }
  const icons = custom
    ? rule.thresholds.map((each, index) =>
        el('x14:cfIcon', {
          iconSet: each.icon?.set ?? rule.set,
          iconId: each.icon?.index ?? index,
        }),
      )
    : [];
  return {
    extension: el('x14:cfRule', { type: 'iconSet', id }, [
      el('x14:iconSet', { ...attrs, custom: custom ? 1 : undefined }, [
        ...rule.thresholds.map(extensionThreshold),
        ...icons,
      ]),
    ]),
  };
}

function dataBarRule(
  rule: Extract<ConditionalFormatRule, { type: 'dataBar' }>,
  id: string,
): WrittenRule {
  const { positive, negative } = rule;
  const bordered = positive.border !== null || negative.border !== null;
  const colours: XmlNode[] = [];
  const colour = (name: string, value: string | null) => {
    if (value !== null) colours.push(colourNode(`x14:${name}`, value));
  };
  colour('borderColor', positive.border);
  if (!negative.matchFill) colour('negativeFillColor', negative.fill);
  if (bordered && !negative.matchBorder) colour('negativeBorderColor', negative.border);
  if (rule.axisFormat !== 'none') colour('axisColor', rule.axisColour);
  const showValue = rule.showValue ? undefined : 0;
  return {
    main: el('cfRule', { type: 'dataBar' }, [
      el('dataBar', { showValue }, [
        thresholdNode(rule.lower),
        thresholdNode(rule.upper),
        colourNode('color', positive.fill),
      ]),
      el('extLst', {}, [
        el(
          'ext',
          {
            'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
            uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}',
          },
          [el('x14:id', {}, [id])],
        ),
      ]),
    ]),
    extension: el('x14:cfRule', { type: 'dataBar', id }, [
      el(
        'x14:dataBar',
        {
          minLength: 0,
          maxLength: 100,
          showValue,
          border: bordered ? 1 : undefined,
          gradient: positive.gradient ? undefined : 0,
          direction: rule.direction === 'context' ? undefined : rule.direction,
          negativeBarColorSameAsPositive: negative.matchFill ? 1 : undefined,
          negativeBarBorderColorSameAsPositive: negative.matchBorder ? undefined : 0,
          axisPosition: rule.axisFormat === 'automatic' ? undefined : rule.axisFormat,
        },
        [extensionThreshold(rule.lower), extensionThreshold(rule.upper), ...colours],
      ),
    ]),
  };
}
