import { rawCell } from '../../../src/core/raw/address';
import type { RawColumn, RawTable } from '../../../src/core/raw/types';

test('the address of a raw cell counts the row from the headings', () => {
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
