import { type HostRef, type TypeDef, itemNotFound, notImplemented, ref } from '../../wire/define';

/**
 * A collection of objects that the host does not make: it reads as empty, finds nothing, and
 * refuses to make one.
 */
function absent(name: string, makers: string[], finders = ['getItem']): HostRef {
  const methods: NonNullable<TypeDef<null>['methods']> = {
    getCount: () => 0,
    getItemOrNullObject: () => null,
  };
  for (const finder of finders) {
    methods[finder] = () => {
      throw itemNotFound();
    };
  }
  for (const maker of makers) {
    methods[maker] = () => {
      throw notImplemented(`${name}.${maker} is not implemented by this workbook host.`);
    };
  }
  return ref({ name, scalars: {}, items: () => [], methods }, null);
}

/** Excel.ShapeCollection: charts are not in it. */
export const shapesRef = (): HostRef =>
  absent('ShapeCollection', ['addGeometricShape', 'addGroup', 'addImage', 'addLine', 'addTextBox']);

/** Excel.PivotTableCollection. Pivot tables of an opened file are kept, and not shown here. */
export const pivotTablesRef = (): HostRef => absent('PivotTableCollection', ['add', 'refreshAll']);

/** Excel.SlicerCollection. Slicers of an opened file are kept, and not shown here. */
export const slicersRef = (): HostRef => absent('SlicerCollection', ['add']);

/** Excel.CommentCollection. Comments of an opened file are kept, and not shown here. */
export const commentsRef = (): HostRef =>
  absent('CommentCollection', ['add'], ['getItem', 'getItemByCell', 'getItemByReplyId']);
