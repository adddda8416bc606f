import type { WorkbookModel } from '../model/workbook';
import { invalidArgument, ref, type HostRef, type TypeDef } from '../wire/define';
import { expectNumber } from './expect';

const DAY = 86_400_000;
/** Serials by which the 1904 system runs behind the 1900 system. */
const BEHIND = 1462;
const FIRST_MARCH_1900 = 61;

/** The result of a worksheet function: Excel gives an error's text beside the value. */
interface Result {
  value: number;
}

const resultType: TypeDef<Result> = {
  name: 'FunctionResult',
  scalars: {
    value: { get: (result) => result.value },
    error: { get: () => null },
  },
};

const functionsType: TypeDef<WorkbookModel> = {
  name: 'Functions',
  scalars: {},
  methods: {
    date: (workbook, [year, month, day]) =>
      ref(resultType, { value: dateSerial(year, month, day, workbook.date1904) }),
  },
};

/** Worksheet functions that need no calculation engine. */
export function functionsRef(workbook: WorkbookModel): HostRef {
  return ref(functionsType, workbook);
}

/** Excel's DATE: years below 1900 count from 1900, and months and days run on into the next. */
function dateSerial(year: unknown, month: unknown, day: unknown, date1904: boolean): number {
  const years = Math.trunc(expectNumber(year, 0, 9999));
  const full = years < 1900 ? years + 1900 : years;
  const midnight = Date.UTC(
    full,
    Math.trunc(expectNumber(month)) - 1,
    Math.trunc(expectNumber(day)),
  );
  const serial = midnight / DAY - Date.UTC(1899, 11, 30) / DAY;
  if (date1904) {
    if (serial < BEHIND) throw invalidArgument();
    return serial - BEHIND;
  }
  // Serial 60 is a day that never was; before it, days count one less.
  const counted = serial < FIRST_MARCH_1900 ? serial - 1 : serial;
  if (counted < 0) throw invalidArgument();
  return counted;
}
