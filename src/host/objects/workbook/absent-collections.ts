import { itemNotFound, notImplemented, type Method } from '../../wire/define';
import { define } from '../define';

/** The classes of collections whose objects the host does not make. */
type AbsentClass =
  'CommentCollection' | 'PivotTableCollection' | 'ShapeCollection' | 'SlicerCollection';

/** A collection that reads as empty. */
const empty = { getCount: () => 0, getItemOrNullObject: () => null };

/** A method that finds nothing. */
const finder: Method<null> = () => {
  throw itemNotFound();
};

/** A method that would make an object, and is refused. */
const maker =
  (name: AbsentClass, method: string): Method<null> =>
  () => {
    throw notImplemented(`${name}.${method} is not implemented by this workbook host.`);
  };

/** Charts are not in it. */
export const shapeCollectionType = define('ShapeCollection', {
  items: () => [],
  methods: {
    ...empty,
    getItem: finder,
    addGeometricShape: maker('ShapeCollection', 'addGeometricShape'),
    addGroup: maker('ShapeCollection', 'addGroup'),
    addImage: maker('ShapeCollection', 'addImage'),
    addLine: maker('ShapeCollection', 'addLine'),
    addTextBox: maker('ShapeCollection', 'addTextBox'),
  },
});

/** Pivot tables of an opened file are kept, and not shown here. */
export const pivotTableCollectionType = define('PivotTableCollection', {
  items: () => [],
  methods: {
    ...empty,
    getItem: finder,
    add: maker('PivotTableCollection', 'add'),
    refreshAll: maker('PivotTableCollection', 'refreshAll'),
  },
});

/** Slicers of an opened file are kept, and not shown here. */
export const slicerCollectionType = define('SlicerCollection', {
  items: () => [],
  methods: { ...empty, getItem: finder, add: maker('SlicerCollection', 'add') },
});

/** Comments of an opened file are kept, and not shown here. */
export const commentCollectionType = define('CommentCollection', {
  items: () => [],
  methods: {
    ...empty,
    getItem: finder,
    getItemByCell: finder,
    getItemByReplyId: finder,
    add: maker('CommentCollection', 'add'),
  },
});
