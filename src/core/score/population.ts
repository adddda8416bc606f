import type { MonthKey } from '../calendar/period';
import type { Pack } from '../rules/schema';

/** The population that holds in a month: the latest of its figures that began by then, or null. */
export function populationIn(pack: Pack, id: string, month: MonthKey): number | null {
  const figures = pack.populations.find((population) => population.id === id)?.figures ?? [];
  const begun = figures.filter(({ from }) => from <= month);
  const latest = begun.reduce<(typeof begun)[number] | null>(
    (last, figure) => (last === null || figure.from > last.from ? figure : last),
    null,
  );
  return latest?.value ?? null;
}
