import { toScorecardError, type ExcelPort } from '..';

/**
 * Does work in Excel.
 *
 * @throws ScorecardError for whatever goes wrong in it, in plain words
 */
export async function inExcel<T>(
  excel: ExcelPort,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(work);
  } catch (error) {
    throw toScorecardError(error);
  }
}
