import { cellAt } from '../../core/quality/cell-address';
import type { LinkPlan } from '../../core/sheets/plan';
import { quotedSheet } from '../a1';
import type { Requests } from './requests';

/** Bytes that one link takes in a request, beside its texts. */
const BYTES_PER_LINK = 900;

/**
 * Makes cells link to places in the workbook. Excel dresses a link in its own style and text, so
 * formats and values come after.
 */
export async function writeLinks(
  sheet: Excel.Worksheet,
  links: readonly LinkPlan[],
  requests: Requests,
): Promise<void> {
  for (const link of links) {
    await requests.room(BYTES_PER_LINK + 2 * (link.text.length + (link.tip?.length ?? 0)));
    sheet.getRange(cellAt(link.row, link.column)).hyperlink = {
      documentReference: `${quotedSheet(link.sheet)}!${link.address}`,
      textToDisplay: link.text,
      ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    };
  }
}
