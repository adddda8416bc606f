import type { RowCondition, RowCount } from '../../rules/row-measures';

/** Every field of the case list that a measure asks, each once. */
export function fieldsAsked(measure: RowCount): string[] {
  const { placed, count } = measure;
  const fields = new Set<string>();
  if (placed.by === 'date') fields.add(placed.field);
  if (placed.by === 'due') fields.add(placed.from).add(placed.done);
  if (placed.by === 'open-at-end') fields.add(placed.from).add(placed.to);
  if (count.of === 'distinct') fields.add(count.field);
  for (const condition of [...measure.where, ...(measure.numerator ?? [])]) {
    for (const field of fieldsOfCondition(condition)) fields.add(field);
  }
  return [...fields];
}

function fieldsOfCondition(condition: RowCondition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOfCondition);
  if ('any' in condition) return condition.any.flatMap(fieldsOfCondition);
  if ('not' in condition) return fieldsOfCondition(condition.not);
  if ('outcome' in condition) return [];
  if ('field' in condition) return [condition.field];
  if ('person' in condition) {
    const earlier = (condition.earlier ?? []).flatMap(fieldsOfCondition);
    return [condition.person, condition.date, ...earlier];
  }
  return 'to' in condition ? [condition.from, condition.to] : [condition.from];
}
