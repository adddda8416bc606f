import type { RawKindName } from '../../rules/raw-kind-name';
import { ATTENDANCE } from './attendance';
import type { MeasuredKind } from './kind';
import { RETURNS } from './returns';
import { ROWS } from './rows';

/** How each kind of raw sheet becomes figures. */
export const MEASURED_KINDS: Record<RawKindName, MeasuredKind> = {
  returns: RETURNS,
  rows: ROWS,
  attendance: ATTENDANCE,
};
