import { isMet, type Outcome, type Repeat, type RowCondition } from '../../rules/rows/conditions';
import type { RowFacts } from '../../rules/rows/facts';
import { placementKind, type Placement } from '../../rules/rows/placement';
import { lastDayOf, RowOfContext, type RowContext } from './context';
import { datesByPerson } from './history';

/** What a condition is judged in: the measure's placement and the month that the period ends with. */
export interface ConditionScope {
  placed: Placement;
  month: number;
}

/** A row in a period, as conditions ask about it. */
export class RowInPeriod extends RowOfContext implements RowFacts {
  constructor(
    context: RowContext,
    row: number,
    private readonly scope: ConditionScope,
  ) {
    super(context, row);
  }

  periodEnd(): number {
    return lastDayOf(this.context, this.scope.month);
  }

  outcome(): Outcome | null {
    const { placed } = this.scope;
    return placementKind(placed).outcome(placed, this);
  }

  meets(condition: RowCondition): boolean {
    return isMet(condition, this);
  }

  datesOfPerson(repeat: Repeat & RowCondition): readonly number[] {
    const { context, scope } = this;
    const { person, earlier = [] } = repeat;
    // What earlier rows must meet may depend on the period asked about; their dates alone do not.
    const period = earlier.length > 0 ? `${JSON.stringify(scope.placed)} ${scope.month}` : '';
    const isAsked = (row: number): boolean => {
      const facts = new RowInPeriod(context, row, scope);
      return earlier.every((condition) => isMet(condition, facts));
    };
    return datesByPerson(context, repeat, period, isAsked).get(this.text(person)) ?? [];
  }
}
