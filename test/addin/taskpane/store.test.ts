import { asMonthKey } from '../../../src/core/calendar/months';
import { createPaneStore } from '../../../src/addin/taskpane/store';
import type {
  BuildRequest,
  BuildSummary,
  Inspection,
  PaneService,
  RulesPut,
} from '../../../src/addin/taskpane/service';
import { ScorecardError } from '../../../src/core/wording/scorecard-error';

const packs = ['a', 'b'].map((id) => ({
  id,
  name: id.toUpperCase(),
  version: '1',
  date: '2017-07-01',
  hash: id,
}));

const inspection = (id: string, month: string): Inspection => ({
  pack: packs.find((pack) => pack.id === id)!,
  sheets: [{ sheet: 'Data', title: 'Returns', rows: 3 }],
  months: [asMonthKey(month)],
  month: asMonthKey(month),
  workbookRules: null,
  notes: [],
});

const summary: BuildSummary = {
  pack: packs[0]!,
  month: asMonthKey('2017-06'),
  sheets: ['Scorecard'],
  findingsSheet: null,
  indicators: 1,
  rag: { red: 0, amber: 0, green: 1, none: 0 },
  findings: { error: 0, warning: 0, info: 0 },
  rebuilt: false,
  changes: 0,
  workbookRules: null,
  notes: [],
};

/** A service whose answers the test gives by hand, and that remembers what it was asked. */
function serviceByHand() {
  const asked: {
    inspect: (string | null)[];
    build: BuildRequest[];
    putRules: string[];
    show: string[];
  } = {
    inspect: [],
    build: [],
    putRules: [],
    show: [],
  };
  const answers: {
    inspect: PromiseWithResolvers[];
    build: PromiseWithResolvers[];
    putRules: PromiseWithResolvers[];
    show: PromiseWithResolvers[];
  } = { inspect: [], build: [], putRules: [], show: [] };
  const service: PaneService = {
    packs: () => Promise.resolve(packs),
    inspect: (packId) => {
      asked.inspect.push(packId);
      return byHand<Inspection>(answers.inspect);
    },
    build: (request) => {
      asked.build.push(request);
      return byHand<BuildSummary>(answers.build);
    },
    putRules: (packId) => {
      asked.putRules.push(packId);
      return byHand<RulesPut>(answers.putRules);
    },
    showSheet: (name) => {
      asked.show.push(name);
      return byHand(answers.show);
    },
  };
  return { service, asked, answers };
}

interface PromiseWithResolvers {
  resolve: (value: never) => void;
  reject: (reason: unknown) => void;
}

