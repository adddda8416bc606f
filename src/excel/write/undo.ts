/** A step back, and the sheets to look at if it fails. */
interface Reversal {
  sheets: string[];
  run: () => Promise<void>;
}

/** Steps that put former content back, noted before each change and taken in reverse. */
export class Undo {
  private readonly steps: Reversal[] = [];

  /** Notes how to take back a change that is about to be made. */
  before(sheets: string[], run: () => Promise<void>): void {
    this.steps.push({ sheets, run });
  }

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /**
   * Takes all changes back, the last first; each step gets a second try, because what failed once was
   * often a passing state of Excel.
   *
   * @returns names of the sheets that could not be put back
   */
  async run(): Promise<string[]> {
    const failed: string[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step.run().catch(step.run);
      } catch {
        failed.push(...step.sheets);
      }
    }
    return failed;
  }
}
