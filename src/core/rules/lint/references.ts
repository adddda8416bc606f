import type { GroupedIndicator, LintContext, PlacedIndicator } from './context';
import type { Report } from './finding';

/** Names that one part of a pack uses and another has to have: groups, scorecards, populations, indicators. */
export function lintReferences(context: LintContext, report: Report): void {
  lintScorecardNames(context, report);
  for (const indicator of context.grouped) lintGroup(context, indicator, report);
  for (const indicator of context.indicators) {
    lintRate(context, indicator, report);
    lintNotes(indicator, report);
    lintSupporting(context, indicator, report);
  }
  lintTopics(context, report);
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `"${name}"`).join(', ') : '(none)';
}

function lintScorecardNames({ indicators, sections }: LintContext, report: Report): void {
  const known = sections.scorecards?.map(({ id }) => id);
  if (!known) return;
  const users = [
    ...indicators.map(({ rule, path, subject }) => ({ path, subject, name: rule.scorecard })),
    ...(sections.groups ?? []).map(({ name, scorecard }, i) => ({
      path: `groups[${i}]`,
      subject: `Group "${name}"`,
      name: scorecard,
    })),
    ...(sections.topics ?? []).map(({ title, scorecard }, i) => ({
      path: `topics[${i}]`,
      subject: `Topic "${title}"`,
      name: scorecard,
    })),
  ];
  for (const { path, subject, name } of users) {
    if (known.includes(name)) continue;
    report('unknown-scorecard', `${path}.scorecard`, { subject, name, known: list(known) });
  }
}

function lintGroup({ sections }: LintContext, indicator: GroupedIndicator, report: Report): void {
  const { group, scorecard, path, subject } = indicator;
  const known = sections.groups
    ?.filter((each) => scorecard === undefined || each.scorecard === scorecard)
    .map(({ name }) => name);
  if (!known || known.includes(group)) return;
  report('unknown-group', `${path}.group`, { subject, name: group, known: list(known) });
}

function lintRate({ sections }: LintContext, indicator: PlacedIndicator, report: Report): void {
  const { rule, path, subject } = indicator;
  const { kind, per, population } = rule.measure;
  if (kind === 'rate' && per === undefined) {
    report('rate-without-per', `${path}.measure.per`, { subject });
  }
  if (population === undefined) return;
  const where = `${path}.measure.population`;
  if (kind !== 'rate') report('population-without-rate', where, { subject, kind });
  const known = sections.populations?.map(({ id }) => id);
  if (known && !known.includes(population)) {
    report('unknown-population', where, { subject, name: population, known: list(known) });
  }
}

function lintNotes({ rule, path, subject }: PlacedIndicator, report: Report): void {
  rule.availability.forEach(({ from, to }, i) => {
    if (from === undefined || to === undefined || from <= to) return;
    report('notes-upside-down', `${path}.availability[${i}]`, { subject, from, to });
  });
}

function lintSupporting(context: LintContext, indicator: PlacedIndicator, report: Report): void {
  const { rule, path, subject } = indicator;
  if (!rule.supporting || !context.complete) return;
  const hasMain = context.indicators.some(
    ({ rule: other }) =>
      !other.supporting && other.scorecard === rule.scorecard && other.number === rule.number,
  );
  if (hasMain) return;
  report('supporting-without-main', `${path}.supporting`, { subject, number: rule.number });
}

function lintTopics({ indicators, sections, complete }: LintContext, report: Report): void {
  if (!complete) return;
  sections.topics?.forEach((topic, t) => {
    topic.indicators.forEach((name, i) => {
      const known = indicators.some(
        ({ rule }) => rule.scorecard === topic.scorecard && rule.number === name,
      );
      if (known) return;
      const subject = `Topic "${topic.title}"`;
      report('unknown-indicator', `topics[${t}].indicators[${i}]`, { subject, name });
    });
  });
}
