import fc from 'fast-check';
import { isoFromSerial, serialOf } from '../../../src/core/calendar/days';
import { holidaysOf, networkdays, workday } from '../../../src/core/calendar/working-days';
import { convert } from '../../support/libreoffice';

const HOLIDAYS = [...holidaysOf(2014, 2031)].sort((a, b) => a - b);
const CASES = 4000;

interface Case {
  start: number;
  days: number;
  end: number;
}

/** Random dates from 2015 to 2030 with a fixed seed, so that a failure can be repeated. */
function randomCases(): Case[] {
  const day = fc.integer({ min: serialOf(2015, 1, 1), max: serialOf(2030, 12, 31) });
  const anyCase = fc.record({ start: day, days: fc.integer({ min: -60, max: 60 }), end: day });
  return fc.sample(anyCase, { numRuns: CASES, seed: 20170601 });
}

/** A sheet that asks the spreadsheet program for WORKDAY and NETWORKDAYS of every case. */
function question(cases: Case[]): Uint8Array {
  const holidayRange = `[.$F$1:.$F$${HOLIDAYS.length}]`;
  const number = (value: number | undefined) =>
    value === undefined
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const formula = (text: string) => `<table:table-cell table:formula="of:=${text}"/>`;
  const rows = cases.map(({ start, days, end }, index) => {
    const row = index + 1;
    return `<table:table-row>${number(start)}${number(days)}${number(end)}${formula(
      `WORKDAY([.A${row}];[.B${row}];${holidayRange})+0`,
    )}${formula(`NETWORKDAYS([.A${row}];[.C${row}];${holidayRange})`)}${number(
      HOLIDAYS[index],
    )}</table:table-row>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Days">${rows.join('')}</table:table>
</office:spreadsheet></office:body></office:document>`,
  );
}

/** Field separator comma, text as it is, cell contents unformatted: numbers, not dates. */
const PLAIN_NUMBERS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

it(`working days agree with the spreadsheet's WORKDAY and NETWORKDAYS on ${CASES} dates from 2015 to 2030`, async () => {
  const cases = randomCases();
  const csv = new TextDecoder().decode(await convert(question(cases), PLAIN_NUMBERS, 'fods'));
  const answers = csv
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','));
  expect(answers).toHaveLength(CASES);
  const holidays = new Set(HOLIDAYS);
  const differences = cases.flatMap(({ start, days, end }, index) => {
    const [, , , spreadsheetDay, spreadsheetCount] = (answers[index] ?? []).map(Number);
    const day = workday(start, days, holidays);
    const count = networkdays(start, end, holidays);
    if (day === spreadsheetDay && count === spreadsheetCount) return [];
    return [
      {
        start: isoFromSerial(start),
        days,
        end: isoFromSerial(end),
        day,
        count,
        spreadsheetDay,
        spreadsheetCount,
      },
    ];
  });
  expect(differences).toEqual([]);
});
