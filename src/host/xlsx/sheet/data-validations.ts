import type { DataValidationModel } from '../../model/sheet';
import { readAreas, writeAreas } from '../areas';
import { rememberOrigin, unchangedOrigin } from '../kept';
import { NS } from '../xml/assemble';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el, flag, textOf } from '../xml/node';
import { EXTENSION, extension } from './extensions';

/** Reads the data validations of a worksheet, those of the x14 extension included. */
export function readDataValidations(root: XmlNode): DataValidationModel[] {
  const nodes = [
    ...children(child(root, 'dataValidations'), 'dataValidation'),
    ...children(extension(root, EXTENSION.dataValidations), 'dataValidation'),
  ];
  return nodes.map((node) => {
    const text = (name: string) => decodeXstring(attr(node, name) ?? '');
    const formula = (name: string) => {
      const element = child(node, name);
      return element ? textOf(child(element, 'f') ?? element) : undefined;
    };
    const model: DataValidationModel = {
      areas: readAreas(attr(node, 'sqref') ?? textOf(child(node, 'sqref'))),
      type: attr(node, 'type') ?? 'none',
      allowBlank: flag(node, 'allowBlank'),
      // The file's flag hides the arrow.
      inCellDropDown: !flag(node, 'showDropDown'),
    };
    const operator = attr(node, 'operator');
    if (operator !== undefined) model.operator = operator;
    const formula1 = formula('formula1');
    const formula2 = formula('formula2');
    if (formula1 !== undefined) model.formula1 = formula1;
    if (formula2 !== undefined) model.formula2 = formula2;
    if (text('promptTitle') || text('prompt') || flag(node, 'showInputMessage')) {
      model.prompt = {
        title: text('promptTitle'),
        message: text('prompt'),
        show: flag(node, 'showInputMessage'),
      };
    }
    if (text('errorTitle') || text('error') || flag(node, 'showErrorMessage')) {
      model.errorAlert = {
        title: text('errorTitle'),
        message: text('error'),
        style: attr(node, 'errorStyle') ?? 'stop',
        show: flag(node, 'showErrorMessage'),
      };
    }
    rememberOrigin(model, node);
    return model;
  });
}

function validationNode(model: DataValidationModel): XmlNode {
  const { prompt, errorAlert } = model;
  const text = (value: string | undefined) => (value ? encodeXstring(value) : undefined);
  const style = (errorAlert?.style ?? 'stop').toLowerCase();
  const formula = (name: string, value: string | undefined) =>
    value === undefined ? [] : [el(name, {}, [value.replace(/^=/, '')])];
  return el(
    'dataValidation',
    {
      type: model.type === 'none' ? undefined : model.type,
      errorStyle: style === 'stop' ? undefined : style,
      operator: model.operator === 'between' ? undefined : model.operator,
      allowBlank: model.allowBlank ? 1 : undefined,
      showDropDown: model.inCellDropDown ? undefined : 1,
      showInputMessage: prompt?.show ? 1 : undefined,
      showErrorMessage: errorAlert?.show ? 1 : undefined,
      errorTitle: text(errorAlert?.title),
      error: text(errorAlert?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref: writeAreas(model.areas),
    },
    [...formula('formula1', model.formula1), ...formula('formula2', model.formula2)],
  );
}

/** The validations of a worksheet: what was read from the extension goes back there. */
export function dataValidationNodes(
  models: DataValidationModel[],
  root: XmlNode,
): { main: XmlNode[]; extension: XmlNode | undefined } {
  const main: XmlNode[] = [];
  const extended: XmlNode[] = [];
  for (const model of models) {
    if (model.areas.length === 0) continue;
    const origin = unchangedOrigin(model);
    if (origin?.name.includes(':') && child(origin, 'sqref')) extended.push(origin);
    else main.push(origin ?? validationNode(model));
  }
  const was = { ...child(root, 'dataValidations')?.attrs };
  return {
    main: main.length > 0 ? [el('dataValidations', { ...was, count: main.length }, main)] : [],
    extension:
      extended.length > 0
        ? el('x14:dataValidations', { 'xmlns:xm': NS.xm, count: extended.length }, extended)
        : undefined,
  };
}
