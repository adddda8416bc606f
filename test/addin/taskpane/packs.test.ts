import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { loadPacks } from '../../../src/addin/taskpane/services/packs';

const embedded = EMBEDDED_PACKS[0]!;

/** A server that has these files, by their address. */
function server(files: Record<string, unknown>) {
  return (address: string) =>
    Promise.resolve(
      address in files
        ? new Response(JSON.stringify(files[address]))
        : new Response('', { status: 404 }),
    );
}

const index = { packs: [{ file: 'local.json', id: embedded.id }] };

describe('the packs of the pane', () => {
  it.each([
    ['none are served', server({})],
    ['there is no network', () => Promise.reject(new TypeError('offline'))],
    ['the list is not JSON', () => Promise.resolve(new Response('<html>'))],
  ])('are those that came with the program, and it says so, where %s', async (_, get) => {
    const { packs, notes, refused } = await loadPacks(get);
    expect(packs).toEqual(EMBEDDED_PACKS);
    expect(notes).toEqual([expect.stringContaining('could not be fetched')]);
    expect(refused.size).toBe(0);
  });

  it('takes a served pack instead of the one of the same id', async () => {
    const served = { ...embedded, version: '9.9.9' };
    const { packs, notes, refused } = await loadPacks(
      server({ 'packs/index.json': index, 'packs/local.json': served }),
    );
    expect(packs.filter(({ id }) => id === embedded.id).map(({ version }) => version)).toEqual([
      '9.9.9',
    ]);
    expect({ notes, refused }).toEqual({ notes: [], refused: new Map() });
  });

  it('takes a served pack of a new id beside the others', async () => {
    const served = { ...embedded, id: 'another' };
    const { packs } = await loadPacks(
      server({
        'packs/index.json': { packs: [{ file: 'another.json', id: 'another' }] },
        'packs/another.json': served,
      }),
    );
    expect(packs.map(({ id }) => id)).toEqual(['another', ...EMBEDDED_PACKS.map(({ id }) => id)]);
  });

  it('keeps to the one that came with the program, and says so, where one file cannot be fetched', async () => {
    const { packs, notes, refused } = await loadPacks(server({ 'packs/index.json': index }));
    expect(packs).toEqual(EMBEDDED_PACKS);
    expect(notes).toEqual([expect.stringContaining('packs/local.json')]);
    expect(refused.size).toBe(0);
  });

  it('refuses a pack whose served file is not valid, with all its errors', async () => {
    const { indicators } = embedded;
    const wrong = {
      ...embedded,
      indicators: [{ ...indicators[0], group: 'None' }, ...indicators.slice(1), indicators[1]],
    };
    const { notes, refused } = await loadPacks(
      server({ 'packs/index.json': index, 'packs/local.json': wrong }),
    );
    expect(notes).toEqual([]);
    const error = refused.get(embedded.id);
    expect(error?.code).toBe('invalid-pack');
    expect(error?.message).toMatch(/packs\/local\.json[^]*2 errors[^]*"None"[^]*there twice/);
  });

  it('refuses a pack whose served file is not JSON', async () => {
    const get = (address: string) =>
      Promise.resolve(new Response(address.endsWith('index.json') ? JSON.stringify(index) : '{"a'));
    const { refused } = await loadPacks(get);
    expect(refused.get(embedded.id)?.message).toContain('not JSON');
  });

  it('says what is wrong with a pack that only the server has', async () => {
    const { notes } = await loadPacks(
      server({
        'packs/index.json': { packs: [{ file: 'another.json', id: 'another' }] },
        'packs/another.json': {},
      }),
    );
    expect(notes).toEqual([expect.stringContaining('packs/another.json')]);
  });
});
