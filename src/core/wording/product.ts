import { twoDigits } from '../calendar/digits';
import { dateInWords } from '../calendar/words';

/** The version that sheets are built with: that of package.json, which a test holds it to. */
export const PRODUCT_VERSION = '0.1.0';

/** A moment as sheets show it, in the time of the machine: "23 June 2017, 09:05". */
export function momentInWords(moment: Date): string {
  const day = dateInWords({
    year: moment.getFullYear(),
    month: moment.getMonth() + 1,
    day: moment.getDate(),
  });
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return `${day}, ${time}`;
}
