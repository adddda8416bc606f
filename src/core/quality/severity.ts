import type { Finding, FindingCode, Severity } from './finding';

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
  'unreadable-holiday': 'warning',
  'date-order': 'warning',
  'implausible-date': 'error',
  'unknown-category': 'warning',
  'duplicate-row': 'warning',
  'more-of-the-same': 'error',
  'sources-disagree': 'warning',
  'missing-column': 'warning',
  'school-without-roll': 'info',
  'school-without-figure': 'info',
  'implausible-absence': 'warning',
};

/** How much a finding matters: a row that is counted all the same leaves no figure out. */
export function severityOf({ code, detail }: Pick<Finding, 'code' | 'detail'>): Severity {
  const severity = SEVERITIES[code];
  return severity === 'error' && detail.rowKept === 1 ? 'warning' : severity;
}
