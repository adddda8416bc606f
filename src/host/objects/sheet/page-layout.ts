import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { PageLayoutModel, SheetModel } from '../../model/sheet';
import {
  type HostContext,
  type HostRef,
  type Scalar,
  invalidArgument,
  found,
} from '../../wire/define';
import { argumentArea, argumentAreas } from '../arguments/area';
import {
  expectFlag,
  expectNumber,
  expectObject,
  expectOneOf,
  expectWhole,
  omitted,
} from '../arguments/expect';
import { PAPER_TYPES } from './paper-types';
import { Words } from '../conditional/words';
import { define, ref } from '../define';
import { rangeAreasRef, rangeRef } from '../range/reference';

const ORIENTATIONS = new Words({ Portrait: 'portrait', Landscape: 'landscape' });
const ORDERS = new Words({ DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' });
const COMMENTS = new Words({ NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' });
const ERRORS = new Words({
  AsDisplayed: 'displayed',
  Blank: 'blank',
  Dash: 'dash',
  NotAvailable: 'NA',
});

const POINTS_AN_INCH = 72;
const POINTS_BY_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type MarginName = keyof PageLayoutModel['margins'];

/** A margin: points on the outside, inches in the model. */
const margin = (name: MarginName): Scalar<SheetModel> => ({
  get: ({ pageLayout }) => pageLayout.margins[name] * POINTS_AN_INCH,
  set: ({ pageLayout }, value) => {
    const inches = expectNumber(value, 0) / POINTS_AN_INCH;
    pageLayout.margins = { ...pageLayout.margins, [name]: inches };
  },
});

type FlagName =
  | 'blackAndWhite'
  | 'draftMode'
  | 'printGridlines'
  | 'printHeadings'
  | 'centreHorizontally'
  | 'centreVertically';

const flag = (name: FlagName): Scalar<SheetModel> => ({
  get: ({ pageLayout }) => pageLayout[name],
  set: ({ pageLayout }, value) => {
    pageLayout[name] = expectFlag(value);
  },
});

type WordName = 'orientation' | 'printOrder' | 'printComments' | 'printErrors';

const word = (name: WordName, words: Words): Scalar<SheetModel> => ({
  get: ({ pageLayout }) => words.fromFile(pageLayout[name]),
  set: ({ pageLayout }, value) => {
    Object.assign(pageLayout, { [name]: words.toFile(value) });
  },
});

/** Zoom is set as a whole: a scale, or a number of pages across, down or both. */
function zoomFrom(value: unknown): PageLayoutModel['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = expectObject(value);
  const fits = !omitted(horizontalFitToPages) || !omitted(verticalFitToPages);
  if (!omitted(scale)) {
    if (fits) throw invalidArgument();
    return { scale: expectWhole(scale, 10, 400) };
  }
  if (!fits) throw invalidArgument();
  const zoom: PageLayoutModel['zoom'] = {};
  if (!omitted(horizontalFitToPages)) {
    zoom.horizontalFitToPages = expectWhole(horizontalFitToPages, 1, 32_767);
  }
  if (!omitted(verticalFitToPages)) {
    zoom.verticalFitToPages = expectWhole(verticalFitToPages, 1, 32_767);
  }
  return zoom;
}

function setMargins({ pageLayout }: SheetModel, unit: unknown, given: unknown): void {
  const units = Object.keys(POINTS_BY_UNIT) as (keyof typeof POINTS_BY_UNIT)[];
  const points = POINTS_BY_UNIT[expectOneOf(unit, units)];
  const wanted = expectObject(given);
  const margins = { ...pageLayout.margins };
  for (const name of Object.keys(margins) as MarginName[]) {
    if (omitted(wanted[name])) continue;
    margins[name] = (expectNumber(wanted[name], 0) * points) / POINTS_AN_INCH;
  }
  pageLayout.margins = margins;
}

function setTitles(
  sheet: SheetModel,
  given: unknown,
  by: 'titleRows' | 'titleColumns',
  host: HostContext,
): void {
  const { sheet: other, rect } = argumentArea(given, host, sheet);
  if (other !== sheet) throw invalidArgument();
  sheet.pageLayout[by] =
    by === 'titleRows' ? { from: rect.top, to: rect.bottom } : { from: rect.left, to: rect.right };
}

function titleRows(sheet: SheetModel): HostRef | null {
  const rows = sheet.pageLayout.titleRows;
  return (
    rows && rangeRef(sheet, { top: rows.from, bottom: rows.to, left: 0, right: MAX_COLUMNS - 1 })
  );
}

function titleColumns(sheet: SheetModel): HostRef | null {
  const columns = sheet.pageLayout.titleColumns;
  return (
    columns &&
    rangeRef(sheet, { top: 0, bottom: MAX_ROWS - 1, left: columns.from, right: columns.to })
  );
}

function printArea(sheet: SheetModel): HostRef | null {
  const areas = sheet.pageLayout.printArea;
  return areas && areas.length > 0 ? rangeAreasRef(sheet, areas) : null;
}

export const pageLayoutType = define('PageLayout', {
  scalars: {
    orientation: word('orientation', ORIENTATIONS),
    printOrder: word('printOrder', ORDERS),
    printComments: word('printComments', COMMENTS),
    printErrors: word('printErrors', ERRORS),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    centerHorizontally: flag('centreHorizontally'),
    centerVertically: flag('centreVertically'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    paperSize: {
      get: ({ pageLayout }) => PAPER_TYPES.fromFile(String(pageLayout.paperSize)),
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = Number(PAPER_TYPES.toFile(value));
      },
    },
    firstPageNumber: {
      get: ({ pageLayout }) => pageLayout.firstPageNumber ?? '',
      set: ({ pageLayout }, value) => {
        pageLayout.firstPageNumber = value === '' ? null : expectWhole(value, -32_765, 32_767);
      },
    },
    zoom: {
      get: ({ pageLayout }) => ({ ...pageLayout.zoom }),
      set: ({ pageLayout }, value) => {
        pageLayout.zoom = zoomFrom(value);
      },
    },
  },
  objects: {
    headersFooters: ({ pageLayout }) => ref('HeaderFooterGroup', pageLayout.headerFooter),
  },
  methods: {
    getPrintArea: (sheet) => found(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleColumns: (sheet) => found(titleColumns(sheet)),
    getPrintTitleColumnsOrNullObject: titleColumns,
    getPrintTitleRows: (sheet) => found(titleRows(sheet)),
    getPrintTitleRowsOrNullObject: titleRows,
    setPrintArea: (sheet, [areas], host) => {
      const { sheet: other, rects } = argumentAreas(areas, host, sheet);
      if (other !== sheet) throw invalidArgument();
      sheet.pageLayout.printArea = rects.map((rect) => ({ ...rect }));
    },
    setPrintMargins: (sheet, [unit, margins]) => setMargins(sheet, unit, margins),
    setPrintTitleColumns: (sheet, [columns], host) =>
      setTitles(sheet, columns, 'titleColumns', host),
    setPrintTitleRows: (sheet, [rows], host) => setTitles(sheet, rows, 'titleRows', host),
  },
});
