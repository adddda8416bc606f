import { criterionOf, thresholdFrom } from './thresholds';
import { expectColour, expectFlag, expectObject } from '../arguments/expect';
import { BAR_AXES, BAR_DIRECTIONS } from './words';
import { define, ref } from '../define';

/** A colour, or null for the empty text by which Office.js says "none". */
function optionalColour(value: unknown): string | null {
  return value === '' ? null : expectColour(value);
}

export const conditionalDataBarPositiveFormatType = define('ConditionalDataBarPositiveFormat', {
  scalars: {
    fillColor: {
      get: (bar) => bar.fill,
      set: (bar, value) => {
        bar.fill = expectColour(value);
      },
    },
    borderColor: {
      get: (bar) => bar.border ?? '',
      set: (bar, value) => {
        bar.border = optionalColour(value);
      },
    },
    gradientFill: {
      get: (bar) => bar.gradient,
      set: (bar, value) => {
        bar.gradient = expectFlag(value);
      },
    },
  },
});

export const conditionalDataBarNegativeFormatType = define('ConditionalDataBarNegativeFormat', {
  scalars: {
    fillColor: {
      get: (bar) => bar.fill,
      set: (bar, value) => {
        bar.fill = expectColour(value);
        bar.matchFill = false;
      },
    },
    borderColor: {
      get: (bar) => bar.border ?? '',
      set: (bar, value) => {
        bar.border = optionalColour(value);
        bar.matchBorder = false;
      },
    },
    matchPositiveBorderColor: {
      get: (bar) => bar.matchBorder,
      set: (bar, value) => {
        bar.matchBorder = expectFlag(value);
      },
    },
    matchPositiveFillColor: {
      get: (bar) => bar.matchFill,
      set: (bar, value) => {
        bar.matchFill = expectFlag(value);
      },
    },
  },
});

export const dataBarConditionalFormatType = define('DataBarConditionalFormat', {
  scalars: {
    axisColor: {
      get: (rule) => rule.axisColour ?? '',
      set: (rule, value) => {
        rule.axisColour = optionalColour(value);
      },
    },
    axisFormat: {
      get: (rule) => BAR_AXES.fromFile(rule.axisFormat),
      set: (rule, value) => {
        rule.axisFormat = BAR_AXES.toFile(value);
      },
    },
    barDirection: {
      get: (rule) => BAR_DIRECTIONS.fromFile(rule.direction),
      set: (rule, value) => {
        rule.direction = BAR_DIRECTIONS.toFile(value);
      },
    },
    showDataBarOnly: {
      get: (rule) => !rule.showValue,
      set: (rule, value) => {
        rule.showValue = !expectFlag(value);
      },
    },
    lowerBoundRule: {
      get: (rule) => criterionOf(rule.lower),
      set: (rule, value) => {
        rule.lower = thresholdFrom(expectObject(value), 'autoMin');
      },
    },
    upperBoundRule: {
      get: (rule) => criterionOf(rule.upper),
      set: (rule, value) => {
        rule.upper = thresholdFrom(expectObject(value), 'autoMax');
      },
    },
  },
  objects: {
    positiveFormat: (rule) => ref('ConditionalDataBarPositiveFormat', rule.positive),
    negativeFormat: (rule) => ref('ConditionalDataBarNegativeFormat', rule.negative),
  },
});
