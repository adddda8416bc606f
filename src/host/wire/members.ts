/**
 * Names of the members of Office.js classes, as @types/office-js declares them: what describes a
 * class is typed by them, so that a misspelt member does not compile.
 */

type Classes = typeof Excel;

/** The classes of Office.js whose objects are proxies of something in the workbook. */
export type OfficeClass = {
  [C in keyof Classes]: Classes[C] extends { prototype: OfficeExtension.ClientObject } ? C : never;
}[keyof Classes];

type Instance<C extends OfficeClass> = Classes[C] extends { prototype: infer I } ? I : never;

/** What every proxy has of the client alone. */
type ClientMember = keyof OfficeExtension.ClientObject | 'load' | 'set' | 'toJSON';

type Own<C extends OfficeClass> = Exclude<keyof Instance<C>, ClientMember> & string;

/** Whether a type is `any`, which is a plain value of any kind. */
type IsAny<T> = 0 extends 1 & T ? true : false;

type Is<T, Kind> = IsAny<T> extends true ? false : T extends Kind ? true : false;

type MembersOf<C extends OfficeClass, Kind> = {
  [M in Own<C>]: Is<Instance<C>[M], Kind> extends true ? M : never;
}[Own<C>];

/** Members that the client sends and no typing shows: "_ValidateArraySize". */
type Internal = `_${string}`;

type MethodsOf<C extends OfficeClass> = MembersOf<C, (...args: never[]) => unknown>;
type ObjectsOf<C extends OfficeClass> = MembersOf<C, OfficeExtension.ClientObject>;
type EventsOf<C extends OfficeClass> = MembersOf<C, OfficeExtension.EventHandlers<unknown>>;

/** The methods of a class. */
export type MethodName<C extends OfficeClass> = MethodsOf<C> | Internal;

/** The properties of a class that hold another object of Office.js. */
export type ObjectName<C extends OfficeClass> = ObjectsOf<C> | Internal;

/** The properties of a class that hold plain values. */
export type ScalarName<C extends OfficeClass> = Exclude<
  Own<C>,
  MethodsOf<C> | ObjectsOf<C> | EventsOf<C>
>;
