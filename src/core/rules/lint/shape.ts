import type { z } from '../zod';
import { SHAPE_ADVICE, indicatorName } from '../../wording/rules';
import { packSchema } from '../schema';
import { BASIS_NAMES } from '../year-to-date';
import type { ExpandedPack } from '../written/expand';
import { INHERITED_MEMBERS, writtenPackSchema } from '../written/schema';
import type { Report } from './finding';

type Issue = z.core.$ZodIssue;

/**
 * Everything that the schema refuses: what is written and has the wrong shape, then what is neither
 * written nor inherited. What a group would say is not missed where the group is not there: that is
 * said of the group.
 */
export function lintShape(written: unknown, expanded: ExpandedPack, report: Report): void {
  const asWritten = writtenPackSchema.safeParse(written).error?.issues ?? [];
  const told = new Set(asWritten.map(({ path }) => pathText(path)));
  for (const issue of asWritten) reportIssue(issue, written, report);
  for (const issue of packSchema.safeParse(expanded.json).error?.issues ?? []) {
    const place = expanded.writtenAt(pathText(issue.path));
    if (told.has(place) || isOfMissingGroup(issue, expanded)) continue;
    reportIssue(issue, expanded.json, report);
  }
}

function reportIssue(issue: Issue, json: unknown, report: Report): void {
  const path = pathText(issue.path);
  if (isMissingYearToDate(issue)) {
    report('no-year-to-date-basis', path, {
      subject: subjectOf(json, issue.path),
      bases: BASIS_NAMES.join(', '),
    });
  } else {
    report('shape', path, { message: issue.message, instead: advice(issue, json) });
  }
}

function isOfMissingGroup({ path }: Issue, { groupless }: ExpandedPack): boolean {
  const [list, index, member] = path;
  return (
    list === 'indicators' &&
    groupless.has(Number(index)) &&
    [...INHERITED_MEMBERS, 'scorecard'].some((each) => each === member)
  );
}

/** A path in the file as it is read: `indicators[3].tolerance.red`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return text || '(whole file)';
}

function isMissingYearToDate({ path, code }: Issue): boolean {
  const [list, , member, part] = path;
  return (
    list === 'indicators' &&
    member === 'ytd' &&
    (part === undefined || part === 'basis') &&
    (code === 'invalid_type' || code === 'invalid_value')
  );
}

function subjectOf(json: unknown, path: readonly PropertyKey[]): string {
  const indicator = valueAt(json, path.slice(0, 2)) as { number?: unknown; part?: unknown };
  return indicatorName(String(indicator.number ?? '?'), String(indicator.part ?? ''));
}

function advice(issue: Issue, json: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(json, issue.path) === undefined
        ? SHAPE_ADVICE.missing(issue.expected)
        : SHAPE_ADVICE.type(issue.expected);
    case 'invalid_value':
      return SHAPE_ADVICE.oneOf(issue.values.map(String).join(', '));
    case 'unrecognized_keys':
      return SHAPE_ADVICE.unknownKeys(issue.keys.join(', '));
    case 'invalid_union':
      return SHAPE_ADVICE.kinds();
    default:
      return SHAPE_ADVICE.other();
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    json,
  );
}
