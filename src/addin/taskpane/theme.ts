import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The scorecard's dark blue as a ramp; 80 is the heading colour of the sheets. */
const BRAND: BrandVariants = {
  10: '#020A11',
  20: '#04141F',
  30: '#061D30',
  40: '#07273F',
  50: '#082C48',
  60: '#093151',
  70: '#0A375A',
  80: '#0B3D63',
  90: '#2B6CA3',
  100: '#4A86BA',
  110: '#7FB0D9',
  120: '#98C0E2',
  130: '#B1D0EA',
  140: '#C9DFF1',
  150: '#E4ECF3',
  160: '#F1F6FA',
};

const LIGHT: Theme = createLightTheme(BRAND);

/** Fluent's dark theme takes buttons and text from darker shades than a dark grey can carry. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandBackground: BRAND[90],
  colorBrandBackgroundHover: '#3577AF',
  colorBrandBackgroundPressed: '#1F5685',
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  colorBrandForegroundLinkHover: BRAND[120],
  colorBrandForegroundLinkPressed: BRAND[100],
  colorCompoundBrandBackground: BRAND[110],
};

/** What Office says of its own theme; all of it may be missing. */
export interface OfficeThemeLike {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/**
 * Whether the pane should be dark: as Office says, by name or by the lightness of its background
 * (#RRGGBB); where it says nothing, as the system prefers.
 */
export function isDark(office: OfficeThemeLike | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#?([0-9a-f]{6})/i.exec(office?.bodyBackgroundColor ?? '')?.[1];
  if (!background) return systemPrefersDark;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(background.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** High contrast needs no theme of its own: Fluent UI follows the system's forced colours. */
export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
