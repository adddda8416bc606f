import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../core/rules/packs';
import { earlyHelpCaseList } from '../samples/case-list';

/** Rows to a request when the list is written: well within the 5 MB that Excel on the web takes. */
const BLOCK = 10_000;

/**
 * A workbook with an early help case list of so many rows: the synthetic list again and again, each
 * time with numbers of its own, so that no row is a duplicate and every month has its share.
 */
export async function largeCaseList(rows: number): Promise<Uint8Array> {
  const kind = EMBEDDED_PACKS.flatMap(({ raw }) => raw).find(({ id }) => id === 'case-list');
  if (!kind) throw new Error('There is no case list in the rule packs.');
  const { columns } = kind;
  const list = earlyHelpCaseList();
  const cellsOf = (index: number) => {
    const row: Readonly<Record<string, string | number>> = { ...list[index % list.length] };
    const copy = Math.floor(index / list.length);
    return columns.map(({ field }) => {
      const value = row[field];
      return ['caseId', 'familyId'].includes(field) ? `${value}-${copy}` : value === 0 ? '' : value;
    });
  };

  const host = openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Case list';
    columns.forEach(({ type }, column) => {
      if (type !== 'date') return;
      sheet.getRangeByIndexes(1, column, rows, 1).numberFormat = [['dd/mm/yyyy']];
    });
    const headings = sheet.getRangeByIndexes(0, 0, 1, columns.length);
    headings.values = [columns.map(({ headings: [name] }) => name)];
    await context.sync();
    for (let first = 0; first < rows; first += BLOCK) {
      const count = Math.min(BLOCK, rows - first);
      const block = sheet.getRangeByIndexes(1 + first, 0, count, columns.length);
      block.values = Array.from({ length: count }, (_, index) => cellsOf(first + index));
      await context.sync();
    }
  });
  return host.save();
}
