import { storedDefaultWidth, unpaddedDefaultWidth } from '../../model/geometry';
import type { SheetModel } from '../../model/sheet';
import { colourNode, type Palette, resolveColour } from '../styles/colour';
import { assemble, overlay } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { child, children, cloneNode, el } from '../xml/node';
import { fitsToPages } from './page';

/** Order of the children of sheetPr. */
const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The sheetPr element: tab colour and whether pages are fitted. */
export function propertiesNodes(
  sheet: SheetModel,
  was: XmlNode | undefined,
  palette: Palette,
): XmlNode[] {
  const node = was ? cloneNode(was) : el('sheetPr');
  const made: Record<string, XmlNode[]> = {};
  if (resolveColour(child(was, 'tabColor'), palette) !== sheet.tabColour) {
    made.tabColor = sheet.tabColour === null ? [] : [colourNode('tabColor', sheet.tabColour)];
  }
  const setUp = el('pageSetUpPr', { ...child(was, 'pageSetUpPr')?.attrs });
  overlay(setUp.attrs, 'fitToPage', fitsToPages(sheet.pageLayout.zoom), false);
  made.pageSetUpPr = Object.keys(setUp.attrs).length > 0 ? [setUp] : [];
  node.children = assemble(node, PROPERTIES_ORDER, made);
  return node.children.length > 0 || Object.keys(node.attrs).length > 0 ? [node] : [];
}

/** The sheetFormatPr element: default sizes and outline levels. */
export function formatNode(sheet: SheetModel, was: XmlNode | undefined): XmlNode {
  const node = el('sheetFormatPr', { ...was?.attrs });
  if (Number(node.attrs.defaultRowHeight ?? 15) !== sheet.defaultRowHeight) {
    node.attrs.customHeight = '1';
  }
  node.attrs.defaultRowHeight = String(sheet.defaultRowHeight);
  const stored = node.attrs.defaultColWidth;
  const before =
    stored === undefined
      ? Number(node.attrs.baseColWidth ?? 8) + 0.43
      : unpaddedDefaultWidth(Number(stored));
  if (before !== sheet.defaultColumnWidth) {
    node.attrs.defaultColWidth = String(storedDefaultWidth(sheet.defaultColumnWidth));
  }
  const levels = (infos: Iterable<{ outlineLevel?: number }>) => {
    let most = 0;
    for (const info of infos) most = Math.max(most, info.outlineLevel ?? 0);
    return most;
  };
  overlay(node.attrs, 'outlineLevelRow', levels(sheet.rows.values()), 0);
  overlay(node.attrs, 'outlineLevelCol', levels(sheet.columns.values()), 0);
  return node;
}

/** A list of page breaks; those that the file had are written as it had them. */
export function breakNodes(
  name: string,
  breaks: number[],
  max: number,
  was: XmlNode | undefined,
): XmlNode[] {
  if (breaks.length === 0) return [];
  const known = new Map(children(was, 'brk').map((node) => [node.attrs.id, node]));
  const nodes = [...breaks]
    .sort((a, b) => a - b)
    .map((id) => known.get(String(id)) ?? el('brk', { id, max, man: 1 }));
  return [
    el(
      name,
      { count: nodes.length, manualBreakCount: nodes.filter((n) => n.attrs.man).length },
      nodes,
    ),
  ];
}
