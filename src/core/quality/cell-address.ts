/** Where a cell is: sheet name and A1 address ("Returns", "F12"). */
export interface CellAddress {
  sheet: string;
  address: string;
}
