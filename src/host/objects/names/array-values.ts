import type { SheetModel } from '../../model/sheet';
import { arrayConstants, namedArea } from './value';
import { define } from '../define';

/** Values and types behind a name, as two-dimensional arrays. */
export const namedItemArrayValuesType = define('NamedItemArrayValues', {
  scalars: {
    values: { get: ({ item, sheet }, host) => valuesOf(host.workbook, item.formula, sheet) },
    types: {
      get: ({ item, sheet }, host) =>
        valuesOf(host.workbook, item.formula, sheet).map((row) => row.map(valueType)),
    },
  },
});

function valuesOf(
  workbook: Parameters<typeof namedArea>[0],
  formula: string,
  sheet: SheetModel | null,
): (string | number | boolean)[][] {
  const area = namedArea(workbook, formula, sheet);
  if (!area) return arrayConstants(formula) ?? [];
  const used = area.sheet.grid.used(false, area.rect);
  const bottom = Math.min(area.rect.bottom, Math.max(used?.bottom ?? 0, area.rect.top));
  const right = Math.min(area.rect.right, Math.max(used?.right ?? 0, area.rect.left));
  const rows = [];
  for (let row = area.rect.top; row <= bottom; row++) {
    const values = [];
    for (let column = area.rect.left; column <= right; column++) {
      const content = area.sheet.grid.get(row, column)?.content ?? '';
      values.push(typeof content === 'object' ? content.error : content);
    }
    rows.push(values);
  }
  return rows;
}

function valueType(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return value.startsWith('#') ? 'Error' : 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
