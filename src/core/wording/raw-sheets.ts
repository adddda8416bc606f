/** Words about the layout of raw sheets. */
export const LAYOUT_WORDS = {
  /** What a sheet of returns lacks, beside what it has. */
  lacking: {
    indicator: 'Indicator',
    period: 'Period',
    figure: 'Value',
  },
  noIndicatorKnown: 'an indicator number or title of the rules',
} as const;
