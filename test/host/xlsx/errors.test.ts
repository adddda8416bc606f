import { strToU8, zipSync } from 'fflate';
import { HostFileError, newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

function codeOf(bytes: Uint8Array): [string, string | undefined] {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof HostFileError) return [error.code, error.hint];
    throw error;
  }
  return ['opened', undefined];
}

/** A compound file that names a stream, as Excel's old and encrypted files do. */
function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(500).fill(0),
    ...name,
  ]);
}

const TYPES = (type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${type}"/><Default Extension="bin" ContentType="${type}"/></Types>`;
const RELS = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

function office(type: string, target: string, content = '<x/>'): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES(type)),
    '_rels/.rels': strToU8(RELS(target)),
    [target]: strToU8(content),
  });
}

test.each<[string, Uint8Array, string, string | undefined]>([
  ['text', strToU8('Locality,Period\nNorth,2017-06'), 'not-a-workbook', undefined],
  ['nothing', new Uint8Array(0), 'not-a-workbook', undefined],
  ['an encrypted workbook', compound('EncryptedPackage'), 'password-protected', undefined],
  ['an .xls file', compound('Workbook'), 'not-a-workbook', 'old-excel-format'],
  ['some other zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook', undefined],
  [
    'a document',
    office(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'word/document.xml',
    ),
    'not-a-workbook',
    'other-office-document',
  ],
  [
    'an .xlsb file',
    office('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
    'not-a-workbook',
    'binary-workbook',
  ],
  [
    'a workbook of broken XML',
    office(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'xl/workbook.xml',
      '<workbook><sheets>',
    ),
    'damaged',
    undefined,
  ],
])('%s is refused', (_, bytes, code, hint) => {
  expect(codeOf(bytes)).toEqual([code, hint]);
});

test('a workbook cut short, or with bytes changed, is damaged', () => {
  const bytes = saveWorkbook(newWorkbook());
  expect(codeOf(bytes.subarray(0, bytes.length / 2))[0]).toBe('damaged');
  const changed = Uint8Array.from(bytes);
  changed.fill(0xff, 60, 300);
  expect(codeOf(changed)[0]).toBe('damaged');
});

test('a small file that unpacks to more than a workbook can hold is refused', () => {
  const bomb = zipSync({
    '[Content_Types].xml': strToU8(TYPES('application/xml')),
    'xl/zeros.xml': new Uint8Array(150_000_000),
  });
  expect(bomb.length).toBeLessThan(200_000);
  expect(codeOf(bomb)[0]).toBe('damaged');
});
