import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem as ProblemData } from '../state';
import { Announced } from './Announced';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

export interface ProblemProps {
  problem: ProblemData;
}

/** What went wrong, where, and what to do next, in the words of the failure itself. */
export function Problem({ problem }: ProblemProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Announced>{problem.heading}</Announced>
      <MessageBar intent={problem.calm ? 'info' : 'error'} layout="multiline">
        <MessageBarBody className={styles.text}>{problem.sentence}</MessageBarBody>
      </MessageBar>
    </section>
  );
}
