import type { Colour } from '../../model/style';
import type { XmlNode } from '../xml/node';
import { attr, child, children, descend, el, flag, number } from '../xml/node';

/** What colours in a file are relative to. */
export interface Palette {
  /** dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink as RRGGBB. */
  theme: string[];
  indexed: string[];
}

const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');
const SCHEME =
  'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
/** In cells the first two pairs are swapped: 0 is light 1, 1 is dark 1. */
const CELL_THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** ISO/IEC 29500-1, 18.8.27: the palette that indexed colours mean unless the file has another. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF ' +
  'FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 ' +
  'FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 ' +
  '0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 ' +
  'FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export function readPalette(theme: XmlNode | undefined, styles: XmlNode | undefined): Palette {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  const own = children(descend(styles, 'colors', 'indexedColors'), 'rgbColor').map((node) =>
    (attr(node, 'rgb') ?? '').slice(-6).toUpperCase(),
  );
  return {
    theme: SCHEME.map((name, at) => {
      const colour = children(child(scheme, name))[0];
      const value = attr(colour, 'lastClr') ?? attr(colour, 'val') ?? '';
      return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[at] ?? '000000');
    }),
    indexed: INDEXED.map((colour, at) => own[at] ?? colour),
  };
}

/** The colour that a colour element means; null for automatic, system colours and no element. */
export function resolveColour(node: XmlNode | undefined, palette: Palette): Colour {
  if (!node || flag(node, 'auto')) return null;
  const rgb = attr(node, 'rgb');
  const theme = number(node, 'theme');
  const indexed = number(node, 'indexed');
  let base: string | undefined;
  if (rgb !== undefined) base = rgb.slice(-6).padStart(6, '0').toUpperCase();
  else if (theme !== undefined) base = palette.theme[CELL_THEME_ORDER[theme] ?? -1];
  else if (indexed !== undefined) base = palette.indexed[indexed];
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tinted(base, number(node, 'tint') ?? 0)}`;
}

/** A colour element for a model colour. */
export function colourNode(name: string, colour: Colour): XmlNode {
  return colour === null ? el(name, { auto: '1' }) : el(name, { rgb: argb(colour) });
}

/** FFRRGGBB, as the file has it. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

/** ISO/IEC 29500-1, 18.8.3: tint moves the luminance towards black (below 0) or white (above). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const spread = max - min;
  const light = (max + min) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread > 0) {
    if (max === r) hue = ((g - b) / spread + 6) % 6;
    else if (max === g) hue = (b - r) / spread + 2;
    else hue = (r - g) / spread + 4;
  }
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const channel = (offset: number) => {
    const k = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(k - 3) - 1));
    const value = changed - chroma / 2 + chroma * share;
    const byte = Math.round(Math.max(0, Math.min(1, value)) * 255);
    return byte.toString(16).toUpperCase().padStart(2, '0');
  };
  return channel(0) + channel(4) + channel(2);
}
