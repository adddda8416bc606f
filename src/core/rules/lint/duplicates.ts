import { groupBy } from '../../collections/group-by';
import { keyOfRule, type IndicatorKey } from '../keys';
import { matchKey } from '../names';
import type { LintContext } from './context';
import type { Report } from './finding';

/** Things that are there twice, so that a name in the data could mean either. */
export function lintDuplicates(context: LintContext, report: Report): void {
  const { indicators, sections } = context;
  const seen = new Map<IndicatorKey, string>();
  for (const { rule, path, subject } of indicators) {
    const key = keyOfRule(rule);
    const first = seen.get(key);
    if (first) report('duplicate-indicator', `${path}.number`, { subject, first });
    else seen.set(key, path);
  }

  const lintNames = (what: string, names: Name[]) => lintEach(what, names, context, report);
  lintNames('Locality', localityNames(sections));
  lintNames('Scorecard', named(sections.scorecards, 'scorecards', 'id'));
  lintNames('Population', named(sections.populations, 'populations', 'id'));
  lintNames('Topic', named(sections.topics, 'topics', 'id'));
  lintNames('Kind of raw sheet', named(sections.raw, 'raw', 'id'));
  for (const groups of groupNames(sections)) lintNames('Group', groups);
  sections.raw?.forEach((kind, k) => {
    const headings = kind.columns.flatMap((column, c) =>
      column.headings.map((name, h) => ({
        name,
        owner: c,
        path: `raw[${k}].columns[${c}].headings[${h}]`,
      })),
    );
    lintNames('Heading', headings);
  });
}

interface Name {
  name: string;
  path: string;
  /** Whose name it is: two spellings of one thing do no harm. */
  owner: number;
}

function lintEach(what: string, names: Name[], { writtenAt }: LintContext, report: Report): void {
  const seen = new Map<string, Name>();
  for (const found of names) {
    const { name, path, owner } = found;
    const key = matchKey(name);
    const first = seen.get(key);
    if (!first) seen.set(key, found);
    else if (first.owner !== owner)
      report('duplicate-name', path, { what, name, first: writtenAt(first.path) });
  }
}

function named<K extends string>(
  items: readonly Record<K, string>[] | undefined,
  section: string,
  member: K,
): Name[] {
  return (items ?? []).map((item, i) => ({
    name: item[member],
    owner: i,
    path: `${section}[${i}].${member}`,
  }));
}

/** The groups of each scorecard: two scorecards may both have one of a name. */
function groupNames({ groups = [] }: LintContext['sections']): Name[][] {
  const names = groups.map(({ name, scorecard }, owner) => ({
    name,
    scorecard,
    owner,
    path: `groups[${owner}].name`,
  }));
  return [...groupBy(names, ({ scorecard }) => scorecard).values()];
}

function localityNames({ borough, localities }: LintContext['sections']): Name[] {
  const places = [
    ...(borough ? [{ ...borough, path: 'borough' }] : []),
    ...(localities ?? []).map((locality, i) => ({ ...locality, path: `localities[${i}]` })),
  ];
  return places.flatMap(({ name, aliases, path }, owner) => [
    { name, owner, path: `${path}.name` },
    ...aliases.map((alias, i) => ({ name: alias, owner, path: `${path}.aliases[${i}]` })),
  ]);
}
