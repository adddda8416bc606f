import { isDark, themeFor } from '../../../src/addin/taskpane/theme';

describe('the theme of the pane', () => {
  it.each([
    ['as Office names it', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, true],
    ['dark on a dark background', { bodyBackgroundColor: '#262626' }, false, true],
    ['light on a light background', { bodyBackgroundColor: '#F3F2F1' }, true, false],
    ['as the system prefers where Office says nothing', undefined, true, true],
    [
      'as the system prefers where the colour is no colour',
      { bodyBackgroundColor: '' },
      false,
      false,
    ],
  ])('is %s', (_name, office, system, dark) => {
    expect(isDark(office, system)).toBe(dark);
  });

  it("has the heading colour of the sheets on its light theme's main button", () => {
    expect(themeFor(false).colorBrandBackground).toBe('#0B3D63');
  });

  it('gives white text on the main button enough contrast, light and dark', () => {
    for (const dark of [false, true]) {
      const theme = themeFor(dark);
      for (const colour of [
        theme.colorBrandBackground,
        theme.colorBrandBackgroundHover,
        theme.colorBrandBackgroundPressed,
      ]) {
        expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

/** Relative luminance by WCAG 2.2 of a colour written #RRGGBB. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
