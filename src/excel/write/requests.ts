import type { Watch } from '../watch';
import { endTurn } from '../watch';

/** Bytes after which pending work is sent: short of the 5 MB that Excel on the web takes. */
const BYTES_PER_REQUEST = 4_000_000;

/** Work that waits to be sent to Excel, kept below the size that one request may have. */
export class Requests {
  private pending = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly watch: Watch,
  ) {}

  /** Makes room for work of about this many bytes, sending what waits if need be. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > BYTES_PER_REQUEST) await this.send();
    this.pending += bytes;
  }

  /** Sends what waits and ends the turn. */
  async send(): Promise<void> {
    // Both hold until the next request only, so that a failure leaves neither behind.
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.pending = 0;
    await this.context.sync();
    await endTurn(this.watch);
  }
}

/** Bytes that a block of values takes in a request, UTF-8 and separators included. */
export function blockBytes(block: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of block) {
    bytes += 2;
    for (const cell of row) bytes += 1 + cellBytes(cell);
  }
  return bytes;
}

function cellBytes(cell: unknown): number {
  if (typeof cell !== 'string') return String(cell).length;
  let bytes = cell.length + 2;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}
