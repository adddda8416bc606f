import type { Definition } from '../../wording/definition';

/**
 * How much a finding matters: an error leaves a figure out or makes it doubtful, a warning asks for a
 * look before the scorecard is shared, and information explains what was done.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What a finding names before its sentences: the cell, the figure (and the cell behind it), or neither. */
export type Named = 'cell' | 'figure' | 'neither';

/** A kind of finding about the data. Its sentences begin small: what it names comes before. */
export interface FindingDefinition<Detail, Names extends Named = Named> extends Definition<
  Detail,
  Severity
> {
  names: Names;
}

/** Defines a kind of finding about what stands in a cell. */
export const aboutCell = <Detail>(
  definition: Definition<Detail, Severity>,
): FindingDefinition<Detail, 'cell'> => ({ ...definition, names: 'cell' });

/** Defines a kind of finding about a figure, or about several of one indicator and period. */
export const aboutFigure = <Detail>(
  definition: Definition<Detail, Severity>,
): FindingDefinition<Detail, 'figure'> => ({ ...definition, names: 'figure' });

/** Defines a kind of finding whose sentences say themselves what it is about. */
export const aboutSheet = <Detail>(
  definition: Definition<Detail, Severity>,
): FindingDefinition<Detail, 'neither'> => ({ ...definition, names: 'neither' });
