import { baseOf } from './bases';
import { Inheritance, legacyOf, type Legacy, type Members } from './inheritance';
import { INHERITED_MEMBERS } from './schema';

/** Defaults that a pack writes, by whom they are for. */
export interface WrittenDefault {
  member: string;
  path: string;
  /** The group whose default it is; null for one of the whole pack. */
  group: string | null;
}

/** A pack in which nothing is left to be inherited. */
export interface ExpandedPack {
  /** What the schema of packs is held against. */
  json: unknown;
  /** Where in the file that is written which is at a path of the expanded pack. */
  writtenAt(path: string): string;
  /** Defaults that no indicator inherits. */
  unused: readonly WrittenDefault[];
  /** Indexes of the indicators of a group that is not there, so that they could inherit nothing of it. */
  groupless: ReadonlySet<number>;
}

/**
 * Writes a pack out in full. An indicator takes what it leaves out from the defaults of its group, then
 * from those of the pack, each member whole; its scorecard is that of its group. A group or a topic
 * without a scorecard is on the pack's first. A kind of raw sheet takes what it leaves out from its base.
 *
 * Parts of the wrong shape are left as they are: checking comes afterwards.
 *
 * @param json a pack as parsed JSON, or one that has been read already, which stays as it is
 */
export function expandPack(json: unknown): ExpandedPack {
  const inheritance = new Inheritance();
  const writtenAt = (path: string) => inheritance.writtenAt(path);
  const file = membersOf(json);
  if (!file) return { json, writtenAt, unused: [], groupless: new Set() };

  const { $schema: _schema, defaults, ...pack } = file;
  const main = mainScorecard(file);
  const groups = groupsOf(file.groups, main, inheritance);
  const all = legacyOf(membersOf(defaults) ?? {}, 'defaults', INHERITED_MEMBERS);
  const groupless = new Set<number>();

  const expanded = {
    ...pack,
    ...eachOf(file, 'groups', (_group, i) => groups.get(i)?.filled),
    ...eachOf(file, 'indicators', (indicator, i) => {
      const [group, another] = groupsNamed(indicator, [...groups.values()]);
      if (!group) groupless.add(i);
      const legacies = group && !another ? [group.scorecard, group.defaults, all] : [all];
      return inheritance.fill(indicator, `indicators[${i}]`, legacies);
    }),
    ...eachOf(file, 'topics', (topic, i) => inheritance.fill(topic, `topics[${i}]`, [main])),
    ...eachOf(file, 'raw', (kind, i) => withBase(kind, `raw[${i}]`, inheritance)),
  };
  const written = [
    ...defaultsIn(all, null),
    ...[...groups.values()].flatMap((group) => defaultsIn(group.defaults, group.name)),
  ];
  const unused = written.filter(({ path }) => !inheritance.isInherited(path));
  return { json: expanded, writtenAt, unused, groupless };
}

/** A group of the pack, and what its indicators inherit from it. */
interface Group {
  name: string;
  filled: Members;
  scorecard: Legacy;
  defaults: Legacy;
}

function groupsOf(section: unknown, main: Legacy, inheritance: Inheritance): Map<number, Group> {
  const groups = new Map<number, Group>();
  listOf(section).forEach((item, i) => {
    const written = membersOf(item);
    if (!written) return;
    const path = `groups[${i}]`;
    const { defaults, ...own } = written;
    const filled = inheritance.fill(own, path, [main]);
    groups.set(i, {
      name: String(own.name),
      filled,
      scorecard: legacyOf(filled, path, ['scorecard']),
      defaults: legacyOf(membersOf(defaults) ?? {}, `${path}.defaults`, INHERITED_MEMBERS),
    });
  });
  return groups;
}

/**
 * The groups that an indicator may mean: those of its name, on its scorecard where it says one. Of two
 * it inherits nothing, so that it has to say which.
 */
function groupsNamed({ group, scorecard }: Members, groups: readonly Group[]): Group[] {
  return groups.filter(
    ({ name, filled }) =>
      name === group && (scorecard === undefined || filled.scorecard === scorecard),
  );
}

/** The pack's first scorecard, which is meant where none is named. */
function mainScorecard({ scorecards }: Members): Legacy {
  const id = membersOf(listOf(scorecards)[0])?.id;
  return new Map(
    id === undefined ? [] : [['scorecard', { value: id, writtenAt: 'scorecards[0].id' }]],
  );
}

function withBase(kind: Members, path: string, inheritance: Inheritance): Members {
  const base = baseOf(kind.base);
  if (!base) return kind;
  const { base: _base, ...own } = kind;
  return inheritance.fill(own, path, [legacyOf(base, `${path}.base`, Object.keys(base))]);
}

function defaultsIn(legacy: Legacy, group: string | null): WrittenDefault[] {
  return [...legacy].map(([member, { writtenAt }]) => ({ member, path: writtenAt, group }));
}

/** A section of the file with something done to each of its items; nothing where it is no list. */
function eachOf(
  file: Members,
  section: string,
  change: (item: Members, i: number) => Members | undefined,
): Members {
  const list = file[section];
  if (!Array.isArray(list)) return {};
  const changed = (list as unknown[]).map((item, i) => {
    const members = membersOf(item);
    return members ? change(members, i) : item;
  });
  return { [section]: changed };
}

function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
