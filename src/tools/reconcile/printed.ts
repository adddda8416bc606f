import { roundHalfUp } from '../../core/rules/rounding';

/** A printed figure: its number (a percentage as a fraction) and the decimals it is printed to. */
export interface Printed {
  number: number;
  decimals: number;
  percent: boolean;
}

/** Reads a figure as printed: `71.1%` is 0.711 to three decimals. Null where it is no figure. */
export function readPrinted(text: string): Printed | null {
  const match = /^(\d+)(?:\.(\d+))?(%?)$/.exec(text.trim());
  if (!match) return null;
  const percent = match[3] === '%';
  const decimals = (match[2]?.length ?? 0) + (percent ? 2 : 0);
  const number = Number(`${match[1]}.${match[2] ?? 0}`) / (percent ? 100 : 1);
  return { number: roundHalfUp(number, decimals), decimals, percent };
}

/** Whether a value, rounded half up to the printed decimals, is the printed figure. */
export function equalsPrinted(value: number, printed: Printed): boolean {
  return roundHalfUp(value, printed.decimals) === printed.number;
}

/** A value written to the decimals of a printed figure, to stand beside it. */
export function likePrinted(value: number, { decimals, percent }: Printed): string {
  const rounded = roundHalfUp(value, decimals);
  return percent ? `${(rounded * 100).toFixed(decimals - 2)}%` : rounded.toFixed(decimals);
}
