import type { Threshold } from '../../model/conditional-format';
import { invalidArgument } from '../../wire/define';
import { expectColour, expectFlag, expectObject, expectOneOf, omitted } from '../arguments/expect';
import { ICON_SETS, THRESHOLD_TYPES } from './words';
import { formulaFromRule, formulaToRule } from './rule-formula';
import { define } from '../define';

const NEED_NO_VALUE = ['min', 'max', 'autoMin', 'autoMax'];

/** A threshold from a criterion of Office.js; `auto` is what Automatic stands for here. */
export function thresholdFrom(given: Record<string, unknown>, auto?: string): Threshold {
  const word = THRESHOLD_TYPES.toFile(given.type);
  if (word === 'auto' && !auto) throw invalidArgument();
  const type = word === 'auto' ? (auto ?? '') : word;
  if (NEED_NO_VALUE.includes(type)) return { type };
  return { type, value: formulaToRule(given.formula) };
}

/** Type and formula of a threshold, as Office.js names them. */
export function criterionOf({ type, value }: Threshold): { type: string; formula?: string } {
  const known = type.startsWith('auto') ? 'Automatic' : THRESHOLD_TYPES.fromFile(type);
  return value === undefined ? { type: known } : { type: known, formula: formulaFromRule(value) };
}

function colourCriterion(given: unknown): Threshold {
  const criterion = expectObject(given);
  const threshold = thresholdFrom(criterion);
  return omitted(criterion.color)
    ? threshold
    : { ...threshold, colour: expectColour(criterion.color) };
}

const colourCriterionOf = (threshold: Threshold | undefined) =>
  threshold && { ...criterionOf(threshold), color: threshold.colour ?? '' };

export const colorScaleConditionalFormatType = define('ColorScaleConditionalFormat', {
  scalars: {
    threeColorScale: { get: (rule) => rule.thresholds.length === 3 },
    criteria: {
      get: ({ thresholds }) => ({
        minimum: colourCriterionOf(thresholds[0]),
        ...(thresholds.length === 3 ? { midpoint: colourCriterionOf(thresholds[1]) } : {}),
        maximum: colourCriterionOf(thresholds[thresholds.length - 1]),
      }),
      set: (rule, value) => {
        const { minimum, midpoint, maximum } = expectObject(value);
        const given = omitted(midpoint) ? [minimum, maximum] : [minimum, midpoint, maximum];
        rule.thresholds = given.map(colourCriterion);
      },
    },
  },
});

/** Excel's thresholds of an icon set: percentages that part the range evenly. */
export function defaultIconThresholds(set: string): Threshold[] {
  const count = Number(set[0]);
  return Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    value: String(Math.round((index * 100) / count)),
  }));
}

function iconThreshold(given: unknown, first: boolean): Threshold {
  const criterion = expectObject(given);
  const icon = omitted(criterion.customIcon) ? {} : { icon: iconFrom(criterion.customIcon) };
  if (first && omitted(criterion.type)) return { type: 'percent', value: '0', ...icon };
  const operator = expectOneOf(criterion.operator, ['GreaterThan', 'GreaterThanOrEqual']);
  return {
    ...thresholdFrom(criterion),
    ...(operator === 'GreaterThan' ? { greaterOrEqual: false } : {}),
    ...icon,
  };
}

function iconFrom(given: unknown): NonNullable<Threshold['icon']> {
  const { set, index } = expectObject(given);
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) throw invalidArgument();
  const known = ICON_SETS.toFile(set);
  if (index >= Number(known[0])) throw invalidArgument();
  return { set: known, index };
}

export const iconSetConditionalFormatType = define('IconSetConditionalFormat', {
  scalars: {
    style: {
      get: (rule) => ICON_SETS.fromFile(rule.set),
      set: (rule, value) => {
        const set = ICON_SETS.toFile(value);
        if (set[0] !== rule.set[0]) rule.thresholds = defaultIconThresholds(set);
        rule.set = set;
      },
    },
    criteria: {
      get: (rule) =>
        rule.thresholds.map((threshold) => ({
          ...criterionOf(threshold),
          operator: threshold.greaterOrEqual === false ? 'GreaterThan' : 'GreaterThanOrEqual',
          ...(threshold.icon
            ? {
                customIcon: {
                  set: ICON_SETS.fromFile(threshold.icon.set),
                  index: threshold.icon.index,
                },
              }
            : {}),
        })),
      set: (rule, value) => {
        if (!Array.isArray(value) || value.length !== Number(rule.set[0])) throw invalidArgument();
        rule.thresholds = value.map((each, index) => iconThreshold(each, index === 0));
      },
    },
    reverseIconOrder: {
      get: (rule) => rule.reverse,
      set: (rule, value) => {
        rule.reverse = expectFlag(value);
      },
    },
    showIconOnly: {
      get: (rule) => rule.showIconOnly,
      set: (rule, value) => {
        rule.showIconOnly = expectFlag(value);
      },
    },
  },
});
