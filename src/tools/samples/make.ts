import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from 'workbook-host';
import { publishedReturns, readReturns } from '../reconcile/published';
import { EMBEDDED_PACKS } from '../../core/rules/packs';
import { compileRulebook } from '../../core/rules/rulebook';
import { readPack } from '../../core/rules/read-pack';
import { earlyHelpSheets, safeguardingSheets } from './case-list-sheets';
import { attendanceSheet, returnsSheet, type SampleSheet } from './sheets';

const ASSETS = join(__dirname, '../../../assets');

const HEADING_ROW = 3;
/** Width of a column in points for each character of its width. */
const POINTS_A_CHARACTER = 5.6;

/**
 * The sample workbooks by their path in assets/: the published June 2017 returns of each pack, the
 * synthetic case lists that count to them, and the returns of the example pack.
 */
export function samples(): Map<string, SampleSheet[]> {
  const published = EMBEDDED_PACKS.map(compileRulebook).map((rulebook): [string, SampleSheet[]] => {
    const returns = returnsSheet(rulebook, publishedReturns(rulebook.id), 'June 2017');
    const sheets = rulebook.attendance ? [returns, attendanceSheet()] : [returns];
    return [`samples/${rulebook.id}-june-2017.xlsx`, sheets];
  });
  const pack = readPack(JSON.parse(readFileSync(join(ASSETS, 'examples/eastmere.json'), 'utf8')));
  const returns = readReturns(join(ASSETS, 'examples/eastmere-returns.csv'));
  const example = returnsSheet(compileRulebook(pack), returns, 'September 2024');
  return new Map([
    ...published,
    ['samples/early-help-case-list.xlsx', earlyHelpSheets()],
    ['samples/safeguarding-case-list.xlsx', safeguardingSheets()],
    ['examples/eastmere-returns.xlsx', [example]],
  ]);
}

/** A workbook of raw sheets, written through Excel's own calls. The same sheets give the same bytes. */
export async function sampleWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const host = openHost();
  await host.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    sheets.forEach((sheet, i) => {
      const worksheet = i === 0 ? first : context.workbook.worksheets.add(sheet.name);
      if (i === 0) worksheet.name = sheet.name;
      writeSheet(worksheet, sheet);
    });
    first.activate();
    await context.sync();
  });
  return host.save();
}

function writeSheet(worksheet: Excel.Worksheet, sheet: SampleSheet): void {
  const columns = sheet.headings.length;
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1);
  title.values = [[sheet.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  worksheet.getRangeByIndexes(1, 0, 1, 1).values = [[sheet.remark]];

  const body = worksheet.getRangeByIndexes(HEADING_ROW + 1, 0, sheet.rows.length, columns);
  body.numberFormat = sheet.rows.map((row) => row.map(({ format }) => format));
  body.values = sheet.rows.map((row) => row.map(({ value }) => value));
  worksheet.getRangeByIndexes(HEADING_ROW, 0, 1, columns).values = [sheet.headings];

  const whole = worksheet.getRangeByIndexes(HEADING_ROW, 0, sheet.rows.length + 1, columns);
  const table = worksheet.tables.add(whole, true);
  table.name = sheet.table;
  table.style = 'TableStyleLight9';
  sheet.widths.forEach((width, column) => {
    const cells = worksheet.getRangeByIndexes(0, column, 1, 1);
    cells.format.columnWidth = width * POINTS_A_CHARACTER;
  });
  worksheet.freezePanes.freezeRows(HEADING_ROW + 1);
}

async function main(): Promise<void> {
  for (const [file, sheets] of samples()) {
    writeFileSync(join(ASSETS, file), await sampleWorkbook(sheets));
    process.stdout.write(`${file}: ${sheets.map(({ name }) => name).join(', ')}\n`);
  }
}

if (require.main === module) void main();
