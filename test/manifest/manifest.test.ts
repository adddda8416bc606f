import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { config, version } from '../../package.json';
import { validateManifest } from '../support/manifest';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

const ROOT = path.resolve(__dirname, '../..');
const xml = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

function elementsOf(source: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return elements;
}

const elements = elementsOf(xml);
const named = (name: string) => elements.filter((element) => element.name === name);
const urls = elements
  .map(({ attributes }) => attributes.DefaultValue ?? '')
  .filter((value) => /^\w+:\/\//.test(value));

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it("passes Microsoft's schemas", async () => {
    expect(await validateManifest(xml)).toEqual([]);
  });

  it('would not pass them without an element they require', async () => {
    const broken = xml.replace(/<Permissions>.*<\/Permissions>/, '');
    expect(await validateManifest(broken)).not.toEqual([]);
  });

  it('has a GUID for an id', () => {
    expect(named('Id')[0]?.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('names a resource in every resid, and uses every resource', () => {
    const ids = elements
      .filter(({ name }) => /^bt:(Image|Url|String)$/.test(name))
      .flatMap(({ attributes }) => attributes.id ?? []);
    const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it('has no resource id longer than the 32 characters that Excel reads', () => {
    for (const { attributes } of elements) {
      expect((attributes.resid ?? attributes.id ?? '').length).toBeLessThanOrEqual(32);
    }
  });

  it("is read by Microsoft's own tool as a pane for Excel of this version", () => {
    const tool = path.join(ROOT, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(info).toContain('Type: TaskPaneApp\n');
    expect(info).toContain('Hosts: Workbook\n');
    expect(info).toContain(`Version: ${version}.0\n`);
    expect(info).toContain('Source Location: https://localhost:3000/taskpane.html\n');
  });

  it('is served over https from one origin, the development server', () => {
    expect(urls.length).toBeGreaterThan(0);
    expect(config.dev_server_port).toBe(3000);
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual([
      'https://localhost:3000',
    ]);
    for (const url of urls) expect(url).toMatch(/^https:/);
  });

  it('points at icons of the size it says', () => {
    const images = named('bt:Image').filter(({ attributes }) => attributes.id);
    expect(images.length).toBeGreaterThan(0);
    for (const { attributes } of images) {
      const size = Number(attributes.id?.split('.').at(-1));
      const file = path.join(ROOT, new URL(attributes.DefaultValue ?? '').pathname);
      expect(pngSize(file)).toEqual([size, size]);
    }
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const file = path.join(ROOT, new URL(named(name)[0]?.attributes.DefaultValue ?? '').pathname);
      expect(pngSize(file)).toEqual([size, size]);
    }
  });

  it('declares the size that each place shows of an icon', () => {
    for (const { attributes } of named('bt:Image').filter((image) => image.attributes.size)) {
      expect(attributes.resid).toMatch(new RegExp(`\\.${attributes.size}$`));
    }
  });

  it('asks for ExcelApi 1.13, no more and no less, for the pane and for the ribbon', () => {
    const sets = elements.filter(({ attributes }) => attributes.Name === 'ExcelApi');
    expect(sets.map(({ name }) => name)).toEqual(['Set', 'bt:Set']);
    expect(sets.map(({ attributes }) => attributes.MinVersion)).toEqual(['1.13', '1.13']);
  });

  it('has two buttons: one builds, one shows the pane', () => {
    expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
      'ExecuteFunction',
      'ShowTaskpane',
    ]);
    expect(named('FunctionName')[0]?.text).toBe('buildScorecard');
  });

  it('asks for no more than it needs', () => {
    expect(named('Permissions')[0]?.text).toBe('ReadWriteDocument');
  });
});
