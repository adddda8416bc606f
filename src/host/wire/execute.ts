import { HostError, HostRef, invalidArgument } from './define';
import type { HostState } from './context';
import { officeName, settableName } from './names';
import { callMethod, Paths } from './paths';
import { identity, readObject, selectionOf } from './query';
import {
  ActionType,
  type WireAction,
  type WireBody,
  type WireQuery,
  type WireRequest,
  type WireResult,
} from './protocol';
import { missingMember, requireApiSet } from './refusal';

/** Called before each action with "Range.values"; throws to inject a fault. */
export type BeforeAction = (location: string) => void;

/** Methods that change nothing; `save` even says that nothing is changed any more. */
const READING = /^(get|find|save|load|calculate|suspend|select|activate|_)/;

const NULL_OBJECT = { _IsNull: true };

/**
 * Executes one request as Excel does: action by action; the first that fails ends the request,
 * what earlier ones did stays done, and their results are returned beside the error.
 */
export function execute(
  request: WireRequest,
  root: HostRef,
  host: HostState,
  before: BeforeAction,
): WireBody {
  const paths = new Paths(request.ObjectPaths, root, host);
  host.inUse = () => paths.targets();
  const results: WireResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) {
        // The client waits for the result too: only then does it add an event's handler.
        results.push({ ActionId: action.Id, Value: null });
        traceIds.push(action.Id);
        continue;
      }
      results.push({ ActionId: action.Id, Value: perform(action, paths, host, before) });
    } catch (error) {
      const failure = asHostError(error);
      host.settle();
      return {
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: locate(action, paths),
          ActionIndex: index,
          HttpStatusCode: failure.code === 'ItemNotFound' ? 404 : 400,
        },
        ProcessedResults: { Results: results },
        TraceIds: traceIds,
      };
    }
  }
  host.settle();
  return { Results: results, TraceIds: traceIds };
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError('GeneralException', `There was an internal error: ${reason}`);
}

function locate(action: WireAction, paths: Paths): string {
  try {
    const named =
      action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty;
    if (!named) return paths.location(action.ObjectPathId);
    return `${paths.at(action.ObjectPathId)?.className ?? ''}.${officeName(action.Name)}`;
  } catch {
    return '';
  }
}

/** Whether an action can depend on the results of formulas. */
function readsCells({ ActionType: type, Name: name }: WireAction): boolean {
  if (type === ActionType.instantiate || type === ActionType.setProperty) return false;
  return type !== ActionType.method || !name.startsWith('_');
}

function perform(action: WireAction, paths: Paths, host: HostState, before: BeforeAction): unknown {
  if (action.ActionType === ActionType.instantiate) before(pathLocation(action, paths));
  const target = paths.at(action.ObjectPathId);
  if (readsCells(action)) host.settle();
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target && instantiated(target, host);
    case ActionType.query:
    case ActionType.queryAsJson:
      if (!target) return null;
      for (const name of action.QueryInfo?.Select ?? []) before(`${target.className}.${name}`);
      return answered(
        readObject(target, selectionOf(action.QueryInfo), host, action.QueryInfo),
        action.ActionType,
      );
    case ActionType.recursiveQuery:
      return target && readDeep(target, action.RecursiveQueryInfo, host);
    case ActionType.method:
      if (!target) return NULL_OBJECT;
      before(`${target.className}.${officeName(action.Name)}`);
      return invoke(target, action, paths, host);
    case ActionType.setProperty: {
      if (!target) return NULL_OBJECT;
      const name = settableName(target.className, action.Name);
      before(`${target.className}.${name}`);
      const [value] = paths.argumentsOf(action.ArgumentInfo);
      assign(target, name, value, host);
      return null;
    }
    case ActionType.update:
      if (!target) return NULL_OBJECT;
      update(target, action.ObjectState ?? {}, host);
      return null;
    case ActionType.ensureUnchanged:
      if (target) ensureUnchanged(target, action.ObjectState ?? {}, host);
      return null;
    default:
      throw invalidArgument();
  }
}

/** A query's answer; one that was asked for as JSON has the names of Office.js. */
function answered(value: unknown, actionType: number): unknown {
  if (actionType !== ActionType.queryAsJson) return value;
  if (Array.isArray(value)) return value.map((item) => answered(item, actionType));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : officeName(name),
      answered(inner, actionType),
    ]),
  );
}

/** The location of a path whose parent has been followed already. */
function pathLocation(action: WireAction, paths: Paths): string {
  return paths.location(action.ObjectPathId);
}

function instantiated(target: HostRef, host: HostState): Record<string, unknown> {
  const referenceId = host.referenceIdOf(target.target);
  return {
    ...identity(target, host.typeOf(target).scalars['id'] ? 'Id' : '_Id', host),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

function invoke(target: HostRef, action: WireAction, paths: Paths, host: HostState): unknown {
  const name = officeName(action.Name);
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (name === '_KeepReference') {
    host.keep(target);
    return null;
  }
  if (name === '_RemoveReference') {
    for (const id of args.flat()) host.release(String(id));
    return null;
  }
  const result = callMethod(target, name, args, host);
  if (!READING.test(name)) host.markChanged();
  if (result instanceof HostRef) return instantiated(result, host);
  return result === undefined ? null : result;
}

function assign(target: HostRef, name: string, value: unknown, host: HostState): void {
  requireApiSet(target.className, name, host.declared);
  const scalar = host.typeOf(target).scalars[name];
  if (!scalar) throw missingMember(target.className, name, host.declared);
  if (!scalar.set) {
    throw new HostError('NotImplemented', `${target.className}.${name} cannot be set here.`);
  }
  host.markChanged();
  scalar.set(target.target, value, host);
}

function update(target: HostRef, state: Record<string, unknown>, host: HostState): void {
  for (const [key, value] of Object.entries(state)) {
    const name = officeName(key);
    const inner = host.typeOf(target).objects[name]?.(target.target, host);
    if (inner) update(inner, value as Record<string, unknown>, host);
    else assign(target, name, value, host);
  }
}

function ensureUnchanged(target: HostRef, state: Record<string, unknown>, host: HostState): void {
  for (const [key, expected] of Object.entries(state)) {
    const scalar = host.typeOf(target).scalars[officeName(key)];
    if (!scalar) throw missingMember(target.className, officeName(key), host.declared);
    if (JSON.stringify(scalar.get(target.target, host)) !== JSON.stringify(expected)) {
      throw new HostError('Conflict', 'The object has been changed since it was read.');
    }
  }
}

/** Reads along the objects of an object, each type by the query given for it. */
function readDeep(
  target: HostRef,
  info: { Queries: Record<string, WireQuery>; MaxDepth?: number } | undefined,
  host: HostState,
  depth = 0,
): Record<string, unknown> | null {
  const query = info?.Queries[target.className];
  if (!query) return null;
  const value = readObject(target, selectionOf(query), host, query);
  if (depth >= (info?.MaxDepth ?? 5)) return value;
  for (const [name, get] of Object.entries(host.typeOf(target).objects)) {
    const found = get?.(target.target, host);
    const inner = found && readDeep(found, info, host, depth + 1);
    if (inner) value[name.charAt(0).toUpperCase() + name.slice(1)] = inner;
  }
  return value;
}
