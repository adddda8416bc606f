import { ERRORS } from '../core/wording/errors';
import { ScorecardError } from '../core/wording/scorecard-error';

/** What long work tells, and is told, on its way. */
export interface Watch {
  /** Called with the step under way; `share` of the whole build, 0 to 1. */
  onProgress?: (step: string, share: number) => void;
  /** Aborted when the user cancels. */
  signal?: AbortSignal;
}

/**
 * Ends a turn of work between two requests: lets the pane draw and take clicks, then stops with a
 * ScorecardError 'cancelled' if the user has cancelled. Excel restarts an add-in that holds its
 * thread for five seconds.
 */
export async function endTurn(watch: Watch): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (watch.signal?.aborted) throw new ScorecardError('cancelled', ERRORS.cancelled());
}
