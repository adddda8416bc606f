/** Key of the worksheet custom property that makes a sheet the scorecard's own. */
export const MARK_KEY = 'scorecard';

/** What the scorecard notes on each sheet of its own. */
export interface Mark {
  /** A kind of sheet; one that is not known where another version made the sheet. */
  kind: string;
  key: string;
  /** Layout of the plan that the sheet was last made from. */
  layout: string;
  /** How trends are drawn: native sparklines, or characters where sheets could not be inserted. */
  trends: 'native' | 'text';
  /** Names of the cells that belong to the user. */
  userCells: string[];
  /** Other names that point at the sheet. */
  names: string[];
}

export function writeMark(mark: Mark): string {
  return JSON.stringify(mark);
}

/** The mark as noted; null where the property is somebody else's of the same key. */
export function readMark(text: string): Mark | null {
  try {
    const mark = JSON.parse(text) as Partial<Mark> | null;
    return mark && typeof mark.kind === 'string' && typeof mark.key === 'string'
      ? {
          kind: mark.kind,
          key: mark.key,
          layout: mark.layout ?? '',
          trends: mark.trends ?? 'native',
          userCells: mark.userCells ?? [],
          names: mark.names ?? [],
        }
      : null;
  } catch {
    return null;
  }
}
