import type { Observation } from './observation';

const SEPARATOR = ', ';

/** The sheets behind several figures, each once and in one order, whatever the order of the figures. */
export function sourceSheets(observations: readonly Pick<Observation, 'source'>[]): string {
  const sheets = observations.flatMap(({ source }) => source.sheet.split(SEPARATOR));
  return [...new Set(sheets)].sort().join(SEPARATOR);
}
