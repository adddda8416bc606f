import { EditedProject, type Edit } from './support/edited-project';

/**
 * The first edit of whoever adds a kind, made on a copy in memory: the compiler names every other place
 * where the kind has something to say, so that none has to be remembered.
 */
const project = new EditedProject();

beforeAll(() => project.open());

/** The edit that puts a text behind another. */
const after = (file: string, text: string, added: string): Edit => ({
  file,
  replace: text,
  by: text + added,
});

const without = (file: string, text: string): Edit => ({ file, replace: text, by: '' });

const RULES = 'src/core/rules';

it.each<[kind: string, first: Edit, places: string[]]>([
  [
    'a year-to-date basis',
    after(`${RULES}/year-to-date/index.ts`, "  'mean',\n", "  'median',\n"),
    [`${RULES}/year-to-date/index.ts: const BASES: Record<BasisName, YearToDateBasis> = {`],
  ],
  [
    'a kind of target and tolerance',
    after(`${RULES}/tolerance/kind.ts`, "'distance' | 'profile'", " | 'band'"),
    [
      `${RULES}/tolerance/index.ts: export const TOLERANCE_WORDS: Record<ToleranceName, string> = KIND_WORDS;`,
      `${RULES}/tolerance/index.ts: } satisfies { [K in ToleranceName]: { schema: z.ZodType<{ kind: K }> } };`,
      `${RULES}/workbook/read-rule.ts: const kind = kindOf({ kind: name });`,
    ],
  ],
  [
    'a condition on rows',
    after(
      `${RULES}/rows/conditions/conditions.ts`,
      '  not: { not: RowCondition };\n',
      '  longerThan: { field: string; longerThan: number };\n',
    ),
    [
      `${RULES}/rows/conditions/index.ts: const KINDS: { [K in ConditionName]: ConditionKind<RowConditions[K]> } = {`,
    ],
  ],
  [
    'a way of putting rows into periods',
    after(`${RULES}/rows/placement/index.ts`, "'due' | 'open-at-end'", " | 'begun'"),
    [
      `${RULES}/rows/placement/index.ts: } satisfies { [K in PlacementName]: { schema: z.ZodType<{ by: K }> } };`,
    ],
  ],
  [
    'a kind of raw sheet',
    after(`${RULES}/raw-kind-name.ts`, "persistent absence',", "\n  survey: 'answers',"),
    [
      'src/core/measure/kinds/index.ts: export const MEASURED_KINDS: Record<RawKindName, MeasuredKind> = {',
      'src/core/raw/recognise.ts: const RECOGNISED_BY: Record<RawKindName, Recogniser> = {',
    ],
  ],
])('%s is asked for by name', (_, first, places) => {
  expect(project.placesNamedAfter(first)).toEqual(places);
});

test('a kind that leaves out something that its interface asks for is named itself', () => {
  const places = project.placesNamedAfter(
    without(`${RULES}/year-to-date/mean.ts`, '  lint: suitsAll,\n'),
    without(`${RULES}/tolerance/higher.ts`, '  outside: null,\n'),
    without(`${RULES}/rows/conditions/outcome.ts`, "  fact: () => '',\n"),
    without(`${RULES}/rows/placement/date.ts`, '  outcome: () => null,\n'),
    without('src/core/measure/kinds/returns.ts', '  ofAll: () => ({}),\n'),
  );
  expect(places).toEqual(
    expect.arrayContaining([
      'src/core/measure/kinds/returns.ts: export const RETURNS: MeasuredKind = {',
      `${RULES}/rows/conditions/outcome.ts: export const OUTCOME: ConditionKind<RowConditions['outcome']> = {`,
      `${RULES}/rows/placement/date.ts: } satisfies PlacementKind<z.infer<typeof schema>>;`,
      `${RULES}/tolerance/higher.ts: } satisfies ToleranceKind<z.infer<typeof schema>>;`,
      `${RULES}/year-to-date/mean.ts: export const MEAN: YearToDateBasis = {`,
    ]),
  );
});
