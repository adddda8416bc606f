import { invalidArgument } from '../wire/define';

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

const NAMED_COLOURS: Record<string, string> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  darkblue: '#00008B',
  darkgray: '#A9A9A9',
  darkgreen: '#006400',
  darkgrey: '#A9A9A9',
  darkorange: '#FF8C00',
  darkred: '#8B0000',
  forestgreen: '#228B22',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  indigo: '#4B0082',
  lavender: '#E6E6FA',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightgrey: '#D3D3D3',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  skyblue: '#87CEEB',
  steelblue: '#4682B4',
  teal: '#008080',
  tomato: '#FF6347',
  turquoise: '#40E0D0',
  violet: '#EE82EE',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as #RRGGBB from that form, without its hash, or an HTML name; else InvalidArgument. */
export function expectColour(value: unknown): string {
  const text = expectText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
