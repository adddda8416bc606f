import { compileRulebook } from '../../../src/core/rules/rulebook';
import type { Pack } from '../../../src/core/rules/schema';
import { identifySheets } from '../../../src/core/sheets/identify';
import type { SheetKind } from '../../../src/core/sheets/sheet-kind';
import { COUNCIL } from './fixtures/a-made-up-council';
import { COUNCIL_WITH_SCHOOLS } from './fixtures/schools';

const tabs = (pack: Pack, ...kinds: SheetKind[]): string[] =>
  identifySheets(compileRulebook(pack))
    .filter(({ identity }) => kinds.includes(identity.kind))
    .map(({ identity }) => identity.name);

test('the first scorecard of a frequency has the plain name, others their titles', () => {
  const [monthly, quarterly] = COUNCIL.scorecards;
  const more = { id: 'early-years', title: 'Early years', frequency: 'monthly' as const };
  const pack = { ...COUNCIL, scorecards: [monthly!, quarterly!, more] };
  expect(tabs(pack, 'scorecard', 'quarterly')).toEqual([
    'Scorecard',
    'Quarterly scorecard',
    'Early years',
  ]);
});

test('a locality called like another sheet is numbered', () => {
  const localities = ['Key', 'SCORECARD', 'History'].map((name) => ({ name, aliases: [] }));
  expect(tabs({ ...COUNCIL, localities }, 'locality')).toEqual([
    'Key (2)',
    'SCORECARD (2)',
    'History (2)',
  ]);
});

test('a topic called like the sheet of schools keeps its title', () => {
  const topics = COUNCIL.topics.map((topic, i) =>
    i === 0 ? { ...topic, title: 'Schools' } : topic,
  );
  const pack = { ...COUNCIL_WITH_SCHOOLS, topics };
  expect(tabs(pack, 'topic')[0]).toBe('Schools');
  expect(tabs(pack, 'schools')[0]).toBe('Schools (2)');
});

test('topics of two scorecards that have the same id have a sheet each', () => {
  const [first] = COUNCIL.topics;
  const topics = COUNCIL.scorecards.map(({ id, title }) => {
    const { number } = COUNCIL.indicators.find(({ scorecard }) => scorecard === id)!;
    return { ...first!, scorecard: id, title, indicators: [number] };
  });
  const sheets = identifySheets(compileRulebook({ ...COUNCIL, topics })).filter(
    ({ identity }) => identity.kind === 'topic',
  );
  expect(new Set(sheets.map(({ identity }) => identity.key)).size).toBe(topics.length);
  expect(new Set(sheets.map(({ identity }) => identity.name)).size).toBe(topics.length);
});

test('tabs stand scorecards first, then localities, schools, findings, topics and the record', () => {
  const kinds = identifySheets(compileRulebook(COUNCIL_WITH_SCHOOLS)).map(
    ({ identity }) => identity.kind,
  );
  expect([...new Set(kinds)]).toEqual([
    'scorecard',
    'quarterly',
    'locality',
    'schools',
    'data-quality',
    'topic',
    'changes',
    'figures',
    'key',
    'indicators',
  ]);
});
