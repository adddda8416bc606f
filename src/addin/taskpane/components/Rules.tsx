import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import type { RulesPut, WorkbookRules } from '../service';
import { Announced } from './Announced';
import { SheetLink, type SheetLinkProps } from './SheetLink';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { overflowWrap: 'anywhere' },
});

export interface OwnRulesProps {
  rules: WorkbookRules;
  onShow: SheetLinkProps['onShow'];
}

/** That the workbook has rules of its own, and whether they are the shared ones. */
export function OwnRules({ rules, onShow }: OwnRulesProps) {
  return (
    <Text className={useStyles().text}>
      {PANE.ownRules} <SheetLink sheet={rules.sheet} onShow={onShow} />.{' '}
      {PANE.ownRulesDiffer(rules.differences)}
    </Text>
  );
}

export interface RulesArePutProps {
  put: RulesPut;
}

/** That the rules have just been put in, and where. */
export function RulesArePut({ put }: RulesArePutProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Announced>{PANE.rulesPut}</Announced>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.text}>{put.sentence}</MessageBarBody>
      </MessageBar>
    </section>
  );
}
