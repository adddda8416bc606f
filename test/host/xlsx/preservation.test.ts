import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetModel } from '../../../src/host/model/sheet';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { validate } from '../../support/validator';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (c) => c.charCodeAt(0),
);

/** Changes text parts of a file. */
function edit(
  bytes: Uint8Array,
  edits: Record<string, (xml: string) => string>,
  added: Record<string, string | Uint8Array> = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(edits)) {
    parts[path] = strToU8(change(new TextDecoder().decode(parts[path])));
  }
  for (const [path, content] of Object.entries(added)) {
    parts[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(parts);
}

const rels = (...entries: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const ADDED: Record<string, string | Uint8Array> = {
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId7', `${R}/drawing`, '../drawings/drawing5.xml'],
    ['rId8', `${R}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ['rId9', `${R}/comments`, '../comments1.xml'],
    ['rId10', `${R}/printerSettings`, '../printerSettings/printerSettings1.bin'],
  ),
  'xl/drawings/drawing5.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>',
  'xl/drawings/_rels/drawing5.xml.rels': rels(['rId1', `${R}/image`, '../media/image1.png']),
  'xl/media/image1.png': PNG,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  'xl/comments1.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Officer</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Note</t></text></comment></commentList></comments>',
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3, 0, 255]),
  'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 9, 9]),
};

/** A macro-enabled workbook with a picture, a note, printer settings and things nobody knows. */
function foreignFile(): Uint8Array {
  const workbook = newWorkbook();
  (workbook.sheets[0] as SheetModel).grid.set(0, 0, { content: 'x', style: 0 });
  const type = 'application/vnd.openxmlformats-officedocument';
  return edit(
    saveWorkbook(workbook),
    {
      '[Content_Types].xml': (xml) =>
        xml
          .replace(
            `${type}.spreadsheetml.sheet.main+xml`,
            'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
          )
          .replace(
            '</Types>',
            '<Default Extension="png" ContentType="image/png"/>' +
              `<Default Extension="bin" ContentType="${type}.spreadsheetml.printerSettings"/>` +
              `<Default Extension="vml" ContentType="${type}.vmlDrawing"/>` +
              '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
              `<Override PartName="/xl/comments1.xml" ContentType="${type}.spreadsheetml.comments+xml"/>` +
              `<Override PartName="/xl/drawings/drawing5.xml" ContentType="${type}.drawing+xml"/></Types>`,
          ),
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          /<pageMargins[^>]*\/>/,
          (margins) =>
            `<phoneticPr fontId="0"/>${margins}<pageSetup orientation="portrait" horizontalDpi="300" r:id="rId10"/>` +
            '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
            '<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/>' +
            '<extLst><ext uri="{00000000-1111-2222-3333-444444444444}" xmlns:z="urn:z"><z:thing z:a="1">t</z:thing></ext></extLst>',
        ),
      'xl/styles.xml': (xml) =>
        xml
          .replace('<color rgb="FF000000"/>', '<color theme="1"/>')
          .replace(/<cellStyles .*<\/cellStyles>/, (styles) => {
            return `${styles}<dxfs count="1"><dxf><font><color theme="4" tint="-0.25"/></font></dxf></dxfs>`;
          }),
      'xl/sharedStrings.xml': (xml) =>
        xml.replace('<t>x</t>', '<r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r>'),
    },
    ADDED,
  );
}

test('parts that the host does not know are given back byte for byte', async () => {
  const bytes = foreignFile();
  expect(await validate(bytes, 'xlsm')).toEqual([]);
  const workbook = openWorkbook(bytes);
  expect(workbook.sheets[0]?.grid.get(0, 0)?.content).toBe('bold');
  workbook.sheets[0]?.grid.set(5, 5, { content: 1, style: 0 });
  const saved = saveWorkbook(workbook);
  expect(await validate(saved, 'xlsm')).toEqual([]);
  const parts = unzipSync(saved);
  for (const [path, content] of Object.entries(ADDED)) {
    if (path.endsWith('.rels')) continue;
    const expected = typeof content === 'string' ? strToU8(content) : content;
    expect([path, parts[path] && Buffer.from(parts[path])]).toEqual([path, Buffer.from(expected)]);
  }
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  expect(text('xl/worksheets/sheet1.xml')).toContain('<z:thing z:a="1">t</z:thing>');
  expect(text('xl/worksheets/sheet1.xml')).toContain('numberStoredAsText="1"');
  expect(text('xl/worksheets/sheet1.xml')).toContain('horizontalDpi="300" r:id="rId10"');
  expect(text('xl/styles.xml')).toContain('<color theme="4" tint="-0.25"/>');
  expect(text('xl/sharedStrings.xml')).toContain('<r><rPr><b/></rPr><t>bo</t></r>');
  expect(text('[Content_Types].xml')).toContain('macroEnabled.main+xml');
});

test('a changed look keeps the theme colour of the part that did not change', () => {
  const workbook = openWorkbook(foreignFile());
  const sheet = workbook.sheets[0] as SheetModel;
  const base = workbook.styles.get(0);
  expect(base.font.colour).toBe('#000000');
  const style = workbook.styles.intern({
    ...base,
    fill: { pattern: 'solid', colour: '#F1F6FA', patternColour: null },
  });
  sheet.grid.set(0, 0, { content: 'x', style });
  const styles = new TextDecoder().decode(unzipSync(saveWorkbook(workbook))['xl/styles.xml']);
  expect(styles.match(/<font>/g)).toHaveLength(2);
  expect(styles).toContain('<font><sz val="11"/><color theme="1"/>');
  expect(styles).toMatch(/<xf numFmtId="0" fontId="0" fillId="2"/);
});

test('a workbook with prefixed elements, counted from 1904, is read as it means', () => {
  const bytes = edit(saveWorkbook(newWorkbook()), {
    'xl/workbook.xml': (xml) => xml.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
    'xl/worksheets/sheet1.xml': (xml) =>
      xml
        .replace(
          '<sheetData></sheetData>',
          '<sheetData><row><c t="d"><v>1904-01-03T12:00:00</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>' +
            '<c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="str"><f>"x"&amp;"_x000D_"</f><v>x_x000D_</v></c></row>' +
            '<row r="3"><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*$A$1+Other!C$2</f><v>1</v></c></row>' +
            '<row r="5"><c r="B5"><f t="shared" si="0"/><v>2</v></c><c r="D5"><f t="array" ref="D5:D6">A1:A2*2</f><v>3</v></c></row></sheetData>',
        )
        .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
  });
  const workbook = openWorkbook(bytes);
  const check = (grid: SheetModel['grid']) => {
    expect([0, 1, 2, 3, 4].map((column) => grid.get(0, column)?.content)).toEqual([
      2.5,
      'a b',
      { error: '#N/A' },
      true,
      'x\r',
    ]);
    expect(grid.get(2, 1)?.formula).toBe('=A3*$A$1+Other!C$2');
    expect(grid.get(4, 1)).toMatchObject({ formula: '=A5*$A$1+Other!C$2', content: 2 });
    expect(grid.get(4, 3)).toMatchObject({ formula: '=A1:A2*2', arrayRange: 'D5:D6', content: 3 });
  };
  expect(workbook.date1904).toBe(true);
  check((workbook.sheets[0] as SheetModel).grid);
  check((openWorkbook(saveWorkbook(workbook)).sheets[0] as SheetModel).grid);
});

test('a strict workbook is read, and saved as one that every program reads', async () => {
  const workbook = newWorkbook();
  (workbook.sheets[0] as SheetModel).grid.set(0, 0, { content: 'x', style: 0 });
  const strict = (xml: string) =>
    xml
      .replace(
        /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replace(
        /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const names = [
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ];
  const bytes = edit(
    saveWorkbook(workbook),
    Object.fromEntries(names.map((name) => [name, strict])),
  );
  const again = openWorkbook(bytes);
  expect(again.sheets[0]?.grid.get(0, 0)?.content).toBe('x');
  expect(await validate(saveWorkbook(again))).toEqual([]);
});

test('fonts whose parts stand in an order that the SDK rejects are saved in one that it accepts', async () => {
  const bytes = edit(saveWorkbook(newWorkbook()), {
    'xl/styles.xml': (xml) =>
      xml.replace(/<font>(<sz[^>]*>)(.*?)(<name[^>]*>)/, '<font>$3<b/>$2$1'),
  });
  expect(await validate(bytes)).not.toEqual([]);
  const workbook = openWorkbook(bytes);
  expect(workbook.styles.get(0).font).toMatchObject({ name: 'Calibri', size: 11, bold: true });
  expect(await validate(saveWorkbook(workbook))).toEqual([]);
});
