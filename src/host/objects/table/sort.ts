import { type HostContext, invalidArgument } from '../../wire/define';
import { expectFlag, expectObject, expectOneOf, expectWhole, omitted } from '../arguments/expect';
import { bodyArea } from './model';
import { define, ref } from '../define';
import { RangeTarget } from '../range/target';
import type { TableTarget } from './targets';

interface Sorted {
  fields: unknown[];
  matchCase: boolean;
  method: string;
}

/** How tables were last sorted: Excel remembers it with the table. */
const lastSorts = new WeakMap<object, Sorted>();

const UNSORTED: Sorted = { fields: [], matchCase: false, method: 'PinYin' };

function sort({ sheet, table }: TableTarget, sorted: Sorted, host: HostContext): void {
  host.call(ref('RangeSort', new RangeTarget(sheet, bodyArea(table))), 'apply', [
    sorted.fields,
    sorted.matchCase,
    false,
    'Rows',
    sorted.method,
  ]);
}

function expectFields(given: unknown, columns: number): unknown[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  for (const field of given) expectWhole(expectObject(field).key, 0, columns - 1);
  return given;
}

export const tableSortType = define('TableSort', {
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
});
