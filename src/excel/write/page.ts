import type { PagePlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';

const PAPER = { A4: 'A4', A3: 'A3' } as const;

/** Sets how a sheet prints: one page wide, as many long as it takes, headings repeated. */
export function writePage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = PAPER[page.paper];
  // Excel takes the zoom as a whole only; without a height the pages go on downwards.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(areaAddress(page.printArea));
  if (page.headingRows) {
    layout.setPrintTitleRows(`$${page.headingRows.from + 1}:$${page.headingRows.to + 1}`);
  }
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = page.header.left;
  texts.centerHeader = page.header.centre;
  texts.rightHeader = page.header.right;
  texts.leftFooter = page.footer.left;
  texts.centerFooter = page.footer.centre;
  texts.rightFooter = page.footer.right;
}
