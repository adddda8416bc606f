import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import type { FoundSheet } from '../service';
import { Heading } from './Heading';
import { SheetLink } from './SheetLink';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

export interface FoundProps {
  sheets: FoundSheet[];
  onShow: (sheet: string) => void;
}

/** The raw sheets that were recognised; each name goes to its sheet. */
export function Found({ sheets, onShow }: FoundProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading as="h2">{PANE.found}</Heading>
      <ul className={styles.list}>
        {sheets.map(({ sheet, title, rows }) => (
          <li key={sheet} className={styles.item}>
            <SheetLink sheet={sheet} onShow={onShow} />
            <Text size={200} className={styles.detail}>
              {PANE.foundSheet(title, rows)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
