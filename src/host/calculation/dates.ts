import { dateParts, serialOf } from './serial';
import { single, type Environment } from './environment';
import { fail, toNumber, type Scalar, type Value } from './values';

type Call = (args: Value[], env: Environment) => Scalar;

const DAY = 86_400;

/** The arguments as whole numbers. */
const wholes = (args: Value[], env: Environment) =>
  args.map((arg) => Math.floor(toNumber(single(arg, env))));

const part =
  (pick: (parts: { year: number; month: number; day: number }) => number): Call =>
  ([serial], env) =>
    pick(dateParts(toNumber(single(serial, env)), env.workbook.date1904) ?? fail('#NUM!'));

/** The second of the day, of 86,400. */
const second = (serial: number) => Math.round((serial - Math.floor(serial)) * DAY) % DAY;

const clock =
  (pick: (seconds: number) => number): Call =>
  ([serial], env) =>
    pick(second(toNumber(single(serial, env))));

/** A date so many months on; a day that the month has not is its last. */
function months(args: Value[], env: Environment, end: boolean): number {
  const [start = 0, count = 0] = wholes(args, env);
  const { date1904 } = env.workbook;
  const { year, month, day } = dateParts(start, date1904) ?? fail('#NUM!');
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const to = end ? last : Math.min(day, last);
  return serialOf(year, month + count, to, date1904) ?? fail('#NUM!');
}

function today({ now, workbook }: Environment): number {
  const date = now();
  const day = serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate(), workbook.date1904);
  return day ?? fail('#NUM!');
}

/** Functions of dates and times, which are serial numbers throughout. */
export const DATES: Record<string, Call> = {
  TODAY: (_, env) => today(env),
  NOW: (_, env) => {
    const date = env.now();
    const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
    return today(env) + seconds / DAY;
  },
  DATE: (args, env) => {
    const [year = 0, month = 1, day = 1] = wholes(args, env);
    if (year < 0 || year > 9999) fail('#NUM!');
    const full = year < 1900 ? year + 1900 : year;
    return serialOf(full, month, day, env.workbook.date1904) ?? fail('#NUM!');
  },
  TIME: (args, env) => {
    const [hours = 0, minutes = 0, seconds = 0] = wholes(args, env);
    const all = hours * 3600 + minutes * 60 + seconds;
    return all < 0 ? fail('#NUM!') : (all % DAY) / DAY;
  },
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: clock((seconds) => Math.floor(seconds / 3600)),
  MINUTE: clock((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: clock((seconds) => seconds % 60),
  DAYS: (args, env) => {
    const [end = 0, start = 0] = wholes(args, env);
    return end - start;
  },
  EDATE: (args, env) => months(args, env, false),
  EOMONTH: (args, env) => months(args, env, true),
  WEEKDAY: ([serial, type], env) => {
    const days = Math.floor(toNumber(single(serial, env))) + (env.workbook.date1904 ? 1462 : 0);
    const kind = type === undefined ? 1 : toNumber(single(type, env));
    // Serial 1 counts as a Sunday.
    const sunday = (((days - 1) % 7) + 7) % 7;
    if (kind === 1) return sunday + 1;
    if (kind === 2) return ((sunday + 6) % 7) + 1;
    return kind === 3 ? (sunday + 6) % 7 : fail('#NUM!');
  },
};
