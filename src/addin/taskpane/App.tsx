import { useSyncExternalStore } from 'react';
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Title3,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { PANE } from '../../core/wording/pane';
import { Choices } from './components/Choices';
import { Found } from './components/Found';
import { Problem } from './components/Problem';
import { Progress } from './components/Progress';
import { Result } from './components/Result';
import { OwnRules, RulesArePut } from './components/Rules';
import type { PaneState } from './state';
import type { PaneActions, PaneStore } from './store';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  foot: {
    margin: 0,
    marginTop: 'auto',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The task pane, following its store. */
export function App({ store }: { store: PaneStore }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return <Pane state={state} actions={store.actions} />;
}

/** The task pane in a given state; everything it can do is a function it is given. */
export function Pane({ state, actions }: { state: PaneState; actions: PaneActions }) {
  const styles = useStyles();
  const { found, phase } = state;
  const pack = phase.name === 'done' ? phase.result.pack : found?.pack;
  const looking = phase.name === 'looking';
  const busy = looking || phase.name === 'putting-rules';
  const idle = phase.name !== 'building' && !(looking && phase.first);
  const notes = phase.name === 'done' ? [] : (found?.notes ?? []);
  return (
    <main className={styles.pane}>
      <Title3 as="h1" className={styles.title}>
        {PANE.title}
      </Title3>
      <Outcome state={state} actions={actions} />
      {state.aside && <Problem problem={state.aside} />}
      {found && phase.name !== 'building' && phase.name !== 'done' && (
        <Found sheets={found.sheets} onShow={actions.show} />
      )}
      {idle && notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {idle && (
        <>
          <Choices
            packs={state.packs}
            packId={state.packId ?? found?.pack.id ?? null}
            packFromData={found !== null && state.packId === null}
            months={found?.months ?? []}
            month={state.month}
            onPack={actions.choosePack}
            onMonth={actions.chooseMonth}
          />
          {found?.workbookRules && <OwnRules rules={found.workbookRules} onShow={actions.show} />}
          <div className={styles.actions}>
            {found && (
              <Button
                appearance="primary"
                size="large"
                disabledFocusable={busy}
                onClick={actions.build}
              >
                {phase.name === 'done' ? PANE.buildAgain : PANE.build}
              </Button>
            )}
            <Button
              appearance={found ? 'subtle' : 'primary'}
              disabledFocusable={busy}
              onClick={actions.look}
            >
              {PANE.lookAgain}
            </Button>
            {found && !found.workbookRules && (
              <Button appearance="subtle" disabledFocusable={busy} onClick={actions.putRules}>
                {PANE.putRules}
              </Button>
            )}
          </div>
        </>
      )}
      {pack && (
        <Caption1 as="p" block className={styles.foot}>
          {PANE.rules(pack.name, pack.version, pack.date, pack.hash)}
        </Caption1>
      )}
    </main>
  );
}

function Outcome({ state, actions }: { state: PaneState; actions: PaneActions }) {
  const { month, phase } = state;
  if (phase.name === 'building') {
    return (
      <Progress
        month={month}
        steps={phase.steps}
        share={phase.share}
        cancelling={phase.cancelling}
        onCancel={actions.cancel}
      />
    );
  }
  if (phase.name === 'looking') return <Spinner size="small" label={PANE.looking} />;
  if (phase.name === 'putting-rules') return <Spinner size="small" label={PANE.puttingRules} />;
  if (phase.name === 'rules-put') return <RulesArePut put={phase.put} />;
  if (phase.name === 'done') return <Result result={phase.result} onShow={actions.show} />;
  if (phase.name === 'failed') {
    return <Problem problem={phase.problem} />;
  }
  return null;
}
