/** The names in a table, of the type that the table is keyed by: for tables that have no other names. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
