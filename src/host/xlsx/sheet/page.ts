import type { PageLayoutModel } from '../../model/sheet';
import { overlay } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { attr, child, descend, el, flag, number, textOf } from '../xml/node';
import { decodeXstring, encodeXstring } from '../xml/escapes';

type Texts = Omit<
  PageLayoutModel['headerFooter'],
  'differentOddEven' | 'differentFirst' | 'scaleWithDoc' | 'alignWithMargins'
>;

const TEXTS = [
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
] as const satisfies (keyof Texts)[];

/** Page set-up of a worksheet element; print area and titles come from defined names. */
export function readPageLayout(root: XmlNode | undefined): PageLayoutModel {
  const margins = child(root, 'pageMargins');
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const headerFooter = child(root, 'headerFooter');
  const text = (name: string) => decodeXstring(textOf(child(headerFooter, name)));
  return {
    orientation: attr(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: number(setup, 'paperSize') ?? 1,
    zoom: readZoom(root, setup),
    margins: {
      left: number(margins, 'left') ?? 0.7,
      right: number(margins, 'right') ?? 0.7,
      top: number(margins, 'top') ?? 0.75,
      bottom: number(margins, 'bottom') ?? 0.75,
      header: number(margins, 'header') ?? 0.3,
      footer: number(margins, 'footer') ?? 0.3,
    },
    centreHorizontally: flag(options, 'horizontalCentered'),
    centreVertically: flag(options, 'verticalCentered'),
    blackAndWhite: flag(setup, 'blackAndWhite'),
    draftMode: flag(setup, 'draft'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    printOrder: attr(setup, 'pageOrder') === 'overThenDown' ? 'overThenDown' : 'downThenOver',
    printComments: (attr(setup, 'cellComments') ?? 'none') as PageLayoutModel['printComments'],
    printErrors: (attr(setup, 'errors') ?? 'displayed') as PageLayoutModel['printErrors'],
    firstPageNumber: flag(setup, 'useFirstPageNumber')
      ? (number(setup, 'firstPageNumber') ?? 1)
      : null,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headerFooter: {
      differentOddEven: flag(headerFooter, 'differentOddEven'),
      differentFirst: flag(headerFooter, 'differentFirst'),
      scaleWithDoc: flag(headerFooter, 'scaleWithDoc', true),
      alignWithMargins: flag(headerFooter, 'alignWithMargins', true),
      oddHeader: text('oddHeader'),
      oddFooter: text('oddFooter'),
      evenHeader: text('evenHeader'),
      evenFooter: text('evenFooter'),
      firstHeader: text('firstHeader'),
      firstFooter: text('firstFooter'),
    },
  };
}

function readZoom(root: XmlNode | undefined, setup: XmlNode | undefined): PageLayoutModel['zoom'] {
  if (!flag(descend(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    return { scale: number(setup, 'scale') ?? 100 };
  }
  const zoom: PageLayoutModel['zoom'] = {};
  const wide = number(setup, 'fitToWidth') ?? 1;
  const tall = number(setup, 'fitToHeight') ?? 1;
  if (wide > 0) zoom.horizontalFitToPages = wide;
  if (tall > 0) zoom.verticalFitToPages = tall;
  return zoom;
}

/** Whether the page is fitted to a number of pages rather than scaled. */
export function fitsToPages(zoom: PageLayoutModel['zoom']): boolean {
  return zoom.scale === undefined || Boolean(zoom.horizontalFitToPages ?? zoom.verticalFitToPages);
}

function list(node: XmlNode, was: XmlNode | undefined): XmlNode[] {
  return was || Object.keys(node.attrs).length > 0 || node.children.length > 0 ? [node] : [];
}

/** The elements of a worksheet that describe its page, by name. */
export function pageNodes(
  page: PageLayoutModel,
  root: XmlNode | undefined,
): Record<string, XmlNode[]> {
  const was = (name: string) => child(root, name);
  const options = el('printOptions', { ...was('printOptions')?.attrs });
  overlay(options.attrs, 'horizontalCentered', page.centreHorizontally, false);
  overlay(options.attrs, 'verticalCentered', page.centreVertically, false);
  overlay(options.attrs, 'headings', page.printHeadings, false);
  overlay(options.attrs, 'gridLines', page.printGridlines, false);
  return {
    printOptions: list(options, was('printOptions')),
    pageMargins: [el('pageMargins', { ...page.margins })],
    pageSetup: list(setupNode(page, was('pageSetup')), was('pageSetup')),
    headerFooter: headerFooterNodes(page.headerFooter, was('headerFooter')),
  };
}

function setupNode(page: PageLayoutModel, was: XmlNode | undefined): XmlNode {
  const node = el('pageSetup', { ...was?.attrs });
  const put = (name: string, value: string | number | boolean, standard: typeof value) =>
    overlay(node.attrs, name, value, standard);
  put('paperSize', page.paperSize, 1);
  if (fitsToPages(page.zoom)) {
    put('fitToWidth', page.zoom.horizontalFitToPages ?? 0, 1);
    put('fitToHeight', page.zoom.verticalFitToPages ?? 0, 1);
  } else put('scale', page.zoom.scale ?? 100, 100);
  put('pageOrder', page.printOrder, 'downThenOver');
  if ((node.attrs.orientation ?? 'default') !== 'default' || page.orientation === 'landscape') {
    node.attrs.orientation = page.orientation;
  }
  put('blackAndWhite', page.blackAndWhite, false);
  put('draft', page.draftMode, false);
  put('cellComments', page.printComments, 'none');
  put('errors', page.printErrors, 'displayed');
  put('useFirstPageNumber', page.firstPageNumber !== null, false);
  if (page.firstPageNumber !== null) put('firstPageNumber', page.firstPageNumber, 1);
  return node;
}

function headerFooterNodes(
  model: PageLayoutModel['headerFooter'],
  was: XmlNode | undefined,
): XmlNode[] {
  const node = el('headerFooter', { ...was?.attrs });
  overlay(node.attrs, 'differentOddEven', model.differentOddEven, false);
  overlay(node.attrs, 'differentFirst', model.differentFirst, false);
  overlay(node.attrs, 'scaleWithDoc', model.scaleWithDoc, true);
  overlay(node.attrs, 'alignWithMargins', model.alignWithMargins, true);
  for (const name of TEXTS) {
    if (model[name] === '') continue;
    node.children.push(el(name, { 'xml:space': 'preserve' }, [encodeXstring(model[name])]));
  }
  return list(node, was);
}
