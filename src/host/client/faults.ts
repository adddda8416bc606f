import { HostError } from '../wire/define';
import type { Fault } from './options';

const ENVELOPE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

/** True of codes that fail a request as a whole rather than at an action. */
export const failsEnvelope = (code: string): boolean => ENVELOPE.has(code);

/** The faults still to strike. */
export class FaultPlan {
  private readonly left: Map<Fault, number>;

  constructor(faults: Fault[]) {
    this.left = new Map(faults.map((fault) => [fault, fault.times ?? 1]));
  }

  /** Throws the fault due before anything of this sync is done. */
  beforeSync(sync: number): void {
    this.strike((fault) => fault.member === undefined && fault.sync === sync);
  }

  /** Throws the fault due at a member; "values" also means "Range.values". */
  beforeAction(sync: number, location: string): void {
    this.strike(
      (fault) =>
        fault.member !== undefined &&
        (fault.sync === undefined || fault.sync === sync) &&
        (fault.member === location || location.endsWith(`.${fault.member}`)),
    );
  }

  private strike(isDue: (fault: Fault) => boolean): void {
    for (const [fault, times] of this.left) {
      if (times <= 0 || !isDue(fault)) continue;
      this.left.set(fault, times - 1);
      throw new HostError(fault.code, fault.message ?? `Injected: ${fault.code}.`);
    }
  }
}