function byHand<T>(queue: PromiseWithResolvers[]): Promise<T> {
  return new Promise((resolve, reject) => queue.push({ resolve, reject }));
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function ready() {
  const hands = serviceByHand();
  const store = createPaneStore(hands.service);
  store.actions.start();
  await settle();
  hands.answers.inspect[0]!.resolve(inspection('a', '2017-06') as never);
  await settle();
  return { ...hands, store };
}

describe("the pane's actions", () => {
  it('looks through the workbook on start, letting the data choose the pack', async () => {
    const { store, asked } = await ready();
    expect(asked.inspect).toEqual([null]);
    expect(store.state()).toMatchObject({ packs, month: '2017-06', phase: { name: 'ready' } });
  });

  it('looks with the pack that is chosen, and shows only the latest answer', async () => {
    const { store, asked, answers } = await ready();
    store.actions.choosePack('a');
    store.actions.choosePack('b');
    answers.inspect[2]!.resolve(inspection('b', '2017-05') as never);
    answers.inspect[1]!.resolve(inspection('a', '2017-06') as never);
    await settle();
    expect(asked.inspect).toEqual([null, 'a', 'b']);
    expect(store.state().found?.pack.id).toBe('b');
  });

  it('lets the data choose again when the choice is taken back', async () => {
    const { store, asked } = await ready();
    store.actions.choosePack('');
    expect(asked.inspect).toEqual([null, null]);
  });

  it('builds the pack and month shown, and tells its progress', async () => {
    const { store, asked, answers } = await ready();
    store.actions.build();
    expect(asked.build[0]).toMatchObject({ packId: 'a', month: '2017-06' });
    asked.build[0]!.onProgress('Reading Data', 0.5);
    expect(store.state().phase).toMatchObject({ steps: ['Reading Data'], share: 0.5 });
    answers.build[0]!.resolve(summary as never);
    await settle();
    expect(store.state().phase).toEqual({ name: 'done', result: summary });
  });

  it('does not start a second build while one runs', async () => {
    const { store, asked } = await ready();
    store.actions.build();
    store.actions.build();
    expect(asked.build).toHaveLength(1);
  });

  it('passes a cancel on and calls a cancelled build stopped, not failed', async () => {
    const { store, asked, answers } = await ready();
    store.actions.build();
    store.actions.cancel();
    expect(asked.build[0]!.signal.aborted).toBe(true);
    expect(store.state().phase).toMatchObject({ cancelling: true });
    answers.build[0]!.reject(new ScorecardError('cancelled', 'Cancelled.'));
    await settle();
    expect(store.state().phase).toEqual({
      name: 'failed',
      problem: { heading: 'Stopped', sentence: 'Cancelled.', calm: true },
    });
  });

  it("tells a known failure in its own words, and an unknown one without the program's", async () => {
    const { store, answers } = await ready();
    store.actions.build();
    answers.build[0]!.reject(new ScorecardError('sheet-protected', 'Sheet "A" is protected.'));
    await settle();
    expect(store.state().phase).toMatchObject({
      problem: {
        heading: 'The scorecard was not built',
        sentence: 'Sheet "A" is protected.',
        calm: false,
      },
    });
    store.actions.build();
    answers.build[1]!.reject(new TypeError('x is undefined'));
    await settle();
    const { phase } = store.state();
    expect(phase.name === 'failed' && phase.problem.sentence).toMatch(/unexpected/);
    expect(phase.name === 'failed' && phase.problem.sentence).not.toMatch(/undefined/);
  });

  it('puts the rules of the pack in use in the workbook, once', async () => {
    const { store, asked, answers } = await ready();
    store.actions.putRules();
    store.actions.putRules();
    expect(asked.putRules).toEqual(['a']);
    const put = { sheet: 'Indicators', sentence: 'Done.' };
    answers.putRules[0]!.resolve(put as never);
    await settle();
    expect(store.state().phase).toEqual({ name: 'rules-put', put });
  });

  it('says so where the rules could not be put in', async () => {
    const { store, answers } = await ready();
    store.actions.putRules();
    answers.putRules[0]!.reject(new ScorecardError('rules-in-place', 'There already.'));
    await settle();
    expect(store.state().phase).toMatchObject({
      problem: {
        heading: 'The rules were not put in this workbook',
        sentence: 'There already.',
      },
    });
  });

  it('calls for a correction where rules are not valid', async () => {
    const { store, answers } = await ready();
    store.actions.build();
    answers.build[0]!.reject(new ScorecardError('invalid-pack', 'Cell G8 is wrong.'));
    await settle();
    expect(store.state().phase).toMatchObject({
      problem: { heading: 'The rules need correcting first', sentence: 'Cell G8 is wrong.' },
    });
  });

  it('brings a sheet to the front', async () => {
    const { store, asked } = await ready();
    store.actions.show('Data');
    expect(asked.show).toEqual(['Data']);
  });

  it('says so where the rule packs cannot be listed', async () => {
    const { service } = serviceByHand();
    const store = createPaneStore({ ...service, packs: () => Promise.reject(new TypeError()) });
    store.actions.start();
    await settle();
    expect(store.state().phase).toMatchObject({
      name: 'failed',
      problem: { heading: 'Nothing to build from yet' },
    });
  });
});

describe('after a build, what fails is told beside the result, which stays', () => {
  const gone = new ScorecardError('sheet-missing', 'Sheet "A" is gone.');
  const done = { name: 'done', result: summary };

  async function built() {
    const hands = await ready();
    hands.store.actions.build();
    hands.answers.build[0]!.resolve(summary as never);
    await settle();
    return hands;
  }

  it('a sheet that cannot be shown', async () => {
    const { store, answers } = await built();
    store.actions.show('A');
    answers.show[0]!.reject(gone);
    await settle();
    expect(store.state()).toMatchObject({
      phase: done,
      aside: { heading: 'That sheet could not be shown', sentence: 'Sheet "A" is gone.' },
    });
  });

  it('a look through the workbook that finds nothing, and one with another pack', async () => {
    const { store, answers } = await built();
    const empty = new ScorecardError('no-raw-data', 'Nothing here.');
    store.actions.look();
    answers.inspect[1]!.reject(empty);
    await settle();
    expect(store.state()).toMatchObject({ phase: done, aside: { sentence: 'Nothing here.' } });
    store.actions.choosePack('b');
    expect(store.state().aside).toBeNull();
    answers.inspect[2]!.reject(empty);
    await settle();
    expect(store.state()).toMatchObject({ phase: done, aside: { sentence: 'Nothing here.' } });
  });

  it('rules that cannot be put in', async () => {
    const { store, answers } = await built();
    store.actions.putRules();
    answers.putRules[0]!.reject(new ScorecardError('rules-in-place', 'There already.'));
    await settle();
    expect(store.state()).toMatchObject({
      phase: done,
      aside: { heading: 'The rules were not put in this workbook', sentence: 'There already.' },
    });
  });

  it('and so it is after rules were put in', async () => {
    const { store, answers } = await ready();
    const put = { sheet: 'Indicators', sentence: 'Done.' };
    store.actions.putRules();
    answers.putRules[0]!.resolve(put as never);
    await settle();
    store.actions.show('Indicators');
    answers.show[0]!.reject(gone);
    await settle();
    expect(store.state()).toMatchObject({
      phase: { name: 'rules-put', put },
      aside: { sentence: 'Sheet "A" is gone.' },
    });
  });

  it('until the next thing is done', async () => {
    const { store, answers } = await built();
    store.actions.show('A');
    answers.show[0]!.reject(gone);
    await settle();
    store.actions.show('B');
    expect(store.state()).toMatchObject({ phase: done, aside: null });
    store.actions.build();
    expect(store.state()).toMatchObject({ phase: { name: 'building' }, aside: null });
  });
});
