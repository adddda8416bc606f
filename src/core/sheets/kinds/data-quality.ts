import type { Finding, Severity } from '../../quality/finding';
import type { Scorecard } from '../../score/scorecard';
import { describe } from '../../wording/findings';
import { periodLabel } from '../../calendar/words';
import { DATA_QUALITY, SHEET_NAMES } from '../../wording/sheets';
import type { ColumnSpec } from '../kit/columns';
import { heightOf, layColumns } from '../kit/columns';
import { SheetDraft } from '../kit/draft';
import { FINDINGS_HEADING_ROW, findingsInOrder } from '../kit/finding-links';
import { addHeadings } from '../kit/indicator-table';
import { landscapePage } from '../look/page';
import type { BuildNote } from '../look/page';
import { PALETTE } from '../look/palette';
import type { StyleName } from '../look/styles';
import type { CellPlan, SheetPlan } from '../plan';
import { rowHeight } from '../look/text-width';

/**
 * Most findings with a link to their cell. A link is a request of its own to Excel, which takes 65,530 on
 * a sheet; whoever has more findings than this has one slip in many rows, and follows the first few.
 */
const MOST_LINKS = 1_000;

/** Null stands for the one row of a table without findings. */
type Row = Finding | null;

/**
 * Every finding about the data as an Excel Table, errors first, the first thousand with a link to
 * the raw cell that they are about. Without findings the table has one row that says so, so that nothing that points at it
 * breaks.
 */
export function planDataQuality(scorecard: Scorecard, note: BuildNote): SheetPlan {
  const findings = findingsInOrder(scorecard.findings);
  const rows: Row[] = findings.length > 0 ? findings : [null];
  const linked = new Set<Row>(rows.filter((row) => row?.where).slice(0, MOST_LINKS));
  const laid = layColumns(columns(linked), rows);
  const { widths } = laid;

  const draft = new SheetDraft({
    kind: 'data-quality',
    key: '',
    name: SHEET_NAMES.dataQuality,
    tabColour: PALETTE.amber,
  });
  draft.columns = widths.map((width) => ({ width }));
  draft.add([{ value: DATA_QUALITY.title, style: 'title' }], rowHeight(1, 16));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  draft.add([
    {
      value:
        findings.length === 0
          ? DATA_QUALITY.none
          : DATA_QUALITY.summary({
              error: count('error'),
              warning: count('warning'),
              info: count('info'),
            }),
      style: 'subtitle',
    },
  ]);
  draft.add([{ value: DATA_QUALITY.explanation, style: 'note' }]);
  const headingRow = addHeadings(draft, laid.specs, widths);
  if (headingRow !== FINDINGS_HEADING_ROW) throw new RangeError('The table of findings moved.');
  rows.forEach((finding, index) => {
    const cells = laid.cells[index] ?? [];
    const row = draft.add(cells, heightOf(cells, widths));
    const where = finding?.where;
    if (!where || !linked.has(finding)) return;
    const column = laid.specs.findIndex(({ id }) => id === 'cell');
    draft.link(row, column, { ...where, raw: true, tip: DATA_QUALITY.tip });
  });
  const area = { row: headingRow, column: 0, rows: rows.length + 1, columns: widths.length };
  draft.tables.push({ name: 'Data_quality', area, style: TABLE_STYLE, filterButtons: true });
  draft.freeze = { rows: headingRow + 1, columns: 0 };
  return draft.finish(
    landscapePage(scorecard, note, {
      rows: draft.rows.length,
      columns: widths.length,
      headingRow,
    }),
  );
}

/** Excel's plainest table style: the looks come from the cells. */
export const TABLE_STYLE = 'TableStyleLight1';

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
