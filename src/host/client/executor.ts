import { HostError, type HostRef } from '../wire/define';
import type { HostState } from '../wire/context';
import { execute } from '../wire/execute';
import { ActionType, type WireBody, type WireRequest, type WireResponse } from '../wire/protocol';
import { failsEnvelope, FaultPlan } from './faults';
import type { HostOptions, HostStats, RequestStat } from './options';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Answers the client's requests from the workbook, and counts what passes. */
export class Executor {
  readonly stats: HostStats = { syncs: 0, requests: [], maxRequestBytes: 0, maxResponseBytes: 0 };
  private readonly faults: FaultPlan;
  private readonly limit: number;
  private cellEditSyncs: number;

  constructor(
    private readonly root: HostRef,
    private readonly host: HostState,
    options: HostOptions,
    private readonly tell: (host: HostState) => void,
  ) {
    this.faults = new FaultPlan(options.faults ?? []);
    this.limit = options.maxPayload ?? FIVE_MEGABYTES;
    this.cellEditSyncs = options.cellEditSyncs ?? 0;
  }

  /** The `executeAsync` of Microsoft's request executor. */
  async executeAsync(
    _customData: string,
    flags: number,
    message: { Body: unknown },
  ): Promise<WireResponse> {
    // Through JSON and back, so that neither side can hold on to what the other owns.
    const sent = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
    const request = JSON.parse(sent) as WireRequest;
    const release = isRelease(request);
    if (!release) this.stats.syncs++;
    const stat: RequestStat = { bytes: bytesOf(sent), responseBytes: 0, flags, release };
    this.stats.requests.push(stat);
    this.stats.maxRequestBytes = Math.max(this.stats.maxRequestBytes, stat.bytes);
    const response = this.answer(request, stat);
    const failure = response.ErrorCode || response.Body?.Error?.Code;
    if (failure) stat.error = failure;
    await Promise.resolve();
    this.tell(this.host);
    return response;
  }

  private answer(request: WireRequest, stat: RequestStat): WireResponse {
    if (stat.bytes > this.limit) return envelopeFailure('RequestPayloadSizeLimitExceeded');
    try {
      if (!stat.release) this.beforeSync(stat.flags);
    } catch (error) {
      return failureOf(error);
    }
    let envelope: string | null = null;
    const body = execute(request, this.root, this.host, (location) => {
      try {
        this.faults.beforeAction(this.stats.syncs, location);
      } catch (error) {
        if (error instanceof HostError && failsEnvelope(error.code)) envelope = error.code;
        throw error;
      }
    });
    if (envelope) return envelopeFailure(envelope);
    const text = JSON.stringify(body);
    stat.responseBytes = bytesOf(text);
    this.stats.maxResponseBytes = Math.max(this.stats.maxResponseBytes, stat.responseBytes);
    if (stat.responseBytes > this.limit) {
      return envelopeFailure('ResponsePayloadSizeLimitExceeded');
    }
    return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(text) as WireBody };
  }

  private beforeSync(flags: number): void {
    this.faults.beforeSync(this.stats.syncs);
    if (this.cellEditSyncs > 0 && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      this.cellEditSyncs--;
      throw new HostError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    }
  }
}

/** True of a request that Excel.run sends on its own, to give back what it kept. */
function isRelease(request: WireRequest): boolean {
  const names = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return names.length > 0 && names.every((action) => action.Name === '_RemoveReference');
}

function failureOf(error: unknown): WireResponse {
  if (!(error instanceof HostError)) throw error;
  if (failsEnvelope(error.code)) return envelopeFailure(error.code, error.message);
  const Error = {
    Code: error.code,
    Message: error.message,
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  const Body: WireBody = { Error, ProcessedResults: { Results: [] } };
  return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body };
}

const ENVELOPE_MESSAGES: Record<string, string> = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

function envelopeFailure(code: string, message = ENVELOPE_MESSAGES[code] ?? code): WireResponse {
  return { ErrorCode: code, ErrorMessage: message, HttpStatusCode: 400, Headers: {}, Body: null };
}
