import type { ConditionalFormatRule } from '../../model/conditional-format';
import { invalidArgument } from '../../wire/define';
import { defaultIconThresholds } from './thresholds';

const NEW_RULES: Record<string, () => ConditionalFormatRule> = {
  Custom: () => ({ type: 'custom', formula: 'FALSE', style: {} }),
  CellValue: () => ({ type: 'cellValue', operator: 'equal', formula1: '0', style: {} }),
  ContainsText: () => ({ type: 'containsText', operator: 'contains', text: '', style: {} }),
  TopBottom: () => ({ type: 'topBottom', kind: 'TopItems', rank: 10, style: {} }),
  PresetCriteria: () => ({ type: 'preset', criterion: 'AboveAverage', style: {} }),
  ColorScale: () => ({
    type: 'colorScale',
    thresholds: [
      { type: 'min', colour: '#FFEF9C' },
      { type: 'max', colour: '#63BE7B' },
    ],
  }),
  IconSet: () => ({
    type: 'iconSet',
    set: '3TrafficLights1',
    reverse: false,
    showIconOnly: false,
    thresholds: defaultIconThresholds('3TrafficLights1'),
  }),
  DataBar: () => ({
    type: 'dataBar',
    showValue: true,
    lower: { type: 'autoMin' },
    upper: { type: 'autoMax' },
    direction: 'context',
    axisFormat: 'automatic',
    axisColour: '#000000',
    positive: { fill: '#638EC6', border: null, gradient: true },
    negative: { fill: '#FF0000', border: null, matchFill: false, matchBorder: true },
  }),
};

const OFFICE_TYPES: Record<ConditionalFormatRule['type'], string> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  dataBar: 'DataBar',
  kept: 'Custom',
};

/** A rule as Excel makes it of an Excel.ConditionalFormatType, before anything is set on it. */
export function newRule(type: unknown): ConditionalFormatRule {
  const make = typeof type === 'string' ? NEW_RULES[type] : undefined;
  if (!make) throw invalidArgument();
  return make();
}

/** The Excel.ConditionalFormatType of a rule. */
export function officeRuleType(rule: ConditionalFormatRule): string {
  return OFFICE_TYPES[rule.type];
}
