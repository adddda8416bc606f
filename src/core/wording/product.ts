import { longMonth } from './periods';

/** The version that sheets are built with: that of package.json, which a test holds it to. */
export const PRODUCT_VERSION = '0.1.0';

/** A moment as sheets show it, in the time of the machine: "23 June 2017, 09:05". */
export function momentInWords(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const month = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return `${moment.getDate()} ${longMonth(month)}, ${time}`;
}
