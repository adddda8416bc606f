import type { FindingCode, Severity } from './finding';

/**
 * How much a finding matters: an error leaves a figure out or makes it doubtful, a warning asks for a
 * look before the scorecard is shared, and information explains what was done.
 */
export const SEVERITIES: Record<FindingCode, Severity> = {
  'unknown-indicator': 'error',
  'unknown-locality': 'error',
  'unreadable-period': 'error',
  'future-period': 'error',
  'unreadable-number': 'error',
  'cell-error': 'error',
  'missing-key': 'error',
  'incomplete-return': 'warning',
  'conflicting-returns': 'error',
  'repeated-return': 'info',
  'value-differs-from-ratio': 'warning',
  'impossible-percentage': 'warning',
  'implied-denominator': 'info',
  'numerator-above-denominator': 'error',
  'zero-denominator': 'info',
  'missing-month': 'warning',
  'incomplete-year-to-date': 'warning',
  'borough-differs-from-localities': 'warning',
  'borough-incomplete': 'warning',
  'outside-measure-range': 'error',
  'hidden-rows': 'info',
  'unreadable-date': 'error',
  'date-order': 'warning',
  'implausible-date': 'error',
  'unknown-category': 'warning',
  'duplicate-row': 'warning',
  'sources-disagree': 'warning',
  'missing-column': 'warning',
};
