import { openModel } from '../../../src/host';
import type { CellContent } from '../../../src/host/model/cell';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { workbookOf } from './models';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** A workbook with one sheet "Data" holding these values from A1, and Microsoft's client on it. */
export function sessionWith(
  values: CellContent[][] = [],
  options?: Parameters<typeof openModel>[1],
): {
  workbook: WorkbookModel;
  sheet: SheetModel;
  run: <T>(batch: Batch<T>) => Promise<T>;
} {
  const workbook = workbookOf('Data', 'Other');
  const sheet = workbook.sheets[0] as SheetModel;
  values.forEach((row, top) =>
    row.forEach((content, left) => {
      if (content !== null) sheet.grid.set(top, left, { content, style: 0 });
    }),
  );
  const { Excel: client } = openModel(workbook, options);
  const run = <T>(batch: Batch<T>): Promise<T> => client.run(batch) as Promise<T>;
  return { workbook, sheet, run };
}
