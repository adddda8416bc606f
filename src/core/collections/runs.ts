/** Neighbours of equal value: where they begin, counted from 0, how many, and the value. */
export interface Run<Value> {
  from: number;
  count: number;
  value: Value;
}

/** The values as runs of equal neighbours, in their order. */
export function runs<Value>(values: Iterable<Value>): Run<Value>[] {
  const found: Run<Value>[] = [];
  let at = 0;
  for (const value of values) {
    const last = found.at(-1);
    if (last && Object.is(last.value, value)) last.count += 1;
    else found.push({ from: at, count: 1, value });
    at += 1;
  }
  return found;
}
