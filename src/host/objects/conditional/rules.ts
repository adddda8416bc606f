import { invalidArgument } from '../../wire/define';
import { expectObject, expectOneOf, expectText, expectWhole, omitted } from '../arguments/expect';
import { OPERATORS, PRESET_CRITERIA, TEXT_OPERATORS, TOP_BOTTOM_KINDS } from './words';
import { formulaFromRule, formulaToRule } from './rule-formula';
import { define, ref } from '../define';

export const conditionalFormatRuleType = define('ConditionalFormatRule', {
  scalars: {
    formula: {
      get: (rule) => formulaFromRule(rule.formula),
      set: (rule, value) => {
        rule.formula = formulaToRule(value);
      },
    },
    formulaLocal: {
      get: (rule) => formulaFromRule(rule.formula),
      set: (rule, value) => {
        rule.formula = formulaToRule(value);
      },
    },
  },
});

export const customConditionalFormatType = define('CustomConditionalFormat', {
  objects: {
    format: (rule) => ref('ConditionalRangeFormat', rule.style),
    rule: (rule) => ref('ConditionalFormatRule', rule),
  },
});

export const cellValueConditionalFormatType = define('CellValueConditionalFormat', {
  scalars: {
    rule: {
      get: (rule) => ({
        formula1: formulaFromRule(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: formulaFromRule(rule.formula2) }),
        operator: OPERATORS.fromFile(rule.operator),
      }),
      set: (rule, value) => {
        const given = expectObject(value);
        const operator = OPERATORS.toFile(given.operator);
        const needsTwo = operator === 'between' || operator === 'notBetween';
        if (needsTwo && omitted(given.formula2)) throw invalidArgument();
        const formula1 = formulaToRule(given.formula1);
        const formula2 = needsTwo ? formulaToRule(given.formula2) : undefined;
        Object.assign(rule, { operator, formula1, formula2 });
      },
    },
  },
  objects: { format: (rule) => ref('ConditionalRangeFormat', rule.style) },
});

export const textConditionalFormatType = define('TextConditionalFormat', {
  scalars: {
    rule: {
      get: (rule) => ({ operator: TEXT_OPERATORS.fromFile(rule.operator), text: rule.text }),
      set: (rule, value) => {
        const given = expectObject(value);
        const operator = TEXT_OPERATORS.toFile(given.operator) as typeof rule.operator;
        const text = expectText(given.text);
        Object.assign(rule, { operator, text });
      },
    },
  },
  objects: { format: (rule) => ref('ConditionalRangeFormat', rule.style) },
});

export const topBottomConditionalFormatType = define('TopBottomConditionalFormat', {
  scalars: {
    rule: {
      get: (rule) => ({ rank: rule.rank, type: rule.kind }),
      set: (rule, value) => {
        const given = expectObject(value);
        const kind = expectOneOf(given.type, TOP_BOTTOM_KINDS);
        const rank = expectWhole(given.rank, 1, kind.endsWith('Percent') ? 100 : 1000);
        Object.assign(rule, { kind, rank });
      },
    },
  },
  objects: { format: (rule) => ref('ConditionalRangeFormat', rule.style) },
});

export const presetCriteriaConditionalFormatType = define('PresetCriteriaConditionalFormat', {
  scalars: {
    rule: {
      get: (rule) => ({ criterion: rule.criterion }),
      set: (rule, value) => {
        rule.criterion = expectOneOf(expectObject(value).criterion, PRESET_CRITERIA);
      },
    },
  },
  objects: { format: (rule) => ref('ConditionalRangeFormat', rule.style) },
});
