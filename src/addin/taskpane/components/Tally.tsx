import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import type { BuildSummary } from '../service';

/** The scorecard's own colours for red, amber and green, so that pane and sheets agree. */
const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  item: {
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    paddingBlock: tokens.spacingVerticalS,
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  green: { backgroundColor: '#2E7D32', color: '#FFFFFF' },
  amber: { backgroundColor: '#F5B400', color: '#1B2733' },
  red: { backgroundColor: '#C62828', color: '#FFFFFF' },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

const RATINGS = ['green', 'amber', 'red', 'none'] as const;

/** How many indicators have which rating: a word and a number on each colour. */
export function Tally({ rag }: { rag: BuildSummary['rag'] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {RATINGS.map((rating) => (
        <div key={rating} className={mergeClasses(styles.item, styles[rating])}>
          <dt className={styles.name}>{PANE.rag[rating]}</dt>
          <dd className={styles.number}>{rag[rating]}</dd>
        </div>
      ))}
    </dl>
  );
}
