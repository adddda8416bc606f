import fs from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = path.resolve(__dirname, '../manifest/xsd');
const MAIN_SCHEMA = 'OfficeAppManifestV1_1.xsd';

const read = (fileName: string) => ({
  fileName,
  contents: fs.readFileSync(path.join(SCHEMAS, fileName), 'utf8'),
});

/** Checks a manifest against Microsoft's schemas; gives what is wrong, an empty list when nothing is. */
export async function validateManifest(xml: string): Promise<string[]> {
  const others = fs
    .readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.xsd') && name !== MAIN_SCHEMA);
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [read(MAIN_SCHEMA)],
    preload: others.map(read),
  });
  return result.errors.map((error) => error.message);
}
