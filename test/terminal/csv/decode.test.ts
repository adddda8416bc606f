import { CsvFault } from '../../../src/terminal/csv/csv-fault';
import { decodeCsv } from '../../../src/terminal/csv/decode';

const TEXT = 'Locality,Note\r\nMoor Edge,"naïve – £50 …"\r\n';

const bytesOf = (...parts: (number[] | Buffer)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Text as Excel's plain "CSV" has it on a British computer. */
const windows1252 = Buffer.from(
  [...TEXT].map((sign) => ({ '–': 0x96, '…': 0x85 })[sign] ?? sign.charCodeAt(0)),
);

function sentenceFor(bytes: Uint8Array): string {
  try {
    decodeCsv(bytes);
  } catch (error) {
    if (error instanceof CsvFault) return error.in('contacts.csv').message;
    throw error;
  }
  return 'read';
}

describe('the text of a CSV file', () => {
  it.each([
    ['UTF-8', bytesOf(Buffer.from(TEXT))],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
    ['UTF-16, as Excel’s "Unicode text"', bytesOf([0xff, 0xfe], Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16 without a mark', bytesOf(Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16 the other way round', bytesOf([0xfe, 0xff], utf16be(TEXT))],
    ['UTF-16 the other way round without a mark', bytesOf(utf16be(TEXT))],
    ['Windows-1252', bytesOf(windows1252)],
  ])('is read from %s', (_, bytes) => {
    expect(decodeCsv(bytes)).toBe(TEXT);
  });

  it('of an empty file is empty', () => {
    expect(decodeCsv(new Uint8Array())).toBe('');
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['bytes that Windows-1252 leaves open', [0x41, 0x2c, 0x81, 0x8d]],
    ['UTF-16 that breaks off', [0xff, 0xfe, 0x41]],
    ['UTF-8 with a mark, and bytes that are none', [0xef, 0xbb, 0xbf, 0x41, 0xe9, 0x2c]],
  ])('is not made up from %s', (_, bytes) => {
    expect(sentenceFor(bytesOf(bytes))).toBe(
      'contacts.csv cannot be read as text: it is neither in UTF-8 nor in UTF-16 nor in Windows-1252. Save it again as "CSV UTF-8".',
    );
  });

  it('in two encodings at once is refused with the line', () => {
    const mixed = bytesOf(Buffer.from('Name\nZoë\n'), [0x5a, 0x6f, 0xeb, 0x0a]);
    expect(sentenceFor(mixed)).toContain('Line 3 of contacts.csv is in another encoding');
  });
});
