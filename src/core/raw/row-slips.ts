import type { KeptFate, LeftOutFate, SlipFate } from '../quality/findings/fates';
import type { RawKind } from '../rules/schema';
import type { Slip, SlipFinding } from './list-slips';
import type { RawColumn } from './types';

export type Policy = keyof RawKind['policies'];

/** Something wrong in a cell of the row being read. */
interface Noted {
  /** What the pack says of rows that have it. */
  policy: Policy;
  column: RawColumn | undefined;
  /** The finding, by what leaves the row out; null where nothing does. */
  finding: (leftOut: LeftOutFate | null) => SlipFinding;
}

/**
 * The slips of one row at a time. What became of the row is known when all of its cells are read: a
 * slip that the pack allows does not keep a row that another leaves out.
 */
export class RowSlips {
  private noted: Noted[] = [];

  constructor(private readonly policies: RawKind['policies']) {}

  /** Begins with the next row. */
  clear(): void {
    this.noted = [];
  }

  /** Notes a slip; `kept` is what becomes of a row that nothing leaves out. */
  note<Kept extends KeptFate>(
    policy: Policy,
    column: RawColumn | undefined,
    kept: Kept,
    finding: (fate: SlipFate<Kept>) => SlipFinding,
  ): void {
    this.noted.push({ policy, column, finding: (leftOut) => finding(leftOut ?? kept) });
  }

  /** Whether the row counts in spite of its slips. */
  get rowKept(): boolean {
    return this.noted.every(({ policy }) => this.allows(policy));
  }

  /** The slips of the row, each with what became of the row. */
  ofRow(sheetRow: number): Slip[] {
    const { rowKept } = this;
    return this.noted.map(({ policy, column, finding }) => {
      const leftOut = this.allows(policy) ? 'left-out-otherwise' : 'left-out';
      return { sheetRow, column, finding: finding(rowKept ? null : leftOut) };
    });
  }

  private allows(policy: Policy): boolean {
    return this.policies[policy] === 'keep';
  }
}
