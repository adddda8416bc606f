import { PALETTE } from './palette';
import { TYPEFACE } from './styles';

/** The look of every chart: quiet lines and texts, so that the series stand out. */
export const CHART_LOOK = {
  typeface: TYPEFACE,
  title: { size: 12, bold: true, colour: PALETTE.heading },
  text: { size: 10, colour: PALETTE.neutral },
  gridColour: PALETTE.rule,
  /** Points. */
  lineWeight: 2.25,
} as const;
