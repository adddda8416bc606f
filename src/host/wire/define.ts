import type { WorkbookModel } from '../model/workbook';

/**
 * How an Excel object type is described to the wire: what can be read, set and called, over a model
 * object of type T. Names are those of Office.js (camelCase); the wire turns them into Microsoft's.
 * Whatever a type does not describe is refused.
 */
export interface TypeDef<T> {
  /** Microsoft's class name: "Worksheet". */
  name: string;
  /** Properties that hold plain values. */
  scalars: Record<string, Scalar<T>>;
  /** Properties that hold another object; null stands for a null object. */
  objects?: Record<string, (target: T, host: HostContext) => HostRef | null>;
  /** Methods. What returns an object returns a HostRef, or null for a null object. */
  methods?: Record<string, (target: T, args: unknown[], host: HostContext) => unknown>;
  /** Collections: their items, in order. */
  items?: (target: T, host: HostContext) => HostRef[];
  /** The id by which the client addresses an item of a collection again. */
  id?: (target: T) => string;
}

export interface Scalar<T> {
  get: (target: T, host: HostContext) => unknown;
  /** Absent: read-only. */
  set?: (target: T, value: unknown, host: HostContext) => void;
}

/** An Excel object behind the wire: its type and the model object it stands for. */
export interface HostRef<T = never> {
  type: TypeDef<T>;
  target: T;
}

/** What object types may need beside their target. */
export interface HostContext {
  workbook: WorkbookModel;
  /** Whether listeners are told of changes: `Excel.Runtime.enableEvents`. */
  eventsEnabled?: boolean;
  /** Whether the workbook has changes that were not saved. */
  dirty?: boolean;
  /** Highest ExcelApi set on offer: 13 for ExcelApi 1.13. */
  declared?: number;
  /** Targets that the client holds: ranges among them follow the cells that they stand for. */
  liveTargets?(): Iterable<unknown>;
  /** The time it is for `TODAY()` and its like. */
  now(): Date;
  /** Calculates what changes have made out of date, or every formula. */
  settle(everything?: boolean): void;
  /** A new id, unique in this host: "{…}" as Excel writes sheet ids. */
  nextId(): string;
  /** Tells registered handlers of a change (worksheet or table onChanged, onAdded, onDeleted …). */
  raise(event: {
    type: string;
    sheetId?: string;
    address?: string;
    [detail: string]: unknown;
  }): void;
}

/** Makes a reference; its own function so that T is inferred. */
export function ref<T>(type: TypeDef<T>, target: T): HostRef {
  return { type, target } as unknown as HostRef;
}

/** An error as Excel reports it: a code of Excel.ErrorCodes and a message. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  what = 'The argument is invalid or missing or has an incorrect format.',
) => new HostError('InvalidArgument', what);
export const itemNotFound = (what = "The requested resource doesn't exist.") =>
  new HostError('ItemNotFound', what);
export const itemAlreadyExists = (what = 'A resource with the same name already exists.') =>
  new HostError('ItemAlreadyExists', what);
export const notImplemented = (what: string) => new HostError('NotImplemented', what);
