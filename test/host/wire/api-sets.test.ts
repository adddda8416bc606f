import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_SETS } from '../../../src/host/wire/api-sets';
import { apiSetText } from '../support/derive-api-sets';

const HEADER = `/**
 * ExcelApi set of every member of every class, derived from the tags in @types/office-js by
 * test/host/wire/api-sets.test.ts (UPDATE_API_SETS=1 writes this file anew). "13:a b" puts a and b in
 * ExcelApi 1.13; 99 stands for what lies outside the ExcelApi series.
 */
`;

it('the table of API sets is the one that the types of Office.js give', () => {
  const derived = apiSetText();
  if (process.env['UPDATE_API_SETS']) {
    const rows = Object.entries(derived).map(([name, text]) => `  ${name}: '${text}',`);
    const text = `${HEADER}// prettier-ignore\nexport const API_SETS: Record<string, string> = {\n${rows.join('\n')}\n};\n`;
    writeFileSync(join(__dirname, '../../../src/host/wire/api-sets.ts'), text);
  }
  expect(API_SETS).toEqual(derived);
});
