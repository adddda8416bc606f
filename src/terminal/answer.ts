import type { BuildResult } from '../excel/pipeline/build';
import type { Traffic } from './session';

/** Why there is no result. */
export interface Failure {
  /** Stable, for programs. */
  code: string;
  message: string;
}

/** The one object of `build --json`. */
export function buildAnswer(traffic: Traffic, result: BuildResult) {
  return answer(traffic, result);
}

/** The one object of `--json` where a command failed: the members of a build's, and the error. */
export function failureAnswer(traffic: Traffic, { code, message }: Failure) {
  return { ...answer(traffic, null), error: { code, message } };
}

function answer(host: Traffic, result: BuildResult | null) {
  return {
    ok: result !== null,
    pack: result?.pack.id ?? null,
    rulesHash: result?.rulesHash ?? null,
    month: result?.month ?? null,
    sheets: result?.sheets ?? [],
    indicators: result?.indicators ?? 0,
    rag: result?.rag ?? { red: 0, amber: 0, green: 0, none: 0 },
    findings: result?.findings ?? { error: 0, warning: 0, info: 0 },
    changes: result?.changes ?? 0,
    host,
    ms: result?.ms ?? { read: 0, compute: 0, write: 0, total: 0 },
  };
}
