import {
  rowMeasureSchema,
  categoriesAsked,
  columnsAsked,
} from '../../../../src/core/rules/row-measures';
import {
  CONDITION_NAMES,
  conditionName,
  rowConditionSchema,
  type ConditionName,
  type RowCondition,
} from '../../../../src/core/rules/rows/conditions';

/** One condition of each kind. */
const EXAMPLES: Record<ConditionName, RowCondition> = {
  in: { field: 'kind', in: ['Visit'] },
  notIn: { field: 'kind', notIn: ['Call'] },
  recorded: { field: 'worker', recorded: true },
  recordedByEnd: { field: 'visitDate', recordedByEnd: true },
  withinWorkingDays: { from: 'contactDate', to: 'visitDate', withinWorkingDays: 5 },
  withinDays: { from: 'contactDate', to: 'visitDate', withinDays: 7 },
  lastedAtLeastDays: { from: 'contactDate', to: 'visitDate', lastedAtLeastDays: 30 },
  openAtLeastDays: { from: 'contactDate', openAtLeastDays: 30 },
  openAtLeastWorkingDays: { from: 'contactDate', openAtLeastWorkingDays: 20 },
  repeatWithinMonths: { person: 'child', date: 'contactDate', repeatWithinMonths: 12 },
  repeatEver: { person: 'child', date: 'contactDate', repeatEver: true },
  outcome: { outcome: 'late' },
  all: { all: [{ field: 'kind', in: ['Visit'] }] },
  any: { any: [{ field: 'kind', in: ['Visit'] }] },
  not: { not: { field: 'kind', in: ['Visit'] } },
};

describe.each(CONDITION_NAMES)('the condition %s', (name) => {
  it('is taken by the schema as it is written', () => {
    expect(rowConditionSchema.parse(EXAMPLES[name])).toEqual(EXAMPLES[name]);
  });

  it('is told by one member of its own', () => {
    expect(conditionName(EXAMPLES[name])).toBe(name);
    const members = Object.keys(EXAMPLES[name]);
    expect(members.filter((member) => CONDITION_NAMES.some((each) => each === member))).toEqual([
      name,
    ]);
  });
});

describe('what a measure asks of a case list', () => {
  const measure = rowMeasureSchema.parse({
    source: 'visits',
    number: '1.1',
    count: { of: 'distinct', field: 'family' },
    placed: { by: 'due', from: 'contactDate', workingDays: 5, done: 'visitDate' },
    where: [
      { any: [EXAMPLES.in, { not: EXAMPLES.notIn }] },
      { person: 'child', date: 'contactDate', repeatEver: true, earlier: [EXAMPLES.recorded] },
    ],
    numerator: [{ outcome: 'in-time' }, EXAMPLES.openAtLeastDays],
  });

  it('is each column, with the place of its name', () => {
    expect(columnsAsked(measure).map(({ path, field }) => `${path} ${field}`)).toEqual([
      '.placed.from contactDate',
      '.placed.done visitDate',
      '.count.field family',
      '.where[0].any[0].field kind',
      '.where[0].any[1].not.field kind',
      '.where[1].person child',
      '.where[1].date contactDate',
      '.where[1].earlier[0].field worker',
      '.numerator[1].from contactDate',
    ]);
  });

  it('is each list of categories, with its place', () => {
    expect(categoriesAsked(measure)).toMatchObject([
      { path: '.where[0].any[0].in', field: 'kind', names: ['Visit'] },
      { path: '.where[0].any[1].not.notIn', field: 'kind', names: ['Call'] },
    ]);
  });
});
