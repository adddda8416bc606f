import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openHost } from 'workbook-host';

/**
 * LibreOffice reads the sparklines of a workbook but does not print their lines. For the picture they
 * are drawn from what the file says: where each stands, its cells, its colours.
 */
export interface Sparkline {
  /** Cell it stands in: "J7". */
  cell: string;
  values: (number | null)[];
  line: string;
  last: string;
  /** Fill of its cell in the marked workbook, by which it is found on the printed page. */
  mark: string;
}

const GROUP = /<x14:sparklineGroup [^]*?<\/x14:sparklineGroup>/g;

const colour = (group: string, name: string) =>
  `#${new RegExp(`<x14:${name} rgb="FF(\\w{6})"`).exec(group)?.[1] ?? '000000'}`;

/** The sparklines of a sheet, in the order of the file. */
export async function sparklinesOf(workbook: Uint8Array, sheet: string): Promise<Sparkline[]> {
  const texts = Object.entries(unzipSync(workbook))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, bytes]) => strFromU8(bytes));
  const found = texts.flatMap((text) =>
    [...text.matchAll(GROUP)].flatMap(([group]) =>
      [
        ...group.matchAll(/<xm:f>'?([^'!<]+)'?!([^<]+)<\/xm:f><xm:sqref>([^<]+)<\/xm:sqref>/g),
      ].flatMap(([, name, data = '', cell = '']) =>
        name === sheet
          ? [{ cell, data, line: colour(group, 'colorSeries'), last: colour(group, 'colorLast') }]
          : [],
      ),
    ),
  );
  const { Excel } = await openHost(workbook);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = found.map(({ data }) => worksheets.getItem(sheet).getRange(data).load('values'));
    await context.sync();
    return found.map(({ cell, line, last }, i) => ({
      cell,
      line,
      last,
      values: (ranges[i]?.values[0] ?? []).map((value) =>
        typeof value === 'number' ? value : null,
      ),
      mark: `#FF00${i.toString(16).padStart(2, '0')}`.toUpperCase(),
    }));
  });
}

/** The workbook without sparklines. */
export function withoutSparklines(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/') || !name.endsWith('.xml')) continue;
    const text = strFromU8(bytes);
    const rest = text.replace(/<ext (?:(?!<\/ext>)[^])*<x14:sparklineGroups[^]*?<\/ext>/, '');
    parts[name] = strToU8(rest.replace(/<extLst>\s*<\/extLst>/, ''));
  }
  return zipSync(parts);
}

/** The workbook with the cell of each sparkline filled with its mark. */
export async function withMarks(
  workbook: Uint8Array,
  sheet: string,
  sparklines: readonly Sparkline[],
): Promise<Uint8Array> {
  const host = await openHost(workbook);
  await host.Excel.run(async (context) => {
    for (const { cell, mark } of sparklines) {
      context.workbook.worksheets.getItem(sheet).getRange(cell).format.fill.color = mark;
    }
    await context.sync();
  });
  return host.save();
}
