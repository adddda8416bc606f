import type { Border, Style } from '../../model/style';
import type { HostContext } from '../../wire/define';

/** Something whose look can be read and changed: cells, or a named style. */
export interface LookTarget {
  /** What is picked of the look; null where cells differ in it. */
  read<V>(pick: (look: Style) => V, host: HostContext): V | null;
  /** Changes the look, or refuses to where cells are protected. */
  change(to: (look: Style) => Style, host: HostContext): void;
}

/** One side of cells, or of a named style. */
export interface BorderTarget {
  /** Excel.BorderIndex. */
  side: string;
  /** The line: null where the side is bare, undefined where cells differ. */
  read(host: HostContext): Border | null | undefined;
  change(to: (border: Border | null) => Border | null, host: HostContext): void;
}

/** The sides of cells, or of a named style. */
export interface BordersTarget {
  /** Those that there are, in the order of Excel.BorderIndex. */
  sides: readonly string[];
  side(name: string): BorderTarget;
}
