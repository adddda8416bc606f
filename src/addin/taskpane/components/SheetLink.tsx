import { Link, makeStyles } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';

const useStyles = makeStyles({
  link: {
    textAlign: 'start',
    // System colours may show a link like other text; then the line is what tells it apart.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

export interface SheetLinkProps {
  sheet: string;
  onShow: (sheet: string) => void;
}

/** The name of a sheet; choosing it brings the sheet to the front. */
export function SheetLink({ sheet, onShow }: SheetLinkProps) {
  return (
    <Link
      as="button"
      className={useStyles().link}
      aria-label={PANE.showSheet(sheet)}
      onClick={() => onShow(sheet)}
    >
      {sheet}
    </Link>
  );
}
