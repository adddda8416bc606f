/** What is known of a key, worked out the first time it is asked for. */
export function remembered<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  workOut: () => Value,
): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = workOut();
  known.set(key, now);
  return now;
}
