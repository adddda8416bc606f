import type { Hyperlink } from '../../model/sheet';
import { invalidArgument, type HostContext } from '../../wire/define';
import { restyle } from '../style/cell-style';
import { expectObject, expectText, omitted } from '../arguments/expect';
import { requirePermission } from '../cells/protection-check';
import { writeValues } from './write';
import { RangeTarget } from './target';
import { displayed, valueOf } from './read';
import { overlap, without } from '../../model/rectangles';

const LINK_COLOUR = '#0563C1';

/** The link of a range's first cell as Office.js gives it; null where it has none. */
export function hyperlinkOf({ sheet, rect }: RangeTarget, host: HostContext): unknown {
  const first = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  const link = sheet.hyperlinks.find(({ area }) => overlap(area, first));
  if (!link) return null;
  const value = valueOf(sheet.grid.get(rect.top, rect.left));
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: displayed(value, 'General', host.workbook.date1904),
  };
}

/** Takes links off a range. */
export function removeHyperlinks({ sheet, rect }: RangeTarget): void {
  // A sheet may have thousands of links, and most calls touch none: copying them each time would take minutes.
  if (!sheet.hyperlinks.some(({ area }) => overlap(area, rect))) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    without(link.area, rect).map((area) => ({ ...link, area })),
  );
}

/** `Range.hyperlink = {...}`: sets the link, the text where given, and the look of a link. */
export function setHyperlink(target: RangeTarget, value: unknown, host: HostContext): void {
  requirePermission(target.sheet, 'insertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = expectObject(value);
  if (omitted(address) === omitted(documentReference)) throw invalidArgument();
  const link: Hyperlink = { area: { ...target.rect } };
  if (!omitted(address)) link.address = expectText(address);
  if (!omitted(documentReference)) link.documentReference = expectText(documentReference);
  if (!omitted(screenTip)) link.screenTip = expectText(screenTip);
  removeHyperlinks(target);
  target.sheet.hyperlinks.push(link);
  const { rect, sheet } = target;
  const first = new RangeTarget(sheet, { ...rect, bottom: rect.top, right: rect.left });
  const isEmpty = valueOf(sheet.grid.get(rect.top, rect.left)) === '';
  const text = omitted(textToDisplay)
    ? (link.address ?? link.documentReference)
    : expectText(textToDisplay);
  if (!omitted(textToDisplay) || isEmpty) writeValues(first, asText(String(text)), host);
  restyle(host.workbook, sheet, [rect], (style) => ({
    ...style,
    font: { ...style.font, colour: LINK_COLOUR, underline: 'Single' },
  }));
}

/** Text that Excel cannot take for a formula. */
const asText = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
