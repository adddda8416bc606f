import type { SheetModel } from '../../model/sheet';
import { type HostRef, type TypeDef, invalidArgument, ref } from '../../wire/define';
import { argumentArea, rangeRef } from '../arguments/area';
import { expectWhole } from '../arguments/expect';

/** The breaks of one direction; each is the first row or column after the break. */
interface BreaksTarget {
  sheet: SheetModel;
  list: 'rowBreaks' | 'columnBreaks';
}

interface BreakTarget extends BreaksTarget {
  at: number;
}

const breakType: TypeDef<BreakTarget> = {
  name: 'PageBreak',
  id: ({ at }) => String(at),
  scalars: {
    columnIndex: { get: ({ list, at }) => (list === 'columnBreaks' ? at : 0) },
    rowIndex: { get: ({ list, at }) => (list === 'rowBreaks' ? at : 0) },
  },
  methods: {
    delete: ({ sheet, list, at }) => {
      sheet[list] = sheet[list].filter((each) => each !== at);
    },
    getCellAfterBreak: ({ sheet, list, at }) => {
      const row = list === 'rowBreaks' ? at : 0;
      const column = list === 'columnBreaks' ? at : 0;
      return rangeRef(sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
};

const breaksType: TypeDef<BreaksTarget> = {
  name: 'PageBreakCollection',
  scalars: {},
  items: ({ sheet, list }) => sheet[list].map((at) => ref(breakType, { sheet, list, at })),
  methods: {
    add: ({ sheet, list }, [range], host) => {
      const { sheet: other, rect } = argumentArea(range, host, sheet);
      const at = list === 'rowBreaks' ? rect.top : rect.left;
      if (other !== sheet || at === 0) throw invalidArgument();
      if (!sheet[list].includes(at)) sheet[list] = [...sheet[list], at].sort((a, b) => a - b);
      return ref(breakType, { sheet, list, at });
    },
    getItem: ({ sheet, list }, [index]) => {
      const at = sheet[list][expectWhole(index)];
      if (at === undefined) throw invalidArgument();
      return ref(breakType, { sheet, list, at });
    },
    removePageBreaks: ({ sheet, list }) => {
      sheet[list] = [];
    },
  },
};

/** Breaks between rows. */
export const horizontalPageBreaksRef = (sheet: SheetModel): HostRef =>
  ref(breaksType, { sheet, list: 'rowBreaks' });

/** Breaks between columns. */
export const verticalPageBreaksRef = (sheet: SheetModel): HostRef =>
  ref(breaksType, { sheet, list: 'columnBreaks' });
