import type { Area } from '../model/sheet';
import { parseA1 } from '../model/address';
import type { WorkbookModel } from '../model/workbook';
import { recalculate } from '../calculation/recalculate';
import type { HostContext, HostRef, TypeDef } from './define';

/** The description of every class, by its name. */
export type TypeTable = Readonly<Partial<Record<string, TypeDef<never>>>>;

export type HostEvent = Parameters<HostContext['raise']>[0];

/** What lasts between the requests of one host: the workbook, kept references, listeners. */
export class HostState implements HostContext {
  /** Objects that the client asked to keep, by reference id. */
  readonly kept = new Map<string, HostRef>();
  private readonly keptIds = new Map<unknown, string>();
  /** The targets that the request being executed has led to. */
  inUse: () => unknown[] = () => [];
  eventsEnabled = true;
  dirty = false;
  /** Whether anything was ever changed, saved since or not. */
  changed = false;
  private readonly pending: HostEvent[] = [];
  /** Areas that changed and whose dependents are not calculated yet. */
  private stale: Area[] | 'all' = [];
  private ids = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly now: () => Date,
    /** Highest ExcelApi set on offer: 13 for ExcelApi 1.13. */
    readonly declared: number,
    private readonly types: TypeTable,
  ) {}

  /** How the class of an object is described. */
  typeOf({ className }: HostRef): TypeDef<unknown> {
    const type = this.types[className];
    if (!type) throw new Error(`The host has no description of ${className}.`);
    // A reference carries what its class stands for: `ref` makes no other.
    return type as TypeDef<unknown>;
  }

  read(reference: HostRef, property: string): unknown {
    const scalar = this.typeOf(reference).scalars[property];
    if (!scalar) throw new Error(`${reference.className}.${property} cannot be read.`);
    return scalar.get(reference.target, this);
  }

  write(reference: HostRef, property: string, value: unknown): void {
    const set = this.typeOf(reference).scalars[property]?.set;
    if (!set) throw new Error(`${reference.className}.${property} cannot be set.`);
    set(reference.target, value, this);
  }

  call(reference: HostRef, method: string, args: unknown[]): unknown {
    const call = this.typeOf(reference).methods[method];
    if (!call) throw new Error(`${reference.className}.${method} cannot be called.`);
    return call(reference.target, args, this);
  }

  liveTargets(): Set<unknown> {
    return new Set([...this.inUse(), ...[...this.kept.values()].map(({ target }) => target)]);
  }

  nextId(): string {
    const taken = new Set(this.workbook.sheets.map((sheet) => sheet.id));
    for (;;) {
      const hex = (++this.ids).toString(16).toUpperCase().padStart(12, '0');
      const id = `{00000000-0001-0001-0000-${hex}}`;
      if (!taken.has(id)) return id;
    }
  }

  markChanged(): void {
    this.dirty = true;
    this.changed = true;
  }

  raise(event: HostEvent): void {
    this.markChanged();
    this.noteStale(event);
    if (this.eventsEnabled) this.pending.push(event);
  }

  private noteStale({ type, sheetId, address }: HostEvent): void {
    if (this.stale === 'all') return;
    if (type === 'worksheetDeleted') this.stale = 'all';
    if (type !== 'worksheetChanged' || this.stale === 'all') return;
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    const rect = parseA1(address ?? '');
    if (sheet && rect) this.stale.push({ sheet, rect });
  }

  /**
   * Brings the results of formulas up to date with the changes since the last call, and tells the
   * sheets' listeners. In manual mode only what was entered is calculated until it is asked for.
   */
  settle(everything = false): void {
    const { stale, workbook } = this;
    if (!everything && stale !== 'all' && stale.length === 0) return;
    this.stale = [];
    const manual = workbook.calculationMode === 'Manual' && !everything;
    const sheets = recalculate(workbook, this.now, everything ? 'all' : stale, !manual);
    for (const sheet of sheets) {
      if (this.eventsEnabled) this.pending.push({ type: 'worksheetCalculated', sheetId: sheet.id });
    }
  }

  /** Events raised since the last call; they are told after the request that caused them. */
  takeEvents(): HostEvent[] {
    return this.pending.splice(0);
  }

  /** Keeps an object alive under an id, the same id for the same object. */
  keep(reference: HostRef): string {
    const known = this.keptIds.get(reference.target);
    if (known !== undefined) return known;
    const id = `ref-${++this.ids}`;
    this.kept.set(id, reference);
    this.keptIds.set(reference.target, id);
    return id;
  }

  /** Forgets an object that the client gives back. */
  release(id: string): void {
    const known = this.kept.get(id);
    if (known) this.keptIds.delete(known.target);
    this.kept.delete(id);
  }

  referenceIdOf(target: unknown): string | undefined {
    return this.keptIds.get(target);
  }
}
