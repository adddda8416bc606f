import {
  HostRef,
  type Items,
  type Lead,
  type Method,
  type Scalar,
  type TypeDef,
} from '../wire/define';
import type { MethodName, ObjectName, ScalarName } from '../wire/members';
import type { Targets } from './targets';

/** The classes of Office.js that the host has. */
export type ClassName = keyof Targets;

/** What a class can do, by the names that Office.js gives its members. */
export interface Members<C extends ClassName> {
  scalars?: Partial<Record<ScalarName<C>, Scalar<Targets[C]>>>;
  objects?: Partial<Record<ObjectName<C>, Lead<Targets[C]>>>;
  methods?: Partial<Record<MethodName<C>, Method<Targets[C]>>>;
  /** Collections: their items, in order. */
  items?: Items<Targets[C]>;
  /** The id by which the client addresses an item of a collection again. */
  id?: (target: Targets[C]) => string;
}

/** Describes a class of Office.js. Whatever is not described is refused. */
export function define<C extends ClassName>(name: C, members: Members<C>): TypeDef<Targets[C]> {
  return { name, scalars: {}, objects: {}, methods: {}, ...members };
}

/** An object of a class, over what it stands for. */
export const ref = <C extends ClassName>(name: C, target: Targets[C]): HostRef =>
  new HostRef(name, target);

/** What a value stands for where it is an object of that class; null for any other value. */
export function targetOf<C extends ClassName>(value: unknown, name: C): Targets[C] | null {
  // References are made by `ref` alone, which gives each class its own kind of target.
  return value instanceof HostRef && value.className === name ? (value.target as Targets[C]) : null;
}
