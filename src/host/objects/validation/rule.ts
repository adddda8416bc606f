import type { DataValidationModel, SheetModel } from '../../model/sheet';
import { type HostContext, invalidArgument } from '../../wire/define';
import { argumentArea, isReference } from '../arguments/area';
import { expectFilledText, expectFlag, expectObject, omitted } from '../arguments/expect';
import { formulaReference } from '../../formula/reference';
import { Words } from '../conditional/words';
import { isoFromSerial, serialFromIso } from './serial-date';

type Rule = Pick<DataValidationModel, 'type' | 'operator' | 'formula1' | 'formula2'> &
  Partial<Pick<DataValidationModel, 'inCellDropDown'>>;

export const VALIDATION_TYPES = new Words({
  None: 'none',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
});

const VALIDATION_OPERATORS = new Words({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});

const COMPARING: Record<string, string> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** An operand as the file keeps it: a number, or a formula without "=". */
function operand(given: unknown, type: string, sheet: SheetModel, host: HostContext): string {
  if (isReference(given)) {
    const area = argumentArea(given, host, sheet);
    return formulaReference(area.sheet, area.rect);
  }
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  const text = expectFilledText(given);
  if (text.startsWith('=')) return expectFilledText(text.slice(1));
  if (text.trim() !== '' && Number.isFinite(Number(text))) return text.trim();
  if (type === 'date' || type === 'time') {
    const serial = serialFromIso(text, host.workbook.date1904);
    if (serial !== null) return String(serial);
  }
  throw invalidArgument();
}

function comparison(given: unknown, type: string, sheet: SheetModel, host: HostContext): Rule {
  const { formula1, formula2, operator } = expectObject(given);
  const word = VALIDATION_OPERATORS.toFile(operator);
  const needsTwo = word === 'between' || word === 'notBetween';
  return {
    type,
    operator: word,
    formula1: operand(formula1, type, sheet, host),
    formula2: needsTwo ? operand(formula2, type, sheet, host) : undefined,
  };
}

function list(given: unknown, sheet: SheetModel, host: HostContext): Rule {
  const { inCellDropDown, source } = expectObject(given);
  const inCell = omitted(inCellDropDown) ? true : expectFlag(inCellDropDown);
  if (isReference(source)) {
    const area = argumentArea(source, host, sheet);
    return {
      type: 'list',
      formula1: formulaReference(area.sheet, area.rect),
      inCellDropDown: inCell,
    };
  }
  const text = expectFilledText(source);
  if (text.startsWith('=')) {
    return { type: 'list', formula1: expectFilledText(text.slice(1)), inCellDropDown: inCell };
  }
  // Excel keeps a list of constants in one formula text of at most 255 characters.
  if (text.length > 255) throw invalidArgument();
  return {
    type: 'list',
    formula1: `"${text.replaceAll('"', '""')}"`,
    inCellDropDown: inCell,
  };
}

/** The rule that an Excel.DataValidationRule describes: exactly one kind, or InvalidArgument. */
export function ruleFrom(value: unknown, sheet: SheetModel, host: HostContext): Rule {
  const given = Object.entries(expectObject(value)).filter(([, part]) => !omitted(part));
  const [kind, ...more] = given;
  if (!kind || more.length > 0) throw invalidArgument();
  const [name, part] = kind;
  if (name === 'list') return list(part, sheet, host);
  if (name === 'custom') {
    const formula = expectFilledText(expectObject(part).formula);
    return { type: 'custom', formula1: formula.replace(/^=/, '') };
  }
  const type = COMPARING[name];
  if (!type) throw invalidArgument();
  return comparison(part, type, sheet, host);
}

function operandOf(formula: string | undefined, type: string): string | number | undefined {
  if (formula === undefined) return undefined;
  const number = Number(formula);
  if (formula === '' || !Number.isFinite(number)) return `=${formula}`;
  return type === 'date' ? isoFromSerial(number) : number;
}

/** The rule as Office.js shows it; an empty object where there is none. */
export function ruleOf(validation: DataValidationModel | null): Record<string, unknown> {
  if (!validation || validation.type === 'none') return {};
  const { type, formula1 = '' } = validation;
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const constants = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    const source = constants ?? `=${formula1}`;
    return { list: { inCellDropDown: validation.inCellDropDown, source } };
  }
  const name = Object.keys(COMPARING).find((each) => COMPARING[each] === type) ?? type;
  const second = operandOf(validation.formula2, type);
  return {
    [name]: {
      formula1: operandOf(formula1, type),
      ...(second === undefined ? {} : { formula2: second }),
      operator: VALIDATION_OPERATORS.fromFile(validation.operator ?? 'between'),
    },
  };
}
