import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import { SheetLink, type SheetLinkProps } from './SheetLink';

/** How many sheets are listed at first: the scorecards and localities come before the topics. */
const SHORT = 6;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  more: { alignSelf: 'start' },
});

export interface SheetListProps {
  sheets: string[];
  onShow: SheetLinkProps['onShow'];
}

/** The sheets of the scorecard; a long list is short until asked for. */
export function SheetList({ sheets, onShow }: SheetListProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const short = !all && sheets.length > SHORT + 1;
  return (
    <>
      <ul className={styles.list}>
        {(short ? sheets.slice(0, SHORT) : sheets).map((sheet) => (
          <li key={sheet}>
            <SheetLink sheet={sheet} onShow={onShow} />
          </li>
        ))}
      </ul>
      {short && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {PANE.allSheets(sheets.length)}
        </Button>
      )}
    </>
  );
}
