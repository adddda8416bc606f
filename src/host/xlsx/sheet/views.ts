import { columnLetters, parseA1 } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import type { XmlNode } from '../xml/node';
import { attr, child, children, cloneNode, el, flag, local, number } from '../xml/node';

type ViewMembers = Pick<
  SheetModel,
  'showGridlines' | 'showHeadings' | 'freeze' | 'zoom' | 'activeCell'
>;

/** What a sheet's first view says. */
export function readView(sheetViews: XmlNode | undefined): ViewMembers {
  const view = child(sheetViews, 'sheetView');
  const pane = child(view, 'pane');
  const frozen = (attr(pane, 'state') ?? '').startsWith('frozen');
  return {
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
    freeze: frozen
      ? { rows: number(pane, 'ySplit') ?? 0, columns: number(pane, 'xSplit') ?? 0 }
      : null,
    zoom: number(view, 'zoomScale') ?? 100,
    activeCell: activeCellOf(view) ?? 'A1',
  };
}

function activeCellOf(view: XmlNode | undefined): string | undefined {
  const selections = children(view, 'selection');
  const pane = attr(child(view, 'pane'), 'activePane') ?? 'topLeft';
  const active = selections.find((each) => (attr(each, 'pane') ?? 'topLeft') === pane);
  return attr(active ?? selections[0], 'activeCell');
}

/** Writes the sheet's views; all but the first are the file's own. */
export function viewsNode(sheet: SheetModel, selected: boolean, was: XmlNode | undefined): XmlNode {
  const node = was
    ? cloneNode(was)
    : el('sheetViews', {}, [el('sheetView', { workbookViewId: 0 })]);
  let view = child(node, 'sheetView');
  if (!view) node.children.push((view = el('sheetView', { workbookViewId: 0 })));
  const before = readView(was);
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) delete view.attrs[name];
    else view.attrs[name] = value;
  };
  put('showGridLines', sheet.showGridlines ? undefined : '0');
  put('showRowColHeaders', sheet.showHeadings ? undefined : '0');
  put('tabSelected', selected ? '1' : undefined);
  if (before.zoom !== sheet.zoom) {
    put('zoomScale', String(Math.round(sheet.zoom)));
    put('zoomScaleNormal', String(Math.round(sheet.zoom)));
  }
  const sameFreeze = JSON.stringify(before.freeze) === JSON.stringify(sheet.freeze);
  if (!sameFreeze || before.activeCell !== sheet.activeCell) {
    view.children = [
      ...(sameFreeze ? children(view, 'pane') : paneNodes(sheet.freeze)),
      ...selectionNodes(sheet),
      ...children(view).filter((each) => !['pane', 'selection'].includes(local(each.name))),
    ];
  }
  return node;
}

function paneNodes(freeze: SheetModel['freeze']): XmlNode[] {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return [];
  return [
    el('pane', {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows || undefined,
      topLeftCell: `${columnLetters(freeze.columns)}${freeze.rows + 1}`,
      activePane: activePane(freeze),
      state: 'frozen',
    }),
  ];
}

function activePane(freeze: NonNullable<SheetModel['freeze']>): string {
  if (freeze.rows === 0) return 'topRight';
  return freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
}

function selectionNodes(sheet: SheetModel): XmlNode[] {
  const cell = parseA1(sheet.activeCell) ? sheet.activeCell.replace(/\$/g, '') : 'A1';
  const first = cell.split(':')[0] as string;
  const frozen = sheet.freeze && (sheet.freeze.rows > 0 || sheet.freeze.columns > 0);
  const pane = frozen && sheet.freeze ? activePane(sheet.freeze) : undefined;
  return [el('selection', { pane, activeCell: first, sqref: cell })];
}
