import type { Finding, Severity } from '../../quality/finding';
import { describe } from '../../quality/describe';
import { periodLabel } from '../../calendar/words';
import { DATA_QUALITY, SHEET_NAMES } from '../../wording/sheets';
import type { ColumnSpec } from '../kit/columns';
import { findingsInOrder } from '../kit/finding-links';
import { planList } from '../kit/list-sheet';
import { PALETTE } from '../look/palette';
import type { StyleName } from '../look/styles';
import type { CellPlan } from '../plan';
import { sheetKind, soleSheet } from './kind';

/**
 * Most findings with a link to their cell. A link is a request of its own to Excel, which takes 65,530 on
 * a sheet; whoever has more findings than this has one slip in many rows, and follows the first few.
 */
const MOST_LINKS = 1_000;

/** Null stands for the one row of a table without findings. */
type Row = Finding | null;

/**
 * Every finding about the data, errors first, the first thousand with a link to the raw cell that they
 * are about.
 */
export const dataQuality = sheetKind('data-quality', {
  identity: soleSheet(SHEET_NAMES.dataQuality, PALETTE.amber),
  plan(scorecard, sheet, build) {
    const findings = findingsInOrder(scorecard.findings);
    const count = (severity: Severity): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const counts = { error: count('error'), warning: count('warning'), info: count('info') };
    const linked = new Set<Row>(findings.filter(({ where }) => where).slice(0, MOST_LINKS));
    return planList(sheet, build, {
      title: DATA_QUALITY.title,
      summary: findings.length === 0 ? DATA_QUALITY.none : DATA_QUALITY.summary(counts),
      explanation: DATA_QUALITY.explanation,
      table: 'Data_quality',
      items: findings,
      columns: columns(linked),
      link: {
        column: 'cell',
        to: (finding) =>
          finding.where && linked.has(finding)
            ? { ...finding.where, raw: true, tip: DATA_QUALITY.tip }
            : null,
      },
    });
  },
});

function columns(linked: ReadonlySet<Row>): ColumnSpec<Row>[] {
  const [id, severity, what, sheet, cell, indicator, locality, period] = DATA_QUALITY.headings;
  const text = (value: string | undefined, style: StyleName = 'textWrapped'): CellPlan => ({
    value: value || null,
    style,
  });
  return [
    {
      id: 'id',
      heading: id,
      width: { min: 10.5, max: 12 },
      cell: (finding) => text(finding?.id ?? '–'),
    },
    {
      id: 'severity',
      heading: severity,
      width: { min: 11, max: 12 },
      cell: (finding) =>
        text(finding ? DATA_QUALITY.severities[finding.severity] : DATA_QUALITY.noneSeverity),
    },
    {
      id: 'what',
      heading: what,
      width: { min: 70, max: 90 },
      cell: (finding) => text(finding ? describe(finding) : DATA_QUALITY.none),
    },
    {
      id: 'sheet',
      heading: sheet,
      width: { min: 12, max: 22 },
      cell: (finding) => text(finding?.where?.sheet),
    },
    {
      id: 'cell',
      heading: cell,
      width: { min: 8, max: 12 },
      cell: (finding) =>
        text(finding?.where?.address, linked.has(finding) ? 'linkRuled' : 'textWrapped'),
    },
    {
      id: 'indicator',
      heading: indicator,
      width: { min: 11.5, max: 18 },
      cell: (finding) => text(indicatorText(finding)),
    },
    {
      id: 'locality',
      heading: locality,
      width: { min: 11, max: 18 },
      cell: (finding) => text(finding?.series?.locality),
    },
    {
      id: 'period',
      heading: period,
      width: { min: 11, max: 20 },
      cell: (finding) => text(finding?.period === undefined ? '' : periodLabel(finding.period)),
    },
  ];
}

function indicatorText(finding: Row): string {
  if (!finding?.series) return '';
  const { indicator, part } = finding.series;
  return part === '' ? indicator : `${indicator} ${part}`;
}
