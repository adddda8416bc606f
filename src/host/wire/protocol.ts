/** What Microsoft's client sends on each sync, and what it takes back. Names are those on the wire. */
export interface WireRequest {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  Arguments?: unknown[];
  /** Parallel to Arguments: the path id where an argument is an object, nested for arrays. */
  ReferencedObjectPathIds?: unknown[];
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
  RecursiveQueryInfo?: { Queries: Record<string, WireQuery>; MaxDepth?: number };
  ObjectState?: Record<string, unknown>;
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireResult {
  ActionId: number;
  Value: unknown;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface WireBody {
  Results?: WireResult[];
  ProcessedResults?: { Results: WireResult[] };
  TraceIds?: number[];
  Error?: WireError;
}

export interface WireResponse {
  ErrorCode: string;
  ErrorMessage: string;
  HttpStatusCode?: number;
  Headers: Record<string, string>;
  Body: WireBody | null;
}
