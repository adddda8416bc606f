import type { MonthKey } from '../../../core/calendar/period';
import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, CircleHalfFill20Regular } from '@fluentui/react-icons';
import { PANE } from '../../../core/wording/pane';
import { Announced } from './Announced';

/** Steps listed at a time: enough to see it move, and Cancel stays where it is. */
const SHOWN = 5;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  bar: {
    // With system colours, track and bar may be equally dark: an empty track in a frame is not.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  past: { color: tokens.colorNeutralForeground2 },
});

export interface ProgressProps {
  month: MonthKey | null;
  /** Names of the steps so far; the last one is under way. */
  steps: string[];
  /** Share of the work done, 0 to 1. */
  share: number;
  cancelling: boolean;
  onCancel: () => void;
}

/** The steps of a build while it runs, and the way to stop it. */
export function Progress({ month, steps, share, cancelling, onCancel }: ProgressProps) {
  const styles = useStyles();
  const current = steps.at(-1) ?? PANE.buildingShort;
  return (
    <section className={styles.section}>
      <Announced>{month ? PANE.building(month) : PANE.buildingShort}</Announced>
      <ProgressBar
        value={share}
        thickness="large"
        className={styles.bar}
        aria-label={PANE.buildingShort}
      />
      <div role="status" className={styles.spoken}>
        {cancelling ? PANE.cancelling : current}
      </div>
      <ol className={styles.list}>
        {steps.slice(-SHOWN).map((step) => {
          const past = step !== current;
          return (
            <li key={step} className={styles.item}>
              {past ? (
                <CheckmarkCircle20Regular className={styles.icon} aria-label={PANE.stepDone} />
              ) : (
                <CircleHalfFill20Regular className={styles.icon} aria-label={PANE.stepUnderWay} />
              )}
              <Text className={past ? styles.past : undefined}>{step}</Text>
            </li>
          );
        })}
      </ol>
      <Button onClick={onCancel} disabledFocusable={cancelling}>
        {cancelling ? PANE.cancelling : PANE.cancel}
      </Button>
    </section>
  );
}
