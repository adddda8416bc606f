import type { SheetModel } from '../../../src/host/model/sheet';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

const ROWS = 100_000;
const COLUMNS = 12;

test('a case list of 100,000 rows is saved and opened in full, in less than 1.5 GB', () => {
  const workbook = newWorkbook();
  const { grid } = workbook.sheets[0] as SheetModel;
  const date = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: 'dd/mm/yyyy' });
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (column < 3) grid.set(row, column, { content: `Case ${row} ${column}`, style: 0 });
      else if (column < 6) grid.set(row, column, { content: `Category ${row % 7}`, style: 0 });
      else grid.set(row, column, { content: 42_000 + (row % 900) + column, style: date });
    }
  }
  const bytes = saveWorkbook(workbook);
  const again = (openWorkbook(bytes).sheets[0] as SheetModel).grid;
  expect(again.used(true)).toEqual({ top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 });
  expect(again.get(ROWS - 1, 0)?.content).toBe(`Case ${ROWS - 1} 0`);
  expect(again.get(ROWS - 1, 11)?.content).toBe(42_000 + ((ROWS - 1) % 900) + 11);
  expect(process.memoryUsage().rss).toBeLessThan(1.5 * 2 ** 30);
});
