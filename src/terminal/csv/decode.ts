import { CSV } from '../../core/wording/csv';
import { CsvFault } from './csv-fault';

/** Bytes looked at for the zeros that tell UTF-16 without a mark. */
const SAMPLE = 4096;

/** A share of zero bytes, among those of one half of each pair, that only UTF-16 has. */
const MANY_ZEROS = 0.25;

/** What bytes 80 to 9F are in Windows-1252; the five that it leaves open are no text. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters that no text has: all but tab, line breaks and page breaks. */
const NO_TEXT = /[^\P{Cc}\t\n\f\r\u0085]/u;

/**
 * The text of a CSV file, in whichever encoding programs save one: UTF-8 or UTF-16, with or without a
 * byte order mark, or Windows-1252, which Excel's plain "CSV" is in.
 *
 * @throws CsvFault where it is in none of them, or partly in one and partly in another
 */
export function decodeCsv(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return text(strictly(utf16, bytes));
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return text(strictly('utf-8', bytes));
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.indexOf('\ufffd');
  if (broken < 0) return text(lenient);
  if (/[^\0-\x7f\ufffd]/.test(lenient)) {
    const line = lenient.slice(0, broken).split(/\r\n|\n|\r/).length;
    throw new CsvFault((file) => CSV.mixedEncodings(file, line));
  }
  return text(windows1252(bytes));
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map(
    (half) => sample.filter((byte, i) => byte === 0 && i % 2 === half).length,
  );
  const many = (sample.length / 2) * MANY_ZEROS;
  const [first = 0, second = 0] = zeros;
  if (second > many && first === 0) return 'utf-16le';
  if (first > many && second === 0) return 'utf-16be';
  return null;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function strictly(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CsvFault(CSV.unreadable, { cause });
  }
}

/** Node's own decoder takes Windows-1252 for Latin-1 in some of its releases. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

function text(decoded: string): string {
  if (NO_TEXT.test(decoded)) throw new CsvFault(CSV.unreadable);
  return decoded;
}
