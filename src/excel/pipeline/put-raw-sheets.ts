import { writeRawSheets, type ExcelPort, type RawSheet } from '..';
import { inExcel } from './in-excel';

/**
 * Fills an empty workbook with raw data from elsewhere, a sheet each, every cell as text.
 *
 * @throws ScorecardError for whatever goes wrong in it, in plain words
 */
export function putRawSheets(excel: ExcelPort, sheets: readonly RawSheet[]): Promise<void> {
  return inExcel(excel, (context) => writeRawSheets(context, sheets, {}));
}
