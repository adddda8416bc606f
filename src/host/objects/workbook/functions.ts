import { callFunction } from '../../calculation/evaluate';
import { FUNCTIONS } from '../../calculation/functions';
import { readingEnvironment } from '../../calculation/recalculate';
import { isErrorValue, type Scalar, type Value } from '../../calculation/values';
import type { WorkbookModel } from '../../model/workbook';
import { isReference } from '../arguments/area';
import { HostError, invalidArgument, type HostContext, type HostRef } from '../../wire/define';
import { API_SETS } from '../../wire/api-sets';
import { define, ref, targetOf, type Members } from '../define';

/** Excel gives an error's text beside the value. */
export const functionResultType = define('FunctionResult', {
  scalars: {
    value: { get: ({ value }) => (isErrorValue(value) ? null : value) },
    error: { get: ({ value }) => (isErrorValue(value) ? value.error : null) },
  },
});

/** An argument: a range's cells, the result of another function, or a value. */
function argument(given: unknown): Value {
  const result = targetOf(given, 'FunctionResult');
  if (result) return result.value;
  const range = targetOf(given, 'Range');
  if (range) return { sheet: range.sheet, rect: range.rect };
  if (isReference(given)) throw invalidArgument();
  if (Array.isArray(given)) {
    const rows = given.some(Array.isArray) ? (given as Scalar[][]) : [given as Scalar[]];
    return rows;
  }
  return given as Scalar;
}

const plainName = (name: string) => name.replace(/[._]/g, '').toLowerCase();
const BY_PLAIN_NAME = new Map(Object.keys(FUNCTIONS).map((name) => [plainName(name), name]));

function call(name: string, args: unknown[], { workbook, now }: HostContext): HostRef {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new HostError('GeneralException', 'The workbook has no sheet.');
  // The client sends the arguments of which there may be any number as one list at the end.
  const last = args.at(-1);
  const flat = Array.isArray(last) ? [...args.slice(0, -1), ...(last as unknown[])] : [...args];
  while (flat.length > 0 && (flat.at(-1) === null || flat.at(-1) === undefined)) flat.pop();
  const env = readingEnvironment(workbook, now, sheet, 0, 0);
  return ref('FunctionResult', { value: callFunction(name, flat.map(argument), env) });
}

function functionMethods(): Members<'Functions'>['methods'] {
  const members = (API_SETS['Functions'] ?? '')
    .split(';')
    .flatMap((group) => group.split(':')[1]?.split(' ') ?? []);
  return Object.fromEntries(
    members.flatMap((member) => {
      const name = BY_PLAIN_NAME.get(plainName(member));
      if (name === undefined) return [];
      return [
        [member, (_: WorkbookModel, args: unknown[], host: HostContext) => call(name, args, host)],
      ];
    }),
  );
}

export const functionsType = define('Functions', {
  methods: functionMethods(),
});
