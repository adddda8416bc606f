import type { Scorecard } from '../score/scorecard';
import { SHEET_NAMES } from '../wording/sheets';
import { planChanges } from './kinds/changes';
import { planDataQuality } from './kinds/data-quality';
import { planFigures } from './kinds/figures';
import { planKey } from './kinds/key';
import { localityGroups, planLocality } from './kinds/locality';
import { namePrefixes, sheetNames } from './kit/tab-names';
import type { BuildNote } from './look/page';
import type { SheetPlan } from './plan';
import { planSchoolList } from './kinds/schools/list';
import { planSchoolSummary } from './kinds/schools/summary';
import { planScorecard } from './kinds/scorecard';
import { planTopic } from './kinds/topic';

export type { BuildNote } from './look/page';

/**
 * Lays a scorecard out on sheets, in the order of their tabs. Everything on them comes from the
 * scorecard and its pack; `note.builtAt` stands in the footers and in the cell named Key_Built, and
 * nowhere else, so that a second build of the same data differs there only.
 *
 * @returns one plan for each sheet; localities without a figure have none
 */
export function planSheets(scorecard: Scorecard, note: BuildNote): SheetPlan[] {
  const { pack } = scorecard;
  const names = sheetNames(pack);
  const tabs = [names.scorecards, names.localities, names.topics, names.schools.lists].flatMap(
    (map) => [...map.values()],
  );
  const prefixes = namePrefixes([...tabs, SHEET_NAMES.key]);
  const place = (name: string): { name: string; prefix: string } => ({
    name,
    prefix: prefixes.get(name) ?? name,
  });
  const home = names.scorecards.values().next().value ?? SHEET_NAMES.scorecard;

  const scorecards = pack.scorecards.map((part) =>
    planScorecard(scorecard, part, place(names.scorecards.get(part.id) ?? part.id), note),
  );
  const { schools } = scorecard;
  const withFigures = pack.localities
    .map(({ name }) => name)
    .filter((name) => localityGroups(scorecard, name).length > 0);
  const withSchools = pack.localities
    .map(({ name }) => name)
    .filter((name) => schools?.localities.some(({ locality }) => locality === name));
  const tabOf = (name: string): string => names.localities.get(name) ?? name;
  const schoolTabOf = (name: string): string | null =>
    withSchools.includes(name) ? (names.schools.lists.get(name) ?? null) : null;
  const localities = withFigures.map((name) =>
    planLocality(
      scorecard,
      name,
      { ...place(tabOf(name)), home, schools: schoolTabOf(name) },
      note,
    ),
  );
  const schoolSheets = schools
    ? [
        planSchoolSummary(scorecard, schools, { name: names.schools.summary, home }, note),
        ...withSchools.map((name) =>
          planSchoolList(
            scorecard,
            schools,
            name,
            {
              ...place(schoolTabOf(name) ?? name),
              summary: names.schools.summary,
              locality: withFigures.includes(name) ? tabOf(name) : null,
            },
            note,
          ),
        ),
      ]
    : [];
  const topics = pack.topics.map((topic) =>
    planTopic(
      scorecard,
      topic,
      {
        ...place(names.topics.get(topic.id) ?? topic.title),
        home: names.scorecards.get(topic.scorecard) ?? home,
      },
      note,
    ),
  );
  return [
    ...scorecards,
    ...localities,
    ...schoolSheets,
    planDataQuality(scorecard, note),
    ...topics,
    planChanges(scorecard, note),
    planFigures(scorecard, note),
    planKey(scorecard, note),
  ];
}
