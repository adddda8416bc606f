/** A column that is asked, and where its name stands: `.all[0].field`. */
export interface AskedColumn {
  path: string;
  field: string;
}

/** Columns by the member that names each, with the path of that member. */
export function askedColumns(columns: object, path: string): AskedColumn[] {
  return Object.entries(columns).map(([member, field]) => ({
    path: `${path}.${member}`,
    field: String(field),
  }));
}
