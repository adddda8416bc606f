import type { Area, SheetModel, TableModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { asMatrix, plain, single, type Environment } from './environment';
import { FUNCTIONS } from './functions';
import { binary, broadcast, compare, unary } from './operators';
import { parseFormula, type Node } from './parse';
import { structuredArea } from './structured';
import {
  ErrorResult,
  fail,
  isArea,
  isErrorValue,
  NotCalculated,
  toFlag,
  toNumber,
  type Scalar,
  type Value,
} from './values';

/** Functions that work out only those of their arguments that they need. */
const CHOOSING: Record<string, (args: (Node | null)[], env: Environment) => Value> = {
  IF: ([test, yes, no], env) => {
    if (toFlag(single(given(test, env), env))) return yes === undefined ? true : given(yes, env);
    return no === undefined ? false : given(no, env);
  },
  IFERROR: ([value, otherwise], env) => unless(value, otherwise, env, () => true),
  IFNA: ([value, otherwise], env) =>
    unless(value, otherwise, env, (error) => error.error === '#N/A'),
  IFS: (args, env) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (toFlag(single(given(args[at], env), env))) return given(args[at + 1], env);
    }
    return fail('#N/A');
  },
  CHOOSE: ([index, ...values], env) => {
    const at = Math.trunc(toNumber(single(given(index, env), env)));
    return at < 1 || at > values.length ? fail('#VALUE!') : given(values[at - 1], env);
  },
  SWITCH: ([subject, ...cases], env) => {
    const wanted = single(given(subject, env), env);
    for (let at = 0; at + 1 < cases.length; at += 2) {
      if (compare(single(given(cases[at], env), env), wanted) === 0)
        return given(cases[at + 1], env);
    }
    return cases.length % 2 === 1 ? given(cases.at(-1), env) : fail('#N/A');
  },
};

/** An argument's value; one left out between commas is blank. */
const given = (node: Node | null | undefined, env: Environment): Value =>
  node ? evaluate(node, env) : null;

function unless(
  value: Node | null | undefined,
  otherwise: Node | null | undefined,
  env: Environment,
  applies: (error: ErrorResult['value']) => boolean,
): Value {
  let found: Scalar | Scalar[][];
  try {
    found = plain(given(value, env), env);
  } catch (error) {
    if (!(error instanceof ErrorResult)) throw error;
    found = error.value;
  }
  return isErrorValue(found) && applies(found) ? given(otherwise, env) : found;
}

/** Works out a tree. An Excel error is a value or thrown as ErrorResult. */
function evaluate(node: Node, env: Environment): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'array':
      return node.rows;
    case 'area':
      return { sheet: sheetOf(node.sheetName, env), rect: node.rect };
    case 'name':
      return named(node.name, node.sheetName, env);
    case 'table':
      return tableArea(node.table, node.columns, env);
    case 'unary':
      return broadcast([plain(evaluate(node.operand, env), env)], (value) =>
        unary(node.operator, value),
      );
    case 'binary': {
      const sides = [node.left, node.right].map((side) => plain(evaluate(side, env), env));
      return broadcast(sides, (a, b) => binary(node.operator, a ?? null, b ?? null));
    }
    case 'call': {
      const choosing = CHOOSING[node.name];
      if (choosing) return choosing(node.args, env);
      const call = FUNCTIONS[node.name];
      if (!call) throw new NotCalculated(node.name);
      return call(
        node.args.map((arg) => argument(arg, env)),
        env,
      );
    }
  }
}

/** An argument; an error in it is passed on, for the function to judge. */
function argument(node: Node | null, env: Environment): Value {
  try {
    return given(node, env);
  } catch (error) {
    if (error instanceof ErrorResult) return error.value;
    throw error;
  }
}

function sheetOf(name: string | null, { workbook, sheet }: Environment): SheetModel {
  if (name === null) return sheet;
  // Files number other workbooks in brackets, and join sheets with a colon.
  if (/[[\]:]/.test(name)) throw new NotCalculated(name);
  const wanted = name.toLowerCase();
  return workbook.sheets.find((other) => other.name.toLowerCase() === wanted) ?? fail('#REF!');
}

function named(name: string, sheetName: string | null, env: Environment): Value {
  const home = sheetName === null ? env.sheet : sheetOf(sheetName, env);
  const wanted = name.toLowerCase();
  const find = (names: SheetModel['names']) =>
    names.find((item) => item.name.toLowerCase() === wanted);
  const item = find(home.names) ?? find(env.workbook.names);
  if (item) {
    const node = parseFormula(item.formula);
    if (!node) throw new NotCalculated(item.formula);
    return evaluate(node, { ...env, sheet: home });
  }
  return tableNamed(env.workbook, name) ? tableArea(name, '[]', env) : fail('#NAME?');
}

function tableNamed(
  workbook: WorkbookModel,
  name: string,
): { sheet: SheetModel; table: TableModel } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return null;
}

function tableArea(name: string, text: string, env: Environment): Area {
  const { sheet, row, column, workbook } = env;
  if (name !== '') {
    const found = tableNamed(workbook, name) ?? fail('#REF!');
    return { sheet: found.sheet, rect: structuredArea(found.table, text, row) };
  }
  const own = sheet.tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (!own) throw new NotCalculated(text);
  return { sheet, rect: structuredArea(own, text, row) };
}

/**
 * The result of a formula in a cell.
 * @throws NotCalculated where the formula uses what is not calculated here, or fills several cells
 */
export function calculate(formula: string, env: Environment): Scalar {
  const node = parseFormula(formula);
  if (!node) throw new NotCalculated(formula);
  try {
    const value = plain(evaluate(node, env), env);
    if (!Array.isArray(value)) return value ?? 0;
    const [first] = value;
    if (value.length !== 1 || first?.length !== 1) throw new NotCalculated('Several cells.');
    return first[0] ?? 0;
  } catch (error) {
    if (error instanceof ErrorResult) return error.value;
    throw error;
  }
}

/** The result of a worksheet function called with values, as `workbook.functions` calls it. */
export function callFunction(name: string, args: Value[], env: Environment): Scalar {
  const call = FUNCTIONS[name];
  if (!call) throw new NotCalculated(name);
  try {
    const [first] = asMatrix(call(args, env), env);
    return first?.[0] ?? 0;
  } catch (error) {
    if (error instanceof ErrorResult) return error.value;
    throw error;
  }
}

/** The areas that a formula reads, defined names and tables included. */
export function precedentsOf(formula: string, env: Environment): Area[] {
  const areas: Area[] = [];
  const visit = (node: Node | null) => {
    if (!node) return;
    if (node.kind === 'call') node.args.forEach(visit);
    if (node.kind === 'unary') visit(node.operand);
    if (node.kind === 'binary') [node.left, node.right].forEach(visit);
    if (node.kind !== 'area' && node.kind !== 'name' && node.kind !== 'table') return;
    try {
      const value = evaluate(node, env);
      if (isArea(value)) areas.push(value);
    } catch (error) {
      if (!(error instanceof ErrorResult) && !(error instanceof NotCalculated)) throw error;
    }
  };
  visit(parseFormula(formula));
  return areas;
}
