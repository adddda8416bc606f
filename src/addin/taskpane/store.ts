import type { MonthKey } from '../../core/calendar/period';
import { ERRORS } from '../../core/wording/errors';
import { PANE } from '../../core/wording/pane';
import { ScorecardError } from '../../core/wording/scorecard-error';
import type { PaneService } from './service';
import { INITIAL_STATE, nextState, type PaneEvent, type PaneState, type Problem } from './state';

/** What the user can do in the pane. */
export interface PaneActions {
  start: () => void;
  look: () => void;
  /** Takes a pack, or with '' the one that fits the data. */
  choosePack: (id: string) => void;
  chooseMonth: (month: MonthKey) => void;
  build: () => void;
  /** Puts the rules in use into the workbook. */
  putRules: () => void;
  cancel: () => void;
  show: (sheet: string) => void;
}

/** State and actions of one pane, outside React so that both can be used and tested without it. */
export interface PaneStore {
  state: () => PaneState;
  /** Calls `listener` after every change; gives a function that ends that. */
  subscribe: (listener: () => void) => () => void;
  actions: PaneActions;
}

/** A pane on a service; it does nothing until `actions.start()`. */
export function createPaneStore(service: PaneService): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const dispatch = (event: PaneEvent) => {
    state = nextState(state, event);
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    actions: actionsOn(service, () => state, dispatch),
  };
}

/** The actions on a service. A question overtaken by a later one is not answered. */
function actionsOn(
  service: PaneService,
  current: () => PaneState,
  dispatch: (event: PaneEvent) => void,
): PaneActions {
  let turn = 0;
  let running: AbortController | null = null;

  async function look(packId: string | null): Promise<void> {
    turn += 1;
    const mine = turn;
    const tell = (event: PaneEvent) => {
      if (mine === turn) dispatch(event);
    };
    dispatch({ type: 'look-started', packId });
    try {
      tell({ type: 'looked', found: await service.inspect(packId) });
    } catch (error) {
      tell({ type: 'look-failed', problem: problemOf(error, PANE.lookFailed) });
    }
  }

  async function start(): Promise<void> {
    try {
      dispatch({ type: 'packs-listed', packs: await service.packs() });
    } catch (error) {
      dispatch({ type: 'look-failed', problem: problemOf(error, PANE.lookFailed) });
      return;
    }
    await look(current().packId);
  }

  async function build(): Promise<void> {
    const { found, month } = current();
    if (!found || !month || running) return;
    running = new AbortController();
    dispatch({ type: 'build-started' });
    try {
      const result = await service.build({
        packId: found.pack.id,
        month,
        onProgress: (step, share) => dispatch({ type: 'progressed', step, share }),
        signal: running.signal,
      });
      dispatch({ type: 'built', result });
    } catch (error) {
      dispatch({ type: 'build-failed', problem: problemOf(error, PANE.failed) });
    } finally {
      running = null;
    }
  }

  async function putRules(): Promise<void> {
    const { found, phase } = current();
    if (!found || running || phase.name === 'putting-rules') return;
    dispatch({ type: 'rules-asked' });
    try {
      dispatch({ type: 'rules-put', put: await service.putRules(found.pack.id) });
    } catch (error) {
      dispatch({ type: 'rules-failed', problem: problemOf(error, PANE.rulesNotPut) });
    }
  }

  async function show(sheet: string): Promise<void> {
    dispatch({ type: 'show-asked' });
    try {
      await service.showSheet(sheet);
    } catch (error) {
      dispatch({ type: 'show-failed', problem: problemOf(error, PANE.notShown) });
    }
  }

  return {
    start: () => void start(),
    look: () => void look(current().packId),
    choosePack: (id) => void look(id === '' ? null : id),
    chooseMonth: (month) => dispatch({ type: 'month-chosen', month }),
    build: () => void build(),
    putRules: () => void putRules(),
    cancel: () => {
      running?.abort();
      dispatch({ type: 'cancel-asked' });
    },
    show: (sheet) => void show(sheet),
  };
}

/** A failure in words for the user; what is not a ScorecardError is told as unexpected. */
export function problemOf(error: unknown, heading: string): Problem {
  if (!(error instanceof ScorecardError)) {
    return { heading, sentence: ERRORS.unexpected(), calm: false };
  }
  if (error.code === 'invalid-pack') {
    return { heading: PANE.rulesInvalid, sentence: error.message, calm: false };
  }
  const calm = error.code === 'cancelled';
  return { heading: calm ? PANE.stopped : heading, sentence: error.message, calm };
}
