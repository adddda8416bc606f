/** Serial number of 1 January 2000 in the 1900 date system. */
const MILLENNIUM_1900 = 36_526;

/**
 * Whether the workbook counts dates from 1904. Office.js has no property for it, so Excel is asked
 * what serial number a known date has.
 */
export async function readDate1904(context: Excel.RequestContext): Promise<boolean> {
  const serial = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  return serial.value !== MILLENNIUM_1900;
}
