import { EMBEDDED_PACKS } from '../../src/rules/packs';
import { loadPacks } from '../../src/taskpane/services/packs';

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
  it('are those that came with the program where none are served', async () => {
    expect(await loadPacks(server({}))).toEqual({ packs: EMBEDDED_PACKS, notes: [] });
  });

  it('are those that came with the program where there is no network', async () => {
    const { packs } = await loadPacks(() => Promise.reject(new TypeError('offline')));
    expect(packs).toEqual(EMBEDDED_PACKS);
  });

  it('takes a served pack instead of the one of the same id', async () => {
    const served = { ...embedded, version: '9.9.9' };
    const { packs, notes } = await loadPacks(
      server({ 'packs/index.json': index, 'packs/local.json': served }),
    );
    expect(packs.filter(({ id }) => id === embedded.id).map(({ version }) => version)).toEqual([
      '9.9.9',
    ]);
    expect(notes).toEqual([]);
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

  it('keeps to the one that came with the program, and says so, where a served one is not valid', async () => {
    const { packs, notes } = await loadPacks(
      server({ 'packs/index.json': index, 'packs/local.json': { ...embedded, indicators: [] } }),
    );
    expect(packs).toEqual(EMBEDDED_PACKS);
    expect(notes).toEqual([expect.stringContaining('packs/local.json')]);
  });
});
