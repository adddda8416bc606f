import { indicatorKey, keyOfRule } from '../keys';
import { indicatorName } from '../../wording/rules';
import { categoriesAsked, columnsAsked } from '../row-measures';
import type { Pack, RawKind } from '../schema';
import type { LintContext } from './context';
import type { Report } from './finding';

type RowMeasure = Pack['rowMeasures'][number];

/** Measures counted from rows: does what they count, and where it goes, exist in the pack? */
export function lintRowMeasures(context: LintContext, report: Report): void {
  const { sections } = context;
  lintLists(sections.raw ?? [], report);
  const lists = sections.raw?.filter(({ kind }) => kind === 'rows');
  sections.rowMeasures?.forEach((measure, i) => {
    const path = `rowMeasures[${i}]`;
    const subject = indicatorName(measure.number, measure.part);
    lintIndicator(measure, context, path, subject, report);
    if (lists) lintSource(measure, lists, path, subject, report);
  });
}

/** Measures of schools: are there any where there are schools, and does the indicator of each exist? */
export function lintAttendance(context: LintContext, report: Report): void {
  const { raw, attendance } = context.sections;
  raw?.forEach(({ kind, title }, k) => {
    if (kind !== 'attendance' || context.hasAttendance) return;
    report('schools-without-rules', `raw[${k}]`, { subject: `The raw sheet "${title}"` });
  });
  attendance?.phases.forEach((phase, i) => {
    for (const measure of ['attendance', 'persistentAbsence'] as const) {
      const subject = `Phase "${phase.name}"`;
      const path = `attendance.phases[${i}].${measure}`;
      lintIndicator(phase[measure], context, path, subject, report);
    }
  });
}

/** The indicator part that a measure gives figures of. */
function lintIndicator(
  { scorecard, number, part }: { scorecard?: string; number: string; part: string },
  { sections, indicators, complete }: LintContext,
  path: string,
  subject: string,
  report: Report,
): void {
  const key = indicatorKey(scorecard ?? sections.scorecards?.[0]?.id ?? '', number, part);
  const known = indicators.some(({ rule }) => keyOfRule(rule) === key);
  if (complete && !known) report('unknown-indicator', `${path}.number`, { subject, name: number });
}

/** The columns that a case list itself names. */
function lintLists(kinds: readonly RawKind[], report: Report): void {
  kinds.forEach(({ title, columns, key, coveredBy }, k) => {
    const fields = columns.map(({ field }) => field);
    const named = [
      ['key', key] as const,
      ['coveredBy', coveredBy] as const,
      ...columns.map(({ notBefore }, c) => [`columns[${c}].notBefore`, notBefore] as const),
    ];
    for (const [member, name] of named) {
      if (name === undefined || fields.includes(name)) continue;
      const subject = `The raw sheet "${title}"`;
      report('unknown-field', `raw[${k}].${member}`, { subject, name, known: fields.join(', ') });
    }
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
  for (const { path: where, field: name } of columnsAsked(measure)) {
    if (fields.includes(name)) continue;
    report('unknown-field', path + where, { subject, name, known: fields.join(', ') });
  }
  for (const { field, names, path: where } of categoriesAsked(measure)) {
    const column = source.columns.find((each) => each.field === field);
    if (!column || column.categories.length === 0 || column.otherText) continue;
    const known = column.categories.map((category) => category.name);
    names.forEach((name, i) => {
      if (known.includes(name)) return;
      report('unknown-category', `${path}${where}[${i}]`, {
        subject,
        name,
        known: known.join(', '),
      });
    });
  }
}
