import type { MonthKey } from '../../core/calendar/period';
import type { BuildSummary, Inspection, PackSummary, RulesPut } from './service';

/** A failure as the pane shows it; `calm` for one that the user asked for, such as a cancelled build. */
export interface Problem {
  /** What could not be done. */
  heading: string;
  sentence: string;
  calm: boolean;
}

/** Something that the pane has made of the workbook. */
export type Made = { name: 'rules-put'; put: RulesPut } | { name: 'done'; result: BuildSummary };

/** What the pane is doing; `made` is what it goes back to if that fails. */
export type Phase =
  | { name: 'looking'; first: boolean; made: Made | null }
  | { name: 'ready' }
  | { name: 'building'; steps: string[]; share: number; cancelling: boolean }
  | { name: 'putting-rules'; made: Made | null }
  | Made
  | { name: 'failed'; problem: Problem };

/** Everything the pane shows, as plain data. */
export interface PaneState {
  packs: PackSummary[];
  /** The pack chosen by hand; null while the data decides. */
  packId: string | null;
  /** What was found last; null until the workbook has been looked through, or where nothing was. */
  found: Inspection | null;
  /** The month to build; null until one is known. */
  month: MonthKey | null;
  phase: Phase;
  /** What failed last of all that is not building; it is told beside the phase, which stays. */
  aside: Problem | null;
}

export type PaneEvent =
  | { type: 'packs-listed'; packs: PackSummary[] }
  | { type: 'look-started'; packId: string | null }
  | { type: 'looked'; found: Inspection }
  | { type: 'look-failed'; problem: Problem }
  | { type: 'month-chosen'; month: MonthKey }
  | { type: 'build-started' }
  | { type: 'progressed'; step: string; share: number }
  | { type: 'cancel-asked' }
  | { type: 'rules-asked' }
  | { type: 'rules-put'; put: RulesPut }
  | { type: 'rules-failed'; problem: Problem }
  | { type: 'show-asked' }
  | { type: 'show-failed'; problem: Problem }
  | { type: 'built'; result: BuildSummary }
  | { type: 'build-failed'; problem: Problem };

export const INITIAL_STATE: PaneState = {
  packs: [],
  packId: null,
  found: null,
  month: null,
  phase: { name: 'looking', first: true, made: null },
  aside: null,
};

/** The pane's next state. A month chosen by hand is kept as long as the data has it. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'packs-listed':
      return { ...state, packs: event.packs };
    case 'look-started':
      return {
        ...state,
        packId: event.packId,
        phase: { name: 'looking', first: isFirst(state), made: madeIn(state.phase) },
        aside: null,
      };
    case 'looked':
      return {
        ...state,
        found: event.found,
        month: keptMonth(state, event.found),
        phase: { name: 'ready' },
      };
    case 'look-failed':
      return {
        ...state,
        found: null,
        month: null,
        ...failed(state.phase, event.problem),
      };
    case 'month-chosen':
      return { ...state, month: event.month, phase: { name: 'ready' }, aside: null };
    case 'build-started':
      return {
        ...state,
        phase: { name: 'building', steps: [], share: 0, cancelling: false },
        aside: null,
      };
    case 'progressed':
      return { ...state, phase: progressed(state.phase, event.step, event.share) };
    case 'cancel-asked':
      return state.phase.name === 'building'
        ? { ...state, phase: { ...state.phase, cancelling: true } }
        : state;
    case 'rules-asked':
      return {
        ...state,
        phase: { name: 'putting-rules', made: madeIn(state.phase) },
        aside: null,
      };
    case 'rules-put':
      return {
        ...state,
        found: state.found && {
          ...state.found,
          workbookRules: { sheet: event.put.sheet, differences: 0 },
        },
        phase: { name: 'rules-put', put: event.put },
      };
    case 'rules-failed':
      return { ...state, ...failed(state.phase, event.problem) };
    case 'show-asked':
      return { ...state, aside: null };
    case 'show-failed':
      return { ...state, aside: event.problem };
    case 'built':
      return {
        ...state,
        found: state.found && { ...state.found, workbookRules: event.result.workbookRules },
        phase: { name: 'done', result: event.result },
      };
    case 'build-failed':
      return { ...state, phase: { name: 'failed', problem: event.problem } };
  }
}

/** What the pane shows that it has made, or goes back to showing. */
function madeIn(phase: Phase): Made | null {
  switch (phase.name) {
    case 'done':
    case 'rules-put':
      return phase;
    case 'looking':
    case 'putting-rules':
      return phase.made;
    case 'ready':
    case 'building':
    case 'failed':
      return null;
  }
}

/** A failure of anything but building: beside what was made before, which still stands in the workbook. */
function failed(phase: Phase, problem: Problem): Pick<PaneState, 'phase' | 'aside'> {
  const made = madeIn(phase);
  return made
    ? { phase: made, aside: problem }
    : { phase: { name: 'failed', problem }, aside: null };
}

const isFirst = ({ phase }: PaneState) => phase.name === 'looking' && phase.first;

function keptMonth(state: PaneState, found: Inspection): MonthKey {
  const byHand = state.month !== null && state.month !== state.found?.month;
  return byHand && state.month && found.months.includes(state.month) ? state.month : found.month;
}

function progressed(phase: Phase, step: string, share: number): Phase {
  if (phase.name !== 'building') return phase;
  const steps = phase.steps.includes(step) ? phase.steps : [...phase.steps, step];
  return { ...phase, steps, share: Math.max(phase.share, Math.min(1, share)) };
}
