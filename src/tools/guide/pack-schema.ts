import { writtenPackSchema } from '../../core/rules/written/schema';
import { z } from '../../core/rules/zod';

/** What JSON Schema says of a value. */
export type Schema = z.core.JSONSchema.JSONSchema;

/** Schemas of what people write, not of what comes of it once defaults are filled in. Draft 7 is known to all editors. */
export const INPUT = { io: 'input', target: 'draft-7' } as const;

/**
 * The JSON Schema of rule packs as people write them, for editors. It
 * says of each member what it is; what one part of a pack says of another is left to `lint`.
 */
export function packSchemaForEditors(): Schema {
  return z.toJSONSchema(writtenPackSchema, {
    ...INPUT,
    override: ({ zodSchema, jsonSchema }) => {
      // What an indicator takes where nobody says anything is no value of the defaults themselves.
      if (zodSchema instanceof z.ZodOptional && zodSchema.unwrap() instanceof z.ZodDefault) {
        delete jsonSchema.default;
      }
    },
  });
}
