import { invalidArgument } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { expectWhole } from '../arguments/expect';
import { define, ref } from '../define';
import { rangeRef } from '../range/reference';

export const pageBreakType = define('PageBreak', {
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
});

export const pageBreakCollectionType = define('PageBreakCollection', {
  items: ({ sheet, list }) => sheet[list].map((at) => ref('PageBreak', { sheet, list, at })),
  methods: {
    add: ({ sheet, list }, [range], host) => {
      const { sheet: other, rect } = argumentArea(range, host, sheet);
      const at = list === 'rowBreaks' ? rect.top : rect.left;
      if (other !== sheet || at === 0) throw invalidArgument();
      if (!sheet[list].includes(at)) sheet[list] = [...sheet[list], at].sort((a, b) => a - b);
      return ref('PageBreak', { sheet, list, at });
    },
    getItem: ({ sheet, list }, [index]) => {
      const at = sheet[list][expectWhole(index)];
      if (at === undefined) throw invalidArgument();
      return ref('PageBreak', { sheet, list, at });
    },
    removePageBreaks: ({ sheet, list }) => {
      sheet[list] = [];
    },
  },
});
