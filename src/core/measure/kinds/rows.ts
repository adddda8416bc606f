import { reportHiddenRows } from '../../raw/hidden-rows';
import { readRows } from '../../raw/read-rows';
import { measureRows } from '../rows/measure-rows';
import type { MeasuredKind } from './kind';

/** Case lists, whose rows are counted: each list by itself. */
export const ROWS: MeasuredKind = {
  ofSheet(table, { rulebook, today, workday, findings }) {
    reportHiddenRows(table, findings);
    const kind = rulebook.rawKinds.of(table.kindId);
    const rows = readRows(table, kind, rulebook.places, today, findings);
    return { rowSets: [rows], counted: measureRows(rows, rulebook, workday, findings) };
  },
  ofAll: () => ({}),
};
