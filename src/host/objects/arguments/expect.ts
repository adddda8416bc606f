import { invalidArgument } from '../../wire/define';
import { NAMED_COLOURS } from './colour-names';

/** The text given, or InvalidArgument. Numbers and booleans are taken as Excel takes them. */
export function expectText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

/** The text given where it is not empty, or InvalidArgument. */
export function expectFilledText(value: unknown): string {
  const text = expectText(value);
  if (text === '') throw invalidArgument();
  return text;
}

/** The boolean given, or InvalidArgument. */
export function expectFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** The finite number given, within both ends where given, or InvalidArgument. */
export function expectNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument();
  }
  return value;
}

/** The whole number given, within both ends where given, or InvalidArgument. */
export function expectWhole(value: unknown, least = -Infinity, most = Infinity): number {
  const number = expectNumber(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** The value given where it is one of an enum's, or InvalidArgument. */
export function expectOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The plain object given, or InvalidArgument. */
export function expectObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** Whether an optional argument was left out: the client sends null for undefined. */
export function omitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A colour as #RRGGBB from that form, without its hash, or an HTML name; else InvalidArgument. */
export function expectColour(value: unknown): string {
  const text = expectText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
