import { asMonthKey } from '../../src/core/calendar/months';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/excel/pipeline/build';
import { openHost } from 'workbook-host';
import { lintPack } from '../../src/core/rules/lint';
import { EMBEDDED_PACKS } from '../../src/core/rules/packs';
import { readPack } from '../../src/core/rules/read-pack';
import type { RawKind } from '../../src/core/rules/schema';
import { serialFromIso } from '../../src/core/calendar/days';
import { earlyHelpCaseList } from '../../src/tools/samples/case-list';
import { figuresIn, figuresOf } from '../support/terminal';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'assets/guide/case-lists.md'), 'utf8');

/** Cells of the page's tables under a heading, row by row, without the rule below the headings. */
function tableUnder(heading: string): string[][] {
  const section = PAGE.slice(PAGE.indexOf(heading));
  const lines = section.slice(section.indexOf('\n| ') + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const lists = EMBEDDED_PACKS.flatMap(({ raw }) => raw).filter(({ kind }) => kind === 'rows');

describe('the guide lists every column of every case list, as the pack has it', () => {
  it.each(lists.map((list): [string, RawKind] => [list.id, list]))(
    '%s',
    (id, { title, columns }) => {
      expect(PAGE).toContain(`### ${title} (\`${id}\`)`);
      const rows = tableUnder(`### ${title} (\`${id}\`)`);
      expect(rows.map(([name, others]) => [name, others])).toEqual(
        columns.map(({ headings: [first, ...others], required }) => [
          `${first}${required ? ' *' : ''}`,
          others.join(', '),
        ]),
      );
      columns.forEach(({ categories }, at) => {
        for (const { name } of categories) expect(rows[at]?.[2]).toContain(name);
      });
    },
  );
});

describe('a new measure needs an edit of the rule pack only: the example of the guide', () => {
  const blocks = [...PAGE.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );
  const embedded = JSON.parse(
    readFileSync(join(ROOT, 'src/core/rules/packs/early-help.json'), 'utf8'),
  ) as { indicators: unknown[]; rowMeasures: unknown[] };
  const [indicator, measure] = blocks;
  const edited = {
    ...embedded,
    indicators: [...embedded.indicators, indicator],
    rowMeasures: [...embedded.rowMeasures, measure],
  };

  it('passes the lint', () => {
    expect(blocks).toHaveLength(2);
    const known = lintPack(embedded).map(({ path }) => path);
    expect(lintPack(edited).filter(({ path }) => !known.includes(path))).toEqual([]);
  });

  it('counts what it says of the sample, which is what its rows give', async () => {
    const host = openHost(readFileSync(join(ROOT, 'assets/samples/early-help-case-list.xlsx')));
    const now = () => new Date(2017, 6, 14, 9, 0);
    await build(host.Excel, { packs: [readPack(edited)], month: asMonthKey('2017-06'), now });
    const figures = await figuresOf(await host.save());
    const said = tableUnder('In June 2017 the sample has');
    const places = said.map(([place = '']) => place);
    const counted = figuresIn(figures, '2017-06', places, '4.4');
    expect(said.map(([, figure]) => figure)).toEqual(counted);
    expect(counted.slice(1)).toEqual(places.slice(1).map(longOpenIn));
  });
});

/** Families of a locality open for 182 days at the end of June, of those open, straight from the rows. */
function longOpenIn(locality: string): string {
  const end = serialFromIso('2017-06-30')!;
  const open = earlyHelpCaseList().filter(
    (row) => row.locality === locality && row.allocatedDate !== 0 && row.closedDate === 0,
  );
  const families = (rows: typeof open) => new Set(rows.map(({ familyId }) => familyId)).size;
  const long = open.filter(({ allocatedDate }) => allocatedDate <= end - 182);
  return `${families(long)} of ${families(open)}`;
}
