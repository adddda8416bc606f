import { namesOf } from '../../collections/names-of';
import { runs } from '../../collections/runs';
import type { Indicator, Pack } from '../../rules/schema';
import {
  CHOICES,
  groupOf,
  isFigure,
  isShare,
  NAMING_FIELDS,
  ruleFields,
  toRuleRows,
  type RuleField,
  type RuleRow,
} from '../../rules/workbook';
import { longDate } from '../../calendar/words';
import { INDICATORS, ruleHeading } from '../../wording/workbook-rules';
import type { BuildNote } from '../build-note';
import type { SheetIdentity } from '../identity';
import type { ColumnSpec } from '../kit/columns';
import { layColumns } from '../kit/columns';
import { SheetDraft } from '../kit/draft';
import { displayFormat, limitFormat } from '../look/formats';
import { addListTable } from '../kit/list-table';
import { PALETTE } from '../look/palette';
import type { CellPlan, SheetPlan, ValidationPlan } from '../plan';
import { rowHeight } from '../look/text-width';
import { sheetKind } from './kind';

/** The name of the table that holds a workbook's rules. */
export const RULES_TABLE = 'Indicators';

interface Row {
  rule: Indicator;
  cells: RuleRow;
}

/** Larger than any figure that a council counts: the upper end of what a cell takes. */
const MOST = 1_000_000_000;

const CHOICE_FIELDS = namesOf(CHOICES);
const NAMING: ReadonlySet<RuleField> = new Set<RuleField>(NAMING_FIELDS);

/** The rules as a table that users may change; put into a workbook once, by itself. */
export const indicators = sheetKind('indicators', {
  gridlines: true,
  usersOwn: true,
  identity: {
    tabColour: PALETTE.heading,
    sheets: ({ id }) => [{ key: id, tab: INDICATORS.name, content: () => null }],
  },
  plan: null,
});

/**
 * The editable part of a pack as an Excel Table named Indicators, a row for each indicator. It is
 * written once: from then on its cells belong to the user, and builds read them.
 */
export function planIndicators(
  { pack, rulesHash }: { pack: Pack; rulesHash: string },
  sheet: SheetIdentity,
  note: BuildNote,
): SheetPlan {
  const fields = ruleFields(pack);
  const cells = toRuleRows(pack);
  const rows = pack.indicators.map((rule, i): Row => ({ rule, cells: cells[i] ?? {} }));
  const laid = layColumns(fields.map(columnOf), rows);
  const draft = new SheetDraft(sheet);
  draft.columns = laid.widths.map((width) => ({ width }));
  draft.line(INDICATORS.title, 'title');
  const date = longDate(pack.date);
  draft.line(INDICATORS.subtitle(pack.name, pack.version, date, note.builtAt), 'subtitle');
  draft.line(INDICATORS.explanation, 'note');
  draft.add(groupCells(fields), rowHeight(1) + 2);
  const { row: headingRow } = addListTable(draft, RULES_TABLE, laid);
  draft.validations.push(...validations(fields, rows, headingRow + 1));
  draft.freeze = { rows: headingRow + 1, columns: NAMING_FIELDS.length };
  return draft.finish(
    { scorecard: { rulebook: pack, rulesHash }, note },
    { columns: fields.length, headingRow, size: 'A3' },
  );
}

function columnOf(field: RuleField): ColumnSpec<Row> {
  const isNumber = isFigure(field) || isShare(field);
  return {
    id: field,
    heading: ruleHeading(field),
    headingStyle: isNumber ? 'headingRight' : 'heading',
    width: widthOf(field, isNumber),
    cell: (row) => cellOf(row, field, isNumber),
  };
}

const WIDTHS: Partial<Record<RuleField, ColumnSpec<Row>['width']>> = {
  scorecard: { min: 14, max: 22 },
  number: { min: 7.5, max: 9 },
  part: { min: 9, max: 24 },
  title: { min: 30, max: 38 },
  shown: { min: 10, max: 10 },
  kind: { min: 20, max: 20 },
  side: { min: 12, max: 12 },
  profile: { min: 16, max: 24 },
  note: { min: 14, max: 20 },
  owner: { min: 22, max: 28 },
  definition: { min: 36, max: 48 },
  dataNote: { min: 30, max: 42 },
  benchmarkYear: { min: 13, max: 13 },
};

function widthOf(field: RuleField, isNumber: boolean): ColumnSpec<Row>['width'] {
  return WIDTHS[field] ?? (isNumber ? { min: 12.5, max: 13 } : { min: 12, max: 20 });
}

function cellOf({ rule, cells }: Row, field: RuleField, isNumber: boolean): CellPlan {
  const value = cells[field] === '' ? null : (cells[field] ?? null);
  if (NAMING.has(field)) return { value, style: 'textWrapped' };
  if (!isNumber) return { value, style: 'ruleText' };
  return { value, style: 'ruleValue', format: formatOf(rule, field, value) };
}

function formatOf(rule: Indicator, field: RuleField, value: CellPlan['value']): string {
  if (isShare(field)) return '0%';
  return typeof value === 'number'
    ? limitFormat(rule.measure, [value])
    : displayFormat(rule.measure);
}

/** A row above the headings that says what belongs together. */
function groupCells(fields: readonly RuleField[]): CellPlan[] {
  let last = '';
  return fields.map((field) => {
    const group = INDICATORS.groups[groupOf(field)];
    const isFirst = group !== last;
    last = group;
    return { value: isFirst ? group : null, style: 'group' };
  });
}

function validations(
  fields: readonly RuleField[],
  rows: readonly Row[],
  firstRow: number,
): ValidationPlan[] {
  const column = (field: RuleField, count = 1) => ({
    row: firstRow,
    column: fields.indexOf(field),
    rows: rows.length,
    columns: count,
  });
  const list = (field: RuleField, words: Record<string, string>): ValidationPlan => ({
    area: column(field),
    rule: { kind: 'list', values: Object.values(words) },
    message: INDICATORS.choose,
  });
  return [
    {
      area: column('scorecard', NAMING_FIELDS.length),
      rule: { kind: 'fixed' },
      message: INDICATORS.readOnly,
    },
    ...CHOICE_FIELDS.map((field) => list(field, CHOICES[field])),
    ...fields.filter(isShare).map((field): ValidationPlan => ({
      area: column(field),
      rule: { kind: 'decimal', min: 0, max: 1 },
      message: INDICATORS.percentage,
    })),
    ...figureValidations(fields, rows, firstRow),
  ];
}

/** What figures may be, over as many neighbouring rows and columns as agree. */
function figureValidations(
  fields: readonly RuleField[],
  rows: readonly Row[],
  firstRow: number,
): ValidationPlan[] {
  const kinds = rows.map(({ rule }) => rule.measure.kind === 'percent');
  const columns = runs(fields.map(isFigure)).filter(({ value }) => value);
  return runs(kinds).flatMap(({ from, count, value: percent }) =>
    columns.map((run): ValidationPlan => ({
      area: { row: firstRow + from, column: run.from, rows: count, columns: run.count },
      rule: { kind: 'decimal', min: 0, max: percent ? 1 : MOST },
      message: percent ? INDICATORS.percentage : INDICATORS.figure,
    })),
  );
}
