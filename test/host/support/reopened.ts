import { openModel } from '../../../src/host';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { validate } from '../../support/validator';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a program on a new workbook with one sheet "Sample" and checks what it left, then saves,
 * has Microsoft's validator look at the file, opens it again and checks the same.
 * @param check reads through the client and returns what is compared with `expected`
 */
export async function expectSample<T>(
  program: Batch<unknown>,
  check: Batch<T>,
  expected: T,
): Promise<WorkbookModel> {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet) sheet.name = 'Sample';
  const { Excel: client } = openModel(workbook);
  await client.run(program);
  expect(await client.run(check)).toEqual(expected);
  const bytes = saveWorkbook(workbook);
  expect(await validate(bytes)).toEqual([]);
  const again = openWorkbook(bytes);
  const { Excel: other } = openModel(again);
  expect(await other.run(check)).toEqual(expected);
  return again;
}
