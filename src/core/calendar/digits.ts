/** A number from 0 to 99 in two digits: 6 is `06`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year in four digits. */
export function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
