import { rowHeight } from '../look/text-width';
import type { SheetIdentity } from '../identity';
import { pageOf, type PageSource, type Paper } from '../look/page';
import { STYLES, TABLE_STYLE, type StyleName } from '../look/styles';
import { fnv1a64 } from '../../rules/rules-hash';
import type {
  Area,
  CellPlan,
  ChartPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  LinkPlan,
  LinkTarget,
  NamePlan,
  RowPlan,
  SheetPlan,
  SparklinePlan,
  TablePlan,
  UserCellPlan,
  ValidationPlan,
} from '../plan';

/** A sheet plan in the making: rows are added from the top, everything else as it comes. */
export class SheetDraft {
  readonly rows: RowPlan[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly sparklines: SparklinePlan[] = [];
  readonly tables: TablePlan[] = [];
  readonly links: LinkPlan[] = [];
  readonly userCells: UserCellPlan[] = [];
  readonly names: NamePlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly validations: ValidationPlan[] = [];
  columns: ColumnPlan[] = [];
  freeze: SheetPlan['freeze'] = null;

  constructor(readonly identity: SheetIdentity) {}

  /** Adds a row, as high as one line of text where no height is given, and gives its number. */
  add(cells: CellPlan[], height = rowHeight(1)): number {
    this.rows.push({ height, cells });
    return this.rows.length - 1;
  }

  /** Adds a line of text, as high as its style needs. */
  line(text: string, style: StyleName): number {
    const cells: CellPlan[] = [{ value: text, style }];
    return this.add(cells, Math.max(rowHeight(1), rowHeight(1, STYLES[style].font.size)));
  }

  /** A thin row that keeps blocks apart. */
  space(height = 8): number {
    return this.add([], height);
  }

  /** Puts a cell into a row that has been added. */
  put(row: number, column: number, cell: CellPlan): void {
    const cells = this.rows[row]?.cells;
    if (!cells) throw new RangeError(`No row ${row} on ${this.identity.name}`);
    while (cells.length <= column) cells.push({ value: null });
    cells[column] = cell;
  }

  /** Makes the text that stands in a cell a link inside the workbook. */
  link(row: number, column: number, target: LinkTarget): void {
    const value = this.rows[row]?.cells[column]?.value ?? '';
    this.links.push({ row, column, text: String(value), ...target });
  }

  name(name: string, area: Area): void {
    this.names.push({ name, area });
  }

  /** Makes an area, its headings in the first row, an Excel Table of this name. */
  table(name: string, area: Area): void {
    this.tables.push({ name, area, style: TABLE_STYLE, filterButtons: true });
  }

  /**
   * The finished plan. `layout` covers what a sheet cannot be given in place, and nothing else.
   *
   * @param paper how the sheet prints; it prints all its rows
   */
  finish(source: PageSource, paper: Paper): SheetPlan {
    const { kind, key, name, tabColour } = this.identity;
    const layout = fnv1a64(
      JSON.stringify({
        kind,
        key,
        hidden: this.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
        freeze: this.freeze,
        sparklines: this.sparklines.map(({ row, column, data }) => ({ row, column, data })),
        userCells: this.userCells,
        charts: this.charts.map((chart) => ({ name: chart.name, type: chart.type })),
        tables: this.tables.map((table) => ({ ...table.area, name: table.name, rows: 0 })),
      }),
    );
    return {
      kind,
      key,
      name,
      tabColour,
      layout,
      columns: this.columns,
      rows: this.rows,
      conditionalFormats: this.conditionalFormats,
      sparklines: this.sparklines,
      tables: this.tables,
      links: this.links,
      userCells: this.userCells,
      names: this.names,
      charts: this.charts,
      validations: this.validations,
      freeze: this.freeze,
      page: pageOf(source, paper, this.rows.length),
    };
  }
}
