import { columnLetters, rawCell } from '../../../src/core/raw/address';
import type { RawColumn, RawTable } from '../../../src/core/raw/types';

describe('addresses of raw cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('counts the row from the headings', () => {
    const value: RawColumn = {
      field: 'value',
      heading: 'Value',
      column: 5,
      needsText: false,
      values: [1, 2],
      errors: new Set(),
    };
    const table: RawTable = {
      sheet: 'Returns',
      kindId: 'returns',
      kind: 'returns',
      headingRow: 3,
      rowCount: 2,
      columns: new Map([['value', value]]),
      hiddenRows: 0,
      date1904: false,
    };
    // Headings stand in row 4 of the sheet, the first values in row 5.
    expect(rawCell(table, 'value', 1)).toEqual({ sheet: 'Returns', address: 'F6' });
    expect(rawCell(table, 'note', 1)).toBeUndefined();
  });
});
