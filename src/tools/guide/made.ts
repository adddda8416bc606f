import { join } from 'node:path';
import { findingsPage } from './findings-page';
import { packFieldsPage } from './pack-fields-page';
import { packSchemaForEditors } from './pack-schema';

/** Where everything is kept that is made from the code. */
export const ASSETS = join(__dirname, '../../../assets');

/** What is made from the code, by its path in there: pages of the guide, and the schema of packs. */
export const MADE: Readonly<Record<string, () => string>> = {
  'guide/findings.md': findingsPage,
  'guide/pack-fields.md': packFieldsPage,
  'schema/rule-pack.schema.json': () => `${JSON.stringify(packSchemaForEditors(), null, 2)}\n`,
};
