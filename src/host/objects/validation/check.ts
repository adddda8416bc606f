import type { CellContent } from '../../model/cell';
import type { DataValidationModel, SheetModel } from '../../model/sheet';
import { type HostContext, notImplemented } from '../../wire/define';
import { referencedArea } from '../../formula/reference';
import { overlap, type Rect } from '../../model/rectangles';

type Check = (content: CellContent) => boolean;

function compare(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    default:
      return value <= first;
  }
}

/** A constant, or the content of the one cell that an operand refers to. */
function operandValue(formula: string | undefined, sheet: SheetModel, host: HostContext): number {
  if (formula === undefined) return 0;
  const constant = Number(formula);
  if (Number.isFinite(constant)) return constant;
  const area = referencedArea(host.workbook, formula, sheet);
  const content = area?.sheet.grid.get(area.rect.top, area.rect.left)?.content;
  if (typeof content === 'number') return content;
  throw notImplemented(`The host does not calculate the validation formula "${formula}".`);
}

function listEntries(formula: string, sheet: SheetModel, host: HostContext): string[] {
  const constants = /^"(.*)"$/s.exec(formula)?.[1];
  if (constants !== undefined) return constants.split(',').map((entry) => entry.trim());
  const area = referencedArea(host.workbook, formula, sheet);
  if (!area) {
    throw notImplemented(`The host does not calculate the validation list "${formula}".`);
  }
  const entries: string[] = [];
  area.sheet.grid.forEach((cell) => entries.push(String(cell.content)), area.rect);
  return entries;
}

function checkOf(validation: DataValidationModel, sheet: SheetModel, host: HostContext): Check {
  const { type, operator = 'between', formula1 = '' } = validation;
  if (type === 'none') return () => true;
  if (type === 'custom') {
    throw notImplemented(`The host does not calculate the validation formula "${formula1}".`);
  }
  if (type === 'list') {
    const entries = listEntries(formula1, sheet, host);
    return (content) => entries.includes(String(content));
  }
  const first = operandValue(formula1, sheet, host);
  const second = operandValue(validation.formula2, sheet, host);
  if (type === 'textLength') {
    return (content) => compare(String(content).length, operator, first, second);
  }
  return (content) =>
    typeof content === 'number' &&
    (type !== 'whole' || Number.isInteger(content)) &&
    compare(content, operator, first, second);
}

/**
 * The cells of the areas that break their validation, and how many cells were looked at. A rule
 * that would need calculation is refused with NotImplemented.
 */
export function invalidCells(
  sheet: SheetModel,
  areas: Rect[],
  host: HostContext,
): { checked: number; invalid: Rect[] } {
  let checked = 0;
  const invalid: Rect[] = [];
  for (const validation of sheet.dataValidations) {
    const own = validation.areas.filter((area) => areas.some((wanted) => overlap(wanted, area)));
    if (own.length === 0) continue;
    const passes = checkOf(validation, sheet, host);
    for (const cell of sharedCells(own, areas, sheet)) {
      const content = sheet.grid.get(cell.top, cell.left)?.content ?? null;
      checked++;
      const blank = content === null || content === '';
      if (blank ? validation.allowBlank : passes(content)) continue;
      invalid.push(cell);
    }
  }
  return { checked, invalid };
}

function sharedCells(own: Rect[], wanted: Rect[], sheet: SheetModel): Rect[] {
  const used = sheet.grid.used(false);
  const cells: Rect[] = [];
  for (const a of own) {
    for (const b of wanted.filter((each) => overlap(a, each))) {
      const bottom = Math.min(a.bottom, b.bottom, Math.max(used?.bottom ?? 0, a.top, b.top));
      const right = Math.min(a.right, b.right, Math.max(used?.right ?? 0, a.left, b.left));
      for (let row = Math.max(a.top, b.top); row <= bottom; row++) {
        for (let column = Math.max(a.left, b.left); column <= right; column++) {
          cells.push({ top: row, bottom: row, left: column, right: column });
        }
      }
    }
  }
  return cells;
}
