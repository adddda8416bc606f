/** The colours of every sheet; text on each fill keeps a contrast of 4.5 to 1 or better. */
export const PALETTE = {
  ink: '#1B2733',
  heading: '#0B3D63',
  onHeading: '#FFFFFF',
  headingRule: '#5A7F9E',
  group: '#E4ECF3',
  onGroup: '#0B3D63',
  current: '#F1F6FA',
  red: '#C62828',
  onRed: '#FFFFFF',
  amber: '#F5B400',
  onAmber: '#1B2733',
  green: '#2E7D32',
  onGreen: '#FFFFFF',
  caution: '#9A5B00',
  /** Words on a tint, where a whole column in full colours would be loud. */
  greenTint: '#E4F2E5',
  onGreenTint: '#1B5E20',
  amberTint: '#FDF1D0',
  onAmberTint: '#734400',
  redTint: '#FBE5E5',
  onRedTint: '#9B1C1C',
  neutral: '#5A6772',
  rule: '#D9E0E6',
  hatch: '#DCE5EC',
  link: '#0B5A94',
  trend: '#44607A',
  trendLast: '#0B3D63',
  topicTab: '#9DB4C7',
  userCell: '#FFFDF2',
} as const;

/** Colours of the lines of a chart: the borough first, then the localities. */
export const SERIES_COLOURS = ['#0B3D63', '#3E8EC4', '#8C6BB1', '#C77D2E', '#5A6772', '#2A9D8F'];
