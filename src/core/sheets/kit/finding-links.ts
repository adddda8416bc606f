import type { Finding, Severity } from '../../quality/finding';
import type { Scorecard } from '../../score/scorecard';
import type { SheetIdentity } from '../identity';
import type { LinkTarget } from '../plan';
import { LIST_HEADING_ROW } from './list-sheet';
import type { IndicatorRow } from './indicator-rows';
import type { ShownPeriod } from './periods-shown';
import { cellAt } from '../../quality/cell-address';

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings as the Data quality sheet lists them: errors first, each severity in order of ids. */
export function findingsInOrder(findings: Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || idNumber(a.id) - idNumber(b.id),
  );
}

/** The number in a finding's id: 12 of Q12. */
export function idNumber(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

/** Where the Data quality sheet lists each finding. */
export function findingAddresses(scorecard: Scorecard): Map<string, string> {
  return new Map(
    findingsInOrder(scorecard.findings).map((finding, index) => [
      finding.id,
      cellAt(LIST_HEADING_ROW + 1 + index, 0),
    ]),
  );
}

/** Most ids that stand in one cell; the rest are counted. */
const IDS_SHOWN = 3;

/**
 * Ids of the findings on what a row shows: on its figures in these periods and on the figure being
 * reported, and on the indicator as a whole.
 */
export function findingIds(
  scorecard: Scorecard,
  row: IndicatorRow,
  locality: string,
  periods: ShownPeriod[],
): string[] {
  const figures = periods.map((period) => row.figures.get(period.lastMonth));
  const shown = new Set([...figures, row.series?.current].map((figure) => figure?.period));
  for (const period of periods) shown.add(period.key);
  const ids = new Set(
    [...figures, row.series?.current].flatMap((figure) => figure?.findings ?? []),
  );
  for (const finding of scorecard.findings) {
    const { series, period } = finding;
    const mine =
      series?.scorecard === row.rule.scorecard &&
      series.indicator === row.rule.number &&
      series.part === row.rule.part &&
      series.locality === locality;
    if (mine && (period === undefined || shown.has(period))) ids.add(finding.id);
  }
  return [...ids].sort((a, b) => idNumber(a) - idNumber(b));
}

/** Ids for a cell: "Q2, Q5, Q9 +3". */
export function idsText(ids: string[]): string {
  const rest = ids.length - IDS_SHOWN;
  return ids.slice(0, IDS_SHOWN).join(', ') + (rest > 0 ? ` +${rest}` : '');
}

/** The link from ids in a cell to the first of them on the sheet that lists them. */
export function findingLink(
  ids: string[],
  addresses: Map<string, string>,
  list: SheetIdentity,
): LinkTarget | null {
  const address = addresses.get(ids[0] ?? '');
  return address === undefined ? null : { sheet: list.name, address };
}
