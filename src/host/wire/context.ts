import type { WorkbookModel } from '../model/workbook';
import type { HostContext, HostRef, TypeDef } from './define';

/** A reference as the engine uses it, whatever its target. */
export interface LiveRef {
  type: TypeDef<unknown>;
  target: unknown;
}

export type HostEvent = Parameters<HostContext['raise']>[0];

export const live = (reference: HostRef): LiveRef => reference as unknown as LiveRef;

/** True of what a method returns when it returns an object and not a value. */
export function isRef(value: unknown): value is HostRef {
  const candidate = value as Partial<LiveRef> | null;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'target' in candidate &&
    typeof candidate.type === 'object' &&
    candidate.type !== null &&
    'scalars' in candidate.type
  );
}

/** What lasts between the requests of one host: the workbook, kept references, listeners. */
export class HostState implements HostContext {
  /** Objects that the client asked to keep, by reference id. */
  readonly kept = new Map<string, LiveRef>();
  /** The targets that the request being executed has led to. */
  inUse: () => unknown[] = () => [];
  eventsEnabled = true;
  dirty = false;
  /** Whether anything was ever changed, saved since or not. */
  changed = false;
  private readonly pending: HostEvent[] = [];
  private ids = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly now: () => Date,
    readonly declared: number,
  ) {}

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
    if (this.eventsEnabled) this.pending.push(event);
  }

  /** Events raised since the last call; they are told after the request that caused them. */
  takeEvents(): HostEvent[] {
    return this.pending.splice(0);
  }

  /** Keeps an object alive under an id, the same id for the same object. */
  keep(reference: LiveRef): string {
    for (const [id, known] of this.kept) if (known.target === reference.target) return id;
    const id = `ref-${++this.ids}`;
    this.kept.set(id, reference);
    return id;
  }

  referenceIdOf(target: unknown): string | undefined {
    for (const [id, known] of this.kept) if (known.target === target) return id;
    return undefined;
  }
}
