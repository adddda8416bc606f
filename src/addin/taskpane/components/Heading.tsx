import type { ReactNode } from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

/** The heading of a part of the pane. */
export function Heading({ as: Level, children }: { as: 'h2' | 'h3'; children: ReactNode }) {
  return <Level className={useStyles().heading}>{children}</Level>;
}
