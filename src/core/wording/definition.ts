/**
 * A kind of finding, defined once: how much it matters, what is said of it, and what it needs to know.
 * Everything else that there is to a finding (its code, the type of its detail, the guide's list) follows
 * from a table of these by code.
 */
export interface Definition<Detail, Severity extends string> {
  /** How much it matters; a function where that depends on what happened. */
  severity: Severity | ((detail: Detail) => Severity);
  /** What is wrong and what became of it, as a sentence or two. */
  problem: (detail: Detail) => string;
  /** What to write or do instead, as a sentence. */
  instead: (detail: Detail) => string;
  /** Details as they occur, one for each way that the sentences can go: the guide and tests show them. */
  examples: readonly [Detail, ...Detail[]];
}

/** The detail of a finding that needs none. */
export type NoDetail = Record<string, never>;

/** A definition whose detail does not matter. */
interface Defined {
  examples: readonly unknown[];
}

/** What findings need to know, by code, of a table of definitions. */
export type DetailsOf<Table extends Record<keyof Table, Defined>> = {
  [Code in keyof Table]: Table[Code]['examples'][number];
};

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * Families of definitions in one table by code.
 *
 * @throws RangeError where two families define the same code
 */
export function tableOf<Grouped extends Record<string, Record<string, Defined>>>(
  families: Grouped,
): Intersection<Grouped[keyof Grouped]> {
  const table: Record<string, Defined> = {};
  for (const [code, definition] of Object.values(families).flatMap(Object.entries)) {
    if (code in table) throw new RangeError(`The finding "${code}" is defined twice.`);
    table[code] = definition;
  }
  return table as Intersection<Grouped[keyof Grouped]>;
}

/** How much one finding matters. */
export function severityOf<Detail, Severity extends string>(
  { severity }: Pick<Definition<Detail, Severity>, 'severity'>,
  detail: Detail,
): Severity {
  return typeof severity === 'function' ? severity(detail) : severity;
}
