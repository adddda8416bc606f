import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { formulaReference, referencedArea } from '../../formula/reference';
import type { Rect } from '../../model/rectangles';

/** Excel.NamedItemType of what a name's formula gives. */
export type NamedValueType =
  'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error' | 'Array';

/** The area a name stands for; null where it stands for a constant or a calculation. */
export function namedArea(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel | null,
): { sheet: SheetModel; rect: Rect } | null {
  return referencedArea(workbook, formula, home);
}

/** The constants of an array formula such as "={1,2;3,4}", by row; null where it is no such thing. */
export function arrayConstants(formula: string): (string | number | boolean)[][] | null {
  const inner = /^=\s*\{(.*)\}\s*$/.exec(formula)?.[1];
  if (inner === undefined) return null;
  const rows = inner.match(/(?:"(?:[^"]|"")*"|[^;])+/g) ?? [];
  const values = rows.map((row) => (row.match(/(?:"(?:[^"]|"")*"|[^,])+/g) ?? []).map(constant));
  return values.some((row) => row.includes(null))
    ? null
    : (values as (string | number | boolean)[][]);
}

function constant(text: string): string | number | boolean | null {
  const trimmed = text.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return trimmed.toUpperCase() === 'TRUE';
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?%?$/i.test(trimmed)) {
    return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  }
  return null;
}

/** Excel.NamedItem.type. A calculation counts as an error: the host does not calculate. */
export function namedValueType(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel | null,
): NamedValueType {
  if (namedArea(workbook, formula, home) ?? referencesSeveralAreas(workbook, formula, home)) {
    return 'Range';
  }
  if (arrayConstants(formula)) return 'Array';
  const value = constant(formula.replace(/^=/, ''));
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'Error';
}

/** Excel.NamedItem.value: the constant, or the address of the range that is named. */
export function namedValue(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel | null,
): string | number | boolean {
  const area = namedArea(workbook, formula, home);
  if (area) return formulaReference(area.sheet, area.rect);
  if (referencesSeveralAreas(workbook, formula, home)) return formula.replace(/^=/, '');
  const value = constant(formula.replace(/^=/, ''));
  if (value !== null) return value;
  const [first] = arrayConstants(formula) ?? [];
  return first?.[0] ?? (/#REF!/.test(formula) ? '#REF!' : '#VALUE!');
}

function referencesSeveralAreas(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel | null,
): boolean {
  const parts = formula.replace(/^=/, '').split(',');
  return parts.length > 1 && parts.every((part) => referencedArea(workbook, part, home) !== null);
}
