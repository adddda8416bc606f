import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '../../../src/core/rules/zod';
import { packSchemaForEditors, type Schema } from '../../../src/tools/guide/pack-schema';

const ROOT = join(__dirname, '../../..');
const PACKS = [
  'src/core/rules/packs/early-help.json',
  'src/core/rules/packs/safeguarding.json',
  'assets/examples/eastmere.json',
];

interface PackJson {
  $schema: string;
  indicators: Record<string, unknown>[];
}

const packIn = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as PackJson;

const published = z.fromJSONSchema(
  JSON.parse(readFileSync(join(ROOT, 'assets/schema/rule-pack.schema.json'), 'utf8')) as Schema,
);

describe('the published schema of packs', () => {
  it.each(PACKS)('is the one that %s names, and holds of it', (file) => {
    const pack = packIn(file);
    expect(existsSync(join(ROOT, dirname(file), pack.$schema))).toBe(true);
    expect(published.safeParse(pack).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['a member that is misspelt', { ownr: 'Director' }],
    ['a word that is none of the choices', { goodIs: 'best' }],
    ['a target of no kind', { tolerance: { kind: 'above', target: 1 } }],
    ['a member of another kind of target', { tolerance: { kind: 'lower', min: 1, target: 1 } }],
    ['an indicator without a title', { title: undefined }],
  ])('refuses %s', (_, members) => {
    const pack = packIn('assets/examples/eastmere.json');
    const [first, ...others] = pack.indicators;
    const indicators = [JSON.parse(JSON.stringify({ ...first, ...members })), ...others];
    expect(published.safeParse({ ...pack, indicators }).success).toBe(false);
  });

  it('says of each member what it is', () => {
    expect(undescribed(packSchemaForEditors(), '')).toEqual([]);
  });
});

/** Paths of the members without a word on them; one that names a part of the schema has that part's. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, Schema> };
  const missing = Object.entries(properties).filter(
    ([, { description, const: fixed, $ref, allOf }]) => !(description ?? fixed ?? $ref ?? allOf),
  );
  return [
    ...missing.map(([member]) => `${path}/${member}`),
    ...Object.entries(schema).flatMap(([member, inside]) =>
      undescribed(inside, `${path}/${member}`),
    ),
  ];
}
