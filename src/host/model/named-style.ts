import type { Style } from './style';

/** The parts of a look that a named style can leave to the cell. */
export type StylePart = 'numberFormat' | 'font' | 'fill' | 'borders' | 'alignment' | 'protection';

export const STYLE_PARTS: StylePart[] = [
  'numberFormat',
  'font',
  'fill',
  'borders',
  'alignment',
  'protection',
];

/** A named cell style. */
export interface NamedStyleModel {
  /** As Excel shows it: "Heading 1". */
  name: string;
  /** Excel's number of a built-in style. */
  builtinId?: number;
  look: Style;
  /** The parts that it brings to a cell. */
  includes: Record<StylePart, boolean>;
  /** Whether it was made or changed here: then it is written anew. */
  changed?: boolean;
}

/** A look after a named style was applied to it. */
export function withNamedStyle(style: Style, named: NamedStyleModel): Style {
  const next: Style = { ...style };
  const take = <K extends StylePart>(part: K) => {
    if (named.includes[part]) next[part] = named.look[part];
  };
  STYLE_PARTS.forEach(take);
  if (named.builtinId === 0) delete next.named;
  else next.named = named.name;
  return next;
}
