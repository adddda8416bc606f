import { rawKindSchema } from '../../core/rules/schema';
import { z } from '../../core/rules/zod';
import { page, table } from './markdown';
import { INPUT, packSchemaForEditors, type Schema } from './pack-schema';

const HEADINGS = ['Member', 'What it says', 'Written as', 'Left out'];

/** Where the members of a part come from that leave them out. */
interface Inherited {
  from: string;
  members: readonly string[];
}

/**
 * The guide's page of everything that a rule pack can say, made from its schema: a table for the pack
 * and for each of its parts, a line a member.
 */
export function packFieldsPage(): string {
  const schema = packSchemaForEditors();
  const { defaults, ...parts } = (schema.definitions ?? {}) as Record<string, Schema>;
  const inherited: Record<string, Inherited> = {
    indicator: { from: 'from the defaults', members: Object.keys(membersOf(defaults ?? {})) },
    'raw-kind': {
      from: 'from the base',
      members: z.toJSONSchema(rawKindSchema, INPUT).required ?? [],
    },
  };
  const rows = new Rows(parts);
  return page([
    '# The members of a rule pack',
    'Made by `npm run guide` from the schema that packs are checked by. Editors read it too: with `"$schema"` at the top of a pack, as the packs here have it, they offer members and values while you type and say what each is for. The file is [rule-pack.schema.json](../schema/rule-pack.schema.json).',
    '## Pack',
    schema.description ?? '',
    table(HEADINGS, rows.ofMembers(schema)),
    '## Defaults',
    'A pack can say once what many indicators have in common, in `defaults` of a group or of the whole pack. An indicator takes each member that it leaves out from its group, else from the pack, and always whole: with a `tolerance` of its own it keeps nothing of an inherited one. To inherit nothing, write the empty value (`""`, `[]`, `false`).',
    `Defaults can have these members of an [indicator](#indicator): ${code(inherited.indicator?.members ?? [])}.`,
    ...Object.entries(parts).flatMap(([name, part]) => [
      `## ${titleOf(name)}`,
      part.description ?? '',
      table(HEADINGS, rows.ofPart(part, inherited[name])),
    ]),
  ]);
}

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

function titleOf(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}

function membersOf({ properties = {} }: Schema): Record<string, Schema> {
  return properties as Record<string, Schema>;
}

function variantsOf({ oneOf, anyOf }: Schema): Schema[] {
  return (oneOf ?? anyOf ?? []) as Schema[];
}

/** The lines of tables; `parts` are what a member may name. */
class Rows {
  constructor(private readonly parts: Readonly<Record<string, Schema>>) {}

  /** Of a part of the pack: its members, or each of the shapes that it can have and under it its members. */
  ofPart(part: Schema, inherited?: Inherited): string[][] {
    const variants = variantsOf(part);
    if (variants.length === 0) return this.ofMembers(part, inherited);
    return variants.flatMap((variant) => {
      const kind = kindOf(variant);
      const { [kind?.member ?? '']: _kind, ...properties } = membersOf(variant);
      return [
        [patternOf(variant), variant.description ?? '', '', ''],
        ...this.ofMembers({ ...variant, properties }),
      ];
    });
  }

  ofMembers(of: Schema, inherited?: Inherited): string[][] {
    const required = new Set(of.required ?? []);
    return Object.entries(membersOf(of)).map(([member, schema]) => [
      code([member]),
      schema.description ?? this.descriptionOfPart(schema),
      writtenAs(schema),
      required.has(member)
        ? 'has to be there'
        : leftOut(schema, inherited?.members.includes(member) ? inherited.from : null),
    ]);
  }

  private descriptionOfPart(schema: Schema): string {
    const part = this.parts[referenceIn(schema) ?? ''];
    return part?.description ?? '';
  }
}

/** How a shape is known from the others: `{ "kind": "higher" }`, or the members that it has. */
function patternOf(variant: Schema): string {
  const kind = kindOf(variant);
  if (kind) return `\`{ "${kind.member}": ${JSON.stringify(kind.name)} }\``;
  return `\`{ ${(variant.required ?? []).map((member) => `"${member}"`).join(', ')} }\``;
}

/** The member of a shape that names its kind, where it has one. */
function kindOf(variant: Schema): { member: string; name: string } | null {
  for (const [member, { const: name }] of Object.entries(membersOf(variant))) {
    if (typeof name === 'string') return { member, name };
  }
  return null;
}

function referenceIn({ $ref, allOf }: Schema): string | null {
  const reference = $ref ?? (allOf?.[0] as Schema | undefined)?.$ref;
  return reference === undefined ? null : reference.replace('#/definitions/', '');
}

function writtenAs(schema: Schema): string {
  const reference = referenceIn(schema);
  if (reference !== null) return link(reference);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return choices(schema);
  const variants = variantsOf(schema);
  if (variants.length > 0) return variants.map(variantInWords).join('; ');
  switch (schema.type) {
    case 'array':
      return `list of: ${itemsInWords(schema)}`;
    case 'object':
      return `an object of: ${Object.entries(membersOf(schema)).map(memberInWords).join('; ')}`;
    case 'integer':
    case 'number':
      return numberInWords(schema);
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'text';
  }
}

const link = (name: string) => `[${titleOf(name).toLowerCase()}](#${name})`;

function choices(schema: Schema): string {
  const meanings = (schema.enumDescriptions ?? []) as string[];
  return (schema.enum ?? [])
    .map((word, i) => `\`${JSON.stringify(word)}\`${meanings[i] ? `: ${meanings[i]}` : ''}`)
    .join('; ');
}

function variantInWords(variant: Schema): string {
  return variant.type === 'object'
    ? `${patternOf(variant)}: ${withoutStop(variant)}`
    : writtenAs(variant);
}

function itemsInWords({ items }: Schema): string {
  return Array.isArray(items)
    ? (items as Schema[]).map(writtenAs).join(', ')
    : writtenAs((items ?? {}) as Schema);
}

function memberInWords([member, schema]: [string, Schema]): string {
  return `\`${member}\` (${writtenAs(schema)}): ${withoutStop(schema)}`;
}

function withoutStop({ description = '' }: Schema): string {
  return description.replace(/\.$/, '');
}

function numberInWords({ type, minimum, maximum }: Schema): string {
  const what = type === 'integer' ? 'whole number' : 'number';
  const from =
    minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? '' : ` from ${minimum}`;
  const to = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? '' : ` to ${maximum}`;
  return what + from + to;
}

function leftOut(schema: Schema, from: string | null): string {
  const otherwise = schema.default === undefined ? '' : defaultInWords(schema.default);
  return [from ?? '', otherwise].filter(Boolean).join(', else ');
}

function defaultInWords(value: unknown): string {
  if (value === '') return 'empty';
  const text = JSON.stringify(value);
  if (text === '{}') return 'as its members left out';
  return text === '[]' ? 'none' : code([text]);
}
