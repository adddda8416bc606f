import { indicatorOf } from '../../rules/keys';
import type { Indicator } from '../../rules/schema';
import type { FigureChange, Scorecard } from '../../score/scorecard';
import { periodLabel } from '../../calendar/words';
import { CHANGES, SHEET_NAMES } from '../../wording/sheets';
import type { ColumnSpec } from '../kit/columns';
import { indicatorTitle } from '../kit/indicator-rows';
import { planList } from '../kit/list-sheet';
import { differenceFormat, displayFormat } from '../look/formats';
import { PALETTE } from '../look/palette';
import type { StyleName } from '../look/styles';
import type { CellPlan } from '../plan';
import { sheetKind, soleSheet } from './kind';

/** A change with the rule of its indicator, where the pack still has it. */
interface Change {
  change: FigureChange;
  rule: Indicator | null;
}

/** Null stands for the one row of a table without changes. */
type Row = Change | null;

/** The figures that differ from the last build of the same workbook. */
export const changes = sheetKind('changes', {
  identity: soleSheet(SHEET_NAMES.changes, PALETTE.neutral),
  plan(scorecard, sheet, build) {
    const items = scorecard.changes.map((change): Change => ({
      change,
      rule: ruleOf(scorecard, change),
    }));
    const count = (kind: FigureChange['kind']): number =>
      items.filter(({ change }) => change.kind === kind).length;
    const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
    return planList(sheet, build, {
      title: CHANGES.title,
      summary: items.length === 0 ? CHANGES.none : CHANGES.summary(counts),
      explanation: CHANGES.first,
      table: 'Changes',
      items,
      columns: columns(scorecard),
    });
  },
});

function ruleOf({ rulebook }: Scorecard, change: FigureChange): Indicator | null {
  return rulebook.indicators.get(indicatorOf(change)) ?? null;
}

function columns({ rulebook }: Scorecard): ColumnSpec<Row>[] {
  const [kind, card, indicator, title, locality, period, before, after, difference] =
    CHANGES.headings;
  const text = (value: string | undefined, style: StyleName = 'text'): CellPlan => ({
    value: value || null,
    style,
  });
  const number = (
    row: Row,
    value: number | null,
    format: (rule: Indicator['measure']) => string,
  ): CellPlan => ({
    value,
    style: 'value',
    format: row?.rule ? format(row.rule.measure) : 'General',
  });
  return [
    {
      id: 'kind',
      heading: kind,
      width: { min: 12, max: 14 },
      cell: (row) => text(row ? CHANGES.kinds[row.change.kind] : CHANGES.noneKind),
    },
    {
      id: 'scorecard',
      heading: card,
      width: { min: 14, max: 26 },
      cell: (row) => text(row ? rulebook.scorecards.get(row.change.scorecard)?.title : ''),
    },
    {
      id: 'indicator',
      heading: indicator,
      width: { min: 11.5, max: 14 },
      cell: (row) => text(row?.change.indicator),
    },
    {
      id: 'title',
      heading: title,
      width: { min: 50, max: 60 },
      cell: (row) =>
        text(
          row === null ? CHANGES.none : row.rule ? indicatorTitle(row.rule) : row.change.part,
          'textWrapped',
        ),
    },
    {
      id: 'locality',
      heading: locality,
      width: { min: 12, max: 20 },
      cell: (row) => text(row?.change.locality),
    },
    {
      id: 'period',
      heading: period,
      width: { min: 14, max: 26 },
      cell: (row) => text(row ? periodLabel(row.change.period) : ''),
    },
    {
      id: 'before',
      heading: before,
      headingStyle: 'headingRight',
      width: { min: 11, max: 14 },
      cell: (row) => number(row, row?.change.before ?? null, displayFormat),
    },
    {
      id: 'after',
      heading: after,
      headingStyle: 'headingRight',
      width: { min: 11, max: 14 },
      cell: (row) => number(row, row?.change.after ?? null, displayFormat),
    },
    {
      id: 'difference',
      heading: difference,
      headingStyle: 'headingRight',
      width: { min: 14, max: 16 },
      cell: (row) => number(row, differenceOf(row), differenceFormat),
    },
  ];
}

function differenceOf(row: Row): number | null {
  if (row === null || row.change.before === null || row.change.after === null) return null;
  return row.change.after - row.change.before;
}
