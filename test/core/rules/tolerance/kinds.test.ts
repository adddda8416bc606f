import {
  figuresOf,
  kindOf,
  kindsFor,
  TOLERANCE_NAMES,
  toleranceSchema,
} from '../../../../src/core/rules/tolerance';

const named = (holds: (kind: ReturnType<typeof kindOf>) => boolean) =>
  TOLERANCE_NAMES.filter((name) => holds(kindOf({ kind: name })));

test('which kinds suit a polarity whatever their limits', () => {
  expect(kindsFor('high')).toEqual(['higher', 'profile']);
  expect(kindsFor('low')).toEqual(['lower', 'profile']);
  expect(kindsFor('within')).toEqual(['within', 'distance']);
  expect(kindsFor('info')).toEqual([]);
});

test('a range of which one side is judged suits the polarity of that side too', () => {
  const { alsoSuits } = kindOf({ kind: 'within' });
  const range = { kind: 'within', min: 1, max: 2 } as const;
  expect(alsoSuits?.({ ...range, side: 'above' })).toBe('low');
  expect(alsoSuits?.({ ...range, side: 'below' })).toBe('high');
  expect(alsoSuits?.({ ...range, side: 'both' })).toBeNull();
});

test('which kinds judge nothing, tell a distance, and are of the year', () => {
  expect(named(({ judge }) => judge === null)).toEqual(['none']);
  expect(named(({ outside }) => outside !== null)).toEqual(['within', 'distance']);
  expect(named(({ shareDue }) => shareDue !== null)).toEqual(['profile']);
});

test('figures in the unit of the measure leave out what is absent, and shares', () => {
  const members = (tolerance: unknown) =>
    figuresOf(toleranceSchema.parse(tolerance)).map(({ member, is }) => `${member} ${is}`);
  expect(members({ kind: 'within', max: 3, margin: 1 })).toEqual(['max limit', 'margin amount']);
  expect(members({ kind: 'profile', target: 600, red: 0.9 })).toEqual(['target amount']);
});

test.each(TOLERANCE_NAMES)('the schema takes the kind %s by its name alone', (name) => {
  const { issues } = toleranceSchema.safeParse({ kind: name }).error ?? { issues: [] };
  expect(issues.filter(({ path }) => path[0] === 'kind')).toEqual([]);
});
