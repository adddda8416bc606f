import { Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../wording/pane';
import type { FoundSheet } from '../service';

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
      <Subtitle2 as="h2">{PANE.found}</Subtitle2>
      <ul className={styles.list}>
        {sheets.map(({ sheet, title, rows }) => (
          <li key={sheet} className={styles.item}>
            <Link as="button" aria-label={PANE.showSheet(sheet)} onClick={() => onShow(sheet)}>
              {sheet}
            </Link>
            <Text size={200} className={styles.detail}>
              {PANE.foundSheet(title, rows)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
