import type { WorkbookModel } from '../model/workbook';

/**
 * How a class of Office.js is described to the wire: what can be read, set and called, over a model
 * object of type T. Names are those of Office.js (camelCase); the wire turns them into Microsoft's.
 * Whatever a class does not describe is refused.
 */
export interface TypeDef<T> {
  /** Microsoft's class name: "Worksheet". */
  name: string;
  /** Properties that hold plain values. */
  scalars: Partial<Record<string, Scalar<T>>>;
  /** Properties that hold another object. */
  objects: Partial<Record<string, Lead<T>>>;
  /** Methods. What returns an object returns a HostRef, or null for a null object. */
  methods: Partial<Record<string, Method<T>>>;
  /** Collections: their items, in order. */
  items?: Items<T>;
  /** The id by which the client addresses an item of a collection again. */
  id?: (target: T) => string;
}

export interface Scalar<T> {
  get: (target: T, host: HostContext) => unknown;
  /** Absent: read-only. */
  set?: (target: T, value: unknown, host: HostContext) => void;
}

export type Lead<T> = (target: T, host: HostContext) => HostRef | null;
export type Method<T> = (target: T, args: unknown[], host: HostContext) => unknown;
export type Items<T> = (target: T, host: HostContext) => HostRef[];

/**
 * An Excel object behind the wire: the name of its class and the model object it stands for. The
 * class is known by name alone, so that no description needs another to be loaded.
 */
export class HostRef {
  constructor(
    readonly className: string,
    readonly target: unknown,
  ) {}
}

/** What object types may need beside their target. */
export interface HostContext {
  workbook: WorkbookModel;
  /** Whether listeners are told of changes: `Excel.Runtime.enableEvents`. */
  eventsEnabled: boolean;
  /** Whether the workbook has changes that were not saved. */
  dirty: boolean;
  /** Targets that the client holds: ranges among them follow the cells that they stand for. */
  liveTargets(): Iterable<unknown>;
  /** Reads a property of an object as a program would. */
  read(reference: HostRef, property: string): unknown;
  /** Sets a property of an object as a program would, with all that Excel checks and changes. */
  write(reference: HostRef, property: string, value: unknown): void;
  /** Calls a method of an object as a program would. */
  call(reference: HostRef, method: string, args: unknown[]): unknown;
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

/** What was looked for, or ItemNotFound where there is none. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}
