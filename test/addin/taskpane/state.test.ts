import { asMonthKey } from '../../../src/core/calendar/months';
import {
  INITIAL_STATE,
  nextState,
  type PaneEvent,
  type PaneState,
} from '../../../src/addin/taskpane/state';
import type { Inspection } from '../../../src/addin/taskpane/service';

const pack = { id: 'p', name: 'Pack', version: '1', date: '2017-07-01', hash: 'abc' };
const found = (months: string[]): Inspection => ({
  pack,
  sheets: [],
  months: months.map(asMonthKey),
  month: asMonthKey(months.at(-1)!),
  workbookRules: null,
  notes: [],
});
const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, INITIAL_STATE);

describe("the pane's state", () => {
  it('starts by looking through the workbook', () => {
    expect(INITIAL_STATE.phase.name).toBe('looking');
  });

  it('proposes the latest month with data', () => {
    expect(after({ type: 'looked', found: found(['2017-05', '2017-06']) }).month).toBe('2017-06');
  });

  it('knows the workbook’s own rules once they are put in', () => {
    const put = { sheet: 'Indicators', sentence: 'Done.' };
    const state = after(
      { type: 'looked', found: found(['2017-06']) },
      { type: 'rules-asked' },
      { type: 'rules-put', put },
    );
    expect(state.found?.workbookRules).toEqual({ sheet: 'Indicators', differences: 0 });
    expect(state.phase).toEqual({ name: 'rules-put', put });
  });

  it('keeps a month chosen by hand when the workbook is looked through again', () => {
    const state = after(
      { type: 'looked', found: found(['2017-05', '2017-06']) },
      { type: 'month-chosen', month: asMonthKey('2017-05') },
      { type: 'looked', found: found(['2017-05', '2017-06', '2017-07']) },
    );
    expect(state.month).toBe('2017-05');
  });

  it('moves on to a new latest month when none was chosen by hand', () => {
    const state = after(
      { type: 'looked', found: found(['2017-05', '2017-06']) },
      { type: 'looked', found: found(['2017-05', '2017-06', '2017-07']) },
    );
    expect(state.month).toBe('2017-07');
  });

  it('drops a month chosen by hand that the data has no longer', () => {
    const state = after(
      { type: 'looked', found: found(['2017-05', '2017-06']) },
      { type: 'month-chosen', month: asMonthKey('2017-05') },
      { type: 'looked', found: found(['2017-06']) },
    );
    expect(state.month).toBe('2017-06');
  });

  it('lists each step of a build once and never goes back in its share', () => {
    const { phase } = after(
      { type: 'looked', found: found(['2017-06']) },
      { type: 'build-started' },
      { type: 'progressed', step: 'Reading', share: 0.2 },
      { type: 'progressed', step: 'Writing', share: 0.6 },
      { type: 'progressed', step: 'Reading', share: 0.4 },
    );
    expect(phase).toEqual({
      name: 'building',
      steps: ['Reading', 'Writing'],
      share: 0.6,
      cancelling: false,
    });
  });

  it('lets late progress change nothing once the build is over', () => {
    const problem = { heading: 'No', sentence: 'Stopped.', calm: true };
    const { phase } = after(
      { type: 'build-started' },
      { type: 'build-failed', problem },
      { type: 'progressed', step: 'Writing', share: 0.9 },
    );
    expect(phase).toEqual({ name: 'failed', problem });
  });

  it('forgets what was found when the workbook has nothing to build from any more', () => {
    const state = after(
      { type: 'looked', found: found(['2017-06']) },
      { type: 'look-failed', problem: { heading: 'No', sentence: 'No raw data.', calm: false } },
    );
    expect([state.found, state.month]).toEqual([null, null]);
  });

  it('keeps what was found when a build fails, so that it can be tried again', () => {
    const state = after(
      { type: 'looked', found: found(['2017-06']) },
      { type: 'build-started' },
      { type: 'build-failed', problem: { heading: 'No', sentence: 'Protected.', calm: false } },
    );
    expect(state.found?.months).toEqual(['2017-06']);
  });
});
