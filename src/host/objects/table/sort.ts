import { live } from '../../wire/context';
import {
  type HostContext,
  type HostRef,
  type TypeDef,
  invalidArgument,
  ref,
} from '../../wire/define';
import { rangeRef } from '../arguments/area';
import { expectFlag, expectObject, expectOneOf, expectWhole, omitted } from '../arguments/expect';
import { type TableTarget, bodyArea } from './model';

interface Sorted {
  fields: unknown[];
  matchCase: boolean;
  method: string;
}

/** How tables were last sorted: Excel remembers it with the table. */
const lastSorts = new WeakMap<object, Sorted>();

const UNSORTED: Sorted = { fields: [], matchCase: false, method: 'PinYin' };

function sort({ sheet, table }: TableTarget, sorted: Sorted, host: HostContext): void {
  const { type, target } = live(rangeRef(sheet, bodyArea(table)));
  const found = type.objects?.['sort']?.(target, host);
  const rangeSort = found && live(found);
  rangeSort?.type.methods?.['apply']?.(
    rangeSort.target,
    [sorted.fields, sorted.matchCase, false, 'Rows', sorted.method],
    host,
  );
}

function expectFields(given: unknown, columns: number): unknown[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  for (const field of given) expectWhole(expectObject(field).key, 0, columns - 1);
  return given;
}

const sortType: TypeDef<TableTarget> = {
  name: 'TableSort',
  scalars: {
    fields: { get: ({ table }) => (lastSorts.get(table) ?? UNSORTED).fields },
    matchCase: { get: ({ table }) => (lastSorts.get(table) ?? UNSORTED).matchCase },
    method: { get: ({ table }) => (lastSorts.get(table) ?? UNSORTED).method },
  },
  methods: {
    apply: (target, [fields, matchCase, method], host) => {
      const sorted = {
        fields: expectFields(fields, target.table.columns.length),
        matchCase: omitted(matchCase) ? false : expectFlag(matchCase),
        method: omitted(method) ? 'PinYin' : expectOneOf(method, ['PinYin', 'StrokeCount']),
      };
      sort(target, sorted, host);
      lastSorts.set(target.table, sorted);
    },
    clear: ({ table }) => {
      lastSorts.delete(table);
    },
    reapply: (target, _args, host) => {
      const sorted = lastSorts.get(target.table);
      if (sorted) sort(target, sorted, host);
    },
  },
};

/** Excel.TableSort of a table. */
export function tableSortRef(target: TableTarget): HostRef {
  return ref(sortType, target);
}
