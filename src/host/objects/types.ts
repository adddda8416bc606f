import { rangeSortType, removeDuplicatesResultType } from './cells/row-moves';
import { chartAxesType, chartAxisType, chartGridlinesType } from './chart/axis';
import { chartPlotAreaType, chartType } from './chart/chart';
import { chartCollectionType } from './chart/charts';
import {
  chartAreaFormatType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartBorderType,
  chartDataLabelFormatType,
  chartFillType,
  chartFontType,
  chartGridlinesFormatType,
  chartLegendFormatType,
  chartLineFormatType,
  chartPlotAreaFormatType,
  chartPointFormatType,
  chartSeriesFormatType,
  chartTitleFormatType,
} from './chart/format';
import { chartDataLabelsType } from './chart/labels';
import { chartPointType, chartPointsCollectionType } from './chart/points';
import { chartSeriesCollectionType, chartSeriesType } from './chart/series';
import { chartAxisTitleType, chartLegendType, chartTitleType } from './chart/text';
import {
  conditionalDataBarNegativeFormatType,
  conditionalDataBarPositiveFormatType,
  dataBarConditionalFormatType,
} from './conditional/data-bar';
import {
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from './conditional/differential-format';
import { conditionalFormatCollectionType, conditionalFormatType } from './conditional/formats';
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  customConditionalFormatType,
  presetCriteriaConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from './conditional/rules';
import {
  colorScaleConditionalFormatType,
  iconSetConditionalFormatType,
} from './conditional/thresholds';
import { autoFilterType } from './filter/auto-filter';
import { filterType } from './filter/column-filter';
import { namedItemArrayValuesType } from './names/array-values';
import { namedItemCollectionType, namedItemType } from './names/names';
import { rangeAreasType } from './range/areas';
import { rangeFormatType } from './range/format';
import { rangeType } from './range/range';
import {
  rangeAreasCollectionType,
  rangeCollectionType,
  workbookRangeAreasType,
} from './range/tracing';
import { rangeViewCollectionType, rangeViewType } from './range/visible-view';
import {
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from './sheet/custom-properties';
import { worksheetFreezePanesType } from './sheet/freeze-panes';
import { headerFooterGroupType, headerFooterType } from './sheet/headers-footers';
import { pageBreakCollectionType, pageBreakType } from './sheet/page-breaks';
import { pageLayoutType } from './sheet/page-layout';
import { workbookProtectionType, worksheetProtectionType } from './sheet/protection';
import { worksheetType } from './sheet/worksheet';
import { worksheetCollectionType } from './sheet/worksheets';
import { rangeBorderCollectionType, rangeBorderType } from './style/borders';
import { formatProtectionType, rangeFillType, rangeFontType } from './style/look';
import { styleCollectionType, styleType } from './style/styles';
import { tableColumnCollectionType, tableColumnType } from './table/columns';
import { tableRowCollectionType, tableRowType } from './table/rows';
import { tableSortType } from './table/sort';
import { tableType } from './table/table';
import { tableCollectionType, tableScopedCollectionType } from './table/tables';
import { dataValidationType } from './validation/validation';
import {
  commentCollectionType,
  pivotTableCollectionType,
  shapeCollectionType,
  slicerCollectionType,
} from './workbook/absent-collections';
import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
  runtimeType,
} from './workbook/application';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './workbook/custom-xml-parts';
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
} from './workbook/document-properties';
import { functionResultType, functionsType } from './workbook/functions';
import { settingCollectionType, settingType } from './workbook/settings';
import { workbookType } from './workbook/workbook';
import type { TypeDef } from '../wire/define';
import type { ClassName } from './define';
import type { Targets } from './targets';

/** The description of every class; each other class is reached from Workbook. */
export const TYPES: { [C in ClassName]: TypeDef<Targets[C]> } = {
  Application: applicationType,
  AutoFilter: autoFilterType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAreaFormat: chartAreaFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisTitleFormat: chartAxisTitleFormatType,
  ChartBorder: chartBorderType,
  ChartCollection: chartCollectionType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartGridlines: chartGridlinesType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartLegend: chartLegendType,
  ChartLegendFormat: chartLegendFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartPlotArea: chartPlotAreaType,
  ChartPlotAreaFormat: chartPlotAreaFormatType,
  ChartPoint: chartPointType,
  ChartPointFormat: chartPointFormatType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  ColorScaleConditionalFormat: colorScaleConditionalFormatType,
  CommentCollection: commentCollectionType,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatType,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeBorder: conditionalRangeBorderType,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DataBarConditionalFormat: dataBarConditionalFormatType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  Filter: filterType,
  FormatProtection: formatProtectionType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  IconSetConditionalFormat: iconSetConditionalFormatType,
  IterativeCalculation: iterativeCalculationType,
  NamedItem: namedItemType,
  NamedItemArrayValues: namedItemArrayValuesType,
  NamedItemCollection: namedItemCollectionType,
  NumberFormatInfo: numberFormatInfoType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreakCollectionType,
  PageLayout: pageLayoutType,
  PivotTableCollection: pivotTableCollectionType,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeAreasCollection: rangeAreasCollectionType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  RangeView: rangeViewType,
  RangeViewCollection: rangeViewCollectionType,
  RemoveDuplicatesResult: removeDuplicatesResultType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  ShapeCollection: shapeCollectionType,
  SlicerCollection: slicerCollectionType,
  Style: styleType,
  StyleCollection: styleCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  TableSort: tableSortType,
  TextConditionalFormat: textConditionalFormatType,
  TopBottomConditionalFormat: topBottomConditionalFormatType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  WorkbookRangeAreas: workbookRangeAreasType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
