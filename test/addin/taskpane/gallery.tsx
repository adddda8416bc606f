import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { FluentProvider } from '@fluentui/react-components';
import { Pane } from '../../../src/addin/taskpane/App';
import { themeFor } from '../../../src/addin/taskpane/theme';
import { PANE_STATES } from './states';

/** Runs in the page: shows the pane in one of its states, each time from nothing. */
declare global {
  interface Window {
    showPaneState: (name: string, dark: boolean) => void;
  }
}

const nothing = () => undefined;
const actions = {
  start: nothing,
  look: nothing,
  choosePack: nothing,
  chooseMonth: nothing,
  build: nothing,
  putRules: nothing,
  cancel: nothing,
  show: nothing,
};

let root: Root | null = null;

window.showPaneState = (name, dark) => {
  const state = PANE_STATES[name];
  if (!state) throw new Error(`There is no state "${name}".`);
  root?.unmount();
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane') as HTMLElement);
  const current = root;
  flushSync(() =>
    current.render(
      <FluentProvider theme={themeFor(dark)}>
        <Pane state={state} actions={actions} />
      </FluentProvider>,
    ),
  );
};
