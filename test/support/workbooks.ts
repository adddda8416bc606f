import { unzipSync, strFromU8 } from 'fflate';
import { openHost } from 'workbook-host';

/** What a user types: formulas begin with "=", an apostrophe marks text. */
export type CellInput = string | number | boolean;

/** A saved workbook with these sheets, each filled from A1. */
export async function newWorkbookWith(
  sheets: Record<string, readonly (readonly CellInput[])[]>,
): Promise<Uint8Array> {
  const host = openHost();
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const block = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = block;
    }
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  return host.save();
}

/** Does something in a saved workbook through Microsoft's client, and saves it again. */
export async function changed(
  bytes: Uint8Array,
  change: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<Uint8Array> {
  const host = openHost(bytes);
  await host.Excel.run(async (context) => {
    await change(context);
    await context.sync();
  });
  return host.save();
}

/** The parts of a saved workbook as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** Where two workbooks differ: each part, and what stands there in both; `mask` may hide something. */
export function differences(
  a: Uint8Array,
  b: Uint8Array,
  mask: (part: string) => string = (part) => part,
): string[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...paths].flatMap((path) => {
    const [one, other] = [mask(left[path] ?? ''), mask(right[path] ?? '')];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at++;
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
    return [`${path}: ${around(one)} | ${around(other)}`];
  });
}

/** A sheet as a test compares it, as plain data. */
export interface SheetContent {
  formulas: unknown[][];
  numberFormats: unknown[][];
  texts: unknown[][];
}

/** Content of all sheets by name, in the order of the tabs. */
export async function contentOf(bytes: Uint8Array): Promise<Map<string, SheetContent | null>> {
  const { Excel } = openHost(bytes);
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('formulas,numberFormat,text'),
    );
    await context.sync();
    return new Map(
      sheets.items.map((sheet, i) => {
        const range = ranges[i];
        if (!range || range.isNullObject) return [sheet.name, null];
        const { formulas, numberFormat, text } = range;
        return [sheet.name, plain({ formulas, numberFormats: numberFormat, texts: text })];
      }),
    );
  });
}

/** Values that came from the client belong to another realm; a copy of ours compares as equal. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
