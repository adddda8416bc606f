/** How two values are compared, by the words of the file format. */
export type Comparison =
  'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';

/** How a value is compared with one other or with two. */
export type Operator = Comparison | 'between' | 'notBetween';

const HOLDS: Record<Comparison, (order: number) => boolean> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThan: (order) => order > 0,
  lessThan: (order) => order < 0,
  greaterThanOrEqual: (order) => order >= 0,
  lessThanOrEqual: (order) => order <= 0,
};

/**
 * Whether a comparison holds.
 * @param order how the value stands to the other: negative where it is less, 0 where they are equal
 */
export const holds = (comparison: Comparison, order: number): boolean => HOLDS[comparison](order);

/** Whether a number stands to one other, or to two, as the operator says. */
export function compareNumber(
  value: number,
  operator: Operator,
  first: number,
  second: number,
): boolean {
  if (operator === 'between') return value >= first && value <= second;
  if (operator === 'notBetween') return value < first || value > second;
  return holds(operator, value - first);
}

export const isOperator = (word: string): word is Operator =>
  word in HOLDS || word === 'between' || word === 'notBetween';

export const isComparison = (word: string): word is Comparison => word in HOLDS;
