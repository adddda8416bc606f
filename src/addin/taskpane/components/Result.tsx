import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import type { BuildSummary } from '../service';
import { Announced } from './Announced';
import { Heading } from './Heading';
import { SheetList } from './SheetList';
import { Tally } from './Tally';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const SEVERITIES = ['error', 'warning', 'info'] as const;

export interface ResultProps {
  result: BuildSummary;
  onShow: (sheet: string) => void;
}

/** What was built: ratings, questions about the data, and the way to each sheet. */
export function Result({ result, onShow }: ResultProps) {
  const styles = useStyles();
  const findings = SEVERITIES.filter((severity) => result.findings[severity] > 0).map((severity) =>
    PANE.findings[severity](result.findings[severity]),
  );
  const { findingsSheet } = result;
  return (
    <section className={styles.section}>
      <div className={styles.group}>
        <Announced>{PANE.done(result.month)}</Announced>
        <Text>
          {PANE.built(result.indicators, result.sheets.length)}
          {result.rebuilt && ` ${PANE.changes(result.changes)}`}
        </Text>
      </div>
      {result.notes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{PANE.notesTitle}</MessageBarTitle>
            {result.notes.join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.group}>
        <Heading as="h3">{PANE.ragHeading}</Heading>
        <Tally rag={result.rag} />
      </div>
      <div className={styles.group}>
        <Heading as="h3">{PANE.findingsHeading}</Heading>
        {findings.length === 0 ? (
          <Text>{PANE.noFindings}</Text>
        ) : (
          <Text>
            {findings.join(', ')}.{' '}
            {findingsSheet !== null && (
              <Link as="button" inline onClick={() => onShow(findingsSheet)}>
                {PANE.seeFindings}
              </Link>
            )}
          </Text>
        )}
      </div>
      <div className={styles.group}>
        <Heading as="h3">{PANE.sheetsHeading}</Heading>
        <SheetList sheets={result.sheets} onShow={onShow} />
      </div>
    </section>
  );
}
