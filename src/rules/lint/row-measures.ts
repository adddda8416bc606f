import { indicatorKey } from '../indicator-key';
import { indicatorName } from '../../wording/rules';
import type { Pack, RawKind } from '../schema';
import type { LintContext } from './context';
import type { Report } from './finding';

type RowMeasure = Pack['rowMeasures'][number];

/** Measures counted from rows: does what they count, and where it goes, exist in the pack? */
export function lintRowMeasures(context: LintContext, report: Report): void {
  const { sections, indicators, complete } = context;
  const lists = sections.raw?.filter(({ kind }) => kind === 'rows');
  sections.rowMeasures?.forEach((measure, i) => {
    const path = `rowMeasures[${i}]`;
    const scorecard = measure.scorecard ?? sections.scorecards?.[0]?.id ?? '';
    const subject = indicatorName(measure.number, measure.part);
    const key = indicatorKey(scorecard, measure.number, measure.part);
    const known = indicators.some(
      ({ rule }) => indicatorKey(rule.scorecard, rule.number, rule.part) === key,
    );
    if (complete && !known) {
      report('unknown-indicator', `${path}.number`, { subject, name: measure.number });
    }
    if (lists) lintSource(measure, lists, path, subject, report);
  });
}

function lintSource(
  measure: RowMeasure,
  lists: RawKind[],
  path: string,
  subject: string,
  report: Report,
): void {
  const source = lists.find(({ id }) => id === measure.source);
  if (!source) {
    const known = lists.map(({ id }) => id).join(', ') || '(none)';
    report('unknown-source', `${path}.source`, { subject, name: measure.source, known });
    return;
  }
  const fields = source.columns.map(({ field }) => field);
  for (const [where, name] of fieldsIn(measure, path)) {
    if (fields.includes(name)) continue;
    report('unknown-field', where, { subject, name, known: fields.join(', ') });
  }
}

/** Members that name a column, wherever in a measure they stand. */
const FIELD_MEMBERS = new Set(['field', 'from', 'to', 'done', 'person', 'date']);

function fieldsIn(value: unknown, path: string): [path: string, field: string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => fieldsIn(item, `${path}[${i}]`));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([member, inner]): [string, string][] =>
    FIELD_MEMBERS.has(member) && typeof inner === 'string'
      ? [[`${path}.${member}`, inner]]
      : fieldsIn(inner, `${path}.${member}`),
  );
}
