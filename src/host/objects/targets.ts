import type { ChartModel } from '../model/chart';
import type { DifferentialStyle } from '../model/conditional-format';
import type { NamedStyleModel } from '../model/named-style';
import type { Area, SheetModel } from '../model/sheet';
import type { WorkbookModel, WorkbookProperties } from '../model/workbook';
import type * as Chart from './chart/targets';
import type * as Conditional from './conditional/targets';
import type * as Names from './names/targets';
import type * as Range from './range/target';
import type * as Sheet from './sheet/targets';
import type * as Style from './style/targets';
import type * as Table from './table/targets';
import type * as Workbook from './workbook/targets';
import type { Rect } from '../model/rectangles';

/** The classes of Office.js that the host has, and what an object of each stands for. */
export interface Targets {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  CultureInfo: WorkbookModel;
  CustomProperty: Workbook.DocumentPropertyTarget;
  CustomPropertyCollection: WorkbookProperties;
  CustomXmlPart: Workbook.XmlPartTarget;
  CustomXmlPartCollection: Workbook.XmlPartsTarget;
  CustomXmlPartScopedCollection: Workbook.XmlPartsTarget;
  DatetimeFormatInfo: WorkbookModel;
  DocumentProperties: WorkbookProperties;
  FunctionResult: Workbook.FunctionResultTarget;
  Functions: WorkbookModel;
  IterativeCalculation: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  Runtime: WorkbookModel;
  Setting: Workbook.SettingTarget;
  SettingCollection: WorkbookModel;
  WorkbookProtection: WorkbookModel;

  /** Collections of what the host does not make. */
  CommentCollection: null;
  PivotTableCollection: null;
  ShapeCollection: null;
  SlicerCollection: null;

  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  HeaderFooter: Sheet.HeaderFooterTarget;
  HeaderFooterGroup: Sheet.HeaderFooterModel;
  PageBreak: Sheet.BreakTarget;
  PageBreakCollection: Sheet.BreaksTarget;
  PageLayout: SheetModel;
  WorksheetCustomProperty: Sheet.SheetPropertyTarget;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;

  Range: Range.RangeTarget;
  RangeAreas: Range.AreasTarget;
  RangeAreasCollection: Area[];
  RangeCollection: Area[];
  RangeFormat: Range.CellsTarget;
  RangeSort: Range.RangeTarget;
  RangeView: Range.ViewTarget;
  RangeViewCollection: Range.ViewTarget;
  RemoveDuplicatesResult: Range.RemovedTarget;
  WorkbookRangeAreas: Area[];

  FormatProtection: Style.LookTarget;
  RangeBorder: Style.BorderTarget;
  RangeBorderCollection: Style.BordersTarget;
  RangeFill: Style.LookTarget;
  RangeFont: Style.LookTarget;
  Style: NamedStyleModel;
  StyleCollection: WorkbookModel;

  NamedItem: Names.NamedItemTarget;
  NamedItemArrayValues: Names.NamedItemTarget;
  NamedItemCollection: Names.NamesTarget;

  AutoFilter: Table.FilterTarget;
  Filter: Table.IndexTarget;
  Table: Table.TableTarget;
  TableCollection: Table.TablesTarget;
  TableColumn: Table.ColumnTarget;
  TableColumnCollection: Table.TableTarget;
  TableRow: Table.IndexTarget;
  TableRowCollection: Table.TableTarget;
  TableScopedCollection: Table.TablesTarget;
  TableSort: Table.TableTarget;

  DataValidation: { sheet: SheetModel; areas: Rect[] };

  CellValueConditionalFormat: Conditional.RuleOf<'cellValue'>;
  ColorScaleConditionalFormat: Conditional.RuleOf<'colorScale'>;
  ConditionalDataBarNegativeFormat: Conditional.RuleOf<'dataBar'>['negative'];
  ConditionalDataBarPositiveFormat: Conditional.RuleOf<'dataBar'>['positive'];
  ConditionalFormat: Conditional.FormatTarget;
  ConditionalFormatCollection: Conditional.FormatsTarget;
  ConditionalFormatRule: Conditional.RuleOf<'custom'>;
  ConditionalRangeBorder: Conditional.DifferentialBorderTarget;
  ConditionalRangeBorderCollection: DifferentialStyle;
  ConditionalRangeFill: DifferentialStyle;
  ConditionalRangeFont: DifferentialStyle;
  ConditionalRangeFormat: DifferentialStyle;
  CustomConditionalFormat: Conditional.RuleOf<'custom'>;
  DataBarConditionalFormat: Conditional.RuleOf<'dataBar'>;
  IconSetConditionalFormat: Conditional.RuleOf<'iconSet'>;
  PresetCriteriaConditionalFormat: Conditional.RuleOf<'preset'>;
  TextConditionalFormat: Conditional.RuleOf<'containsText'>;
  TopBottomConditionalFormat: Conditional.RuleOf<'topBottom'>;

  Chart: Chart.ChartTarget;
  ChartAreaFormat: Pick<Chart.FormatParts, 'border' | 'fill' | 'font'>;
  ChartAxes: Chart.ChartTarget;
  ChartAxis: Chart.AxisTarget;
  ChartAxisFormat: Pick<Chart.FormatParts, 'font' | 'line'>;
  ChartAxisTitle: ChartModel['categoryAxis']['title'];
  ChartAxisTitleFormat: Pick<Chart.FormatParts, 'font'>;
  ChartBorder: Chart.FormatParts['border'];
  ChartCollection: SheetModel;
  ChartDataLabelFormat: Pick<Chart.FormatParts, 'font'>;
  ChartDataLabels: Chart.LabelsTarget;
  ChartFill: Chart.FormatParts['fill'];
  ChartFont: Chart.FormatParts['font'];
  ChartGridlines: Chart.GridlinesTarget;
  ChartGridlinesFormat: Pick<Chart.FormatParts, 'line'>;
  ChartLegend: ChartModel['legend'];
  ChartLegendFormat: Pick<Chart.FormatParts, 'border' | 'fill' | 'font'>;
  ChartLineFormat: Chart.FormatParts['line'];
  ChartPlotArea: ChartModel;
  ChartPlotAreaFormat: Pick<Chart.FormatParts, 'fill'>;
  ChartPoint: Chart.PointTarget;
  ChartPointFormat: Pick<Chart.FormatParts, 'fill'>;
  ChartPointsCollection: Chart.SeriesTarget;
  ChartSeries: Chart.SeriesTarget;
  ChartSeriesCollection: Chart.ChartTarget;
  ChartSeriesFormat: Pick<Chart.FormatParts, 'fill' | 'line'>;
  ChartTitle: ChartModel['title'];
  ChartTitleFormat: Pick<Chart.FormatParts, 'border' | 'fill' | 'font'>;
}
