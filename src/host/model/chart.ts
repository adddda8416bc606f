/** A chart made or read by the host. What was read and not understood stays in `kept`. */
export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType: Line, ColumnClustered, BarClustered, Pie, … */
  type: string;
  /** Position in points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: {
    text: string;
    visible: boolean;
    overlay: boolean;
    font?: ChartFont;
    fill?: string;
    border?: ChartLine;
    /** Degrees, -90 to 90. */
    textOrientation?: number;
  };
  legend: {
    visible: boolean;
    position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
    overlay?: boolean;
    font?: ChartFont;
    fill?: string;
    border?: ChartLine;
  };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  plotBy: 'Rows' | 'Columns';
  /** Background of the chart area and of the plot: a colour, 'none', or absent for Excel's own. */
  fill?: string;
  plotFill?: string;
  border?: ChartLine;
  /** Font of all text that has no font of its own. */
  font?: ChartFont;
  roundedCorners?: boolean;
  /** Labels of all series that have none of their own. */
  dataLabels?: ChartDataLabelsModel;
  /** Excel.ChartDisplayBlanksAs; absent is NotPlotted. */
  displayBlanksAs?: 'NotPlotted' | 'Zero' | 'Interplotted';
  plotVisibleOnly?: boolean;
  kept?: unknown;
}

/** An outline. Absent members leave Excel's own. */
export interface ChartLine {
  colour?: string;
  /** In points. */
  weight?: number;
  /** Excel.ChartLineStyle: Continuous, Dash, Dot, None, … */
  style?: string;
}

export interface ChartDataLabelsModel {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  /** Excel.ChartDataLabelPosition; absent is Excel's choice. */
  position?: string;
  separator?: string;
  numberFormat?: string;
  font?: ChartFont;
}

export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single';
  colour?: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Formula of the name's cell without "=", where it has one. */
  nameFormula?: string;
  /** "Sheet1!$B$2:$B$7". */
  valuesFormula: string;
  categoriesFormula?: string;
  /** Colour of the line in line, scatter and radar charts, of the fill in all others. */
  colour?: string;
  /** Outline of bars, slices and areas. */
  borderColour?: string;
  lineWeight?: number;
  /** Excel.ChartLineStyle of the line or outline. */
  lineStyle?: string;
  /** Excel.ChartMarkerStyle. */
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColour?: string;
  markerForegroundColour?: string;
  smooth?: boolean;
  hasDataLabels?: boolean;
  dataLabels?: ChartDataLabelsModel;
  /** Excel.ChartType of this series where it differs from the chart's. */
  type?: string;
  axisGroup?: 'Primary' | 'Secondary';
  /** In percent of a bar's width. */
  gapWidth?: number;
  overlap?: number;
  /** Size of a doughnut's hole in percent, 10 to 90. */
  doughnutHoleSize?: number;
  /** Fill colours of single points, by zero-based index. */
  pointColours?: Record<number, string>;
}

export interface ChartAxisModel {
  visible: boolean;
  title: { text: string; visible: boolean; font?: ChartFont };
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  numberFormat: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  majorGridlinesLine?: ChartLine;
  minorGridlinesLine?: ChartLine;
  line?: ChartLine;
  /** Font of the tick labels. */
  font?: ChartFont;
  /** Excel.ChartAxisTickLabelPosition; absent is NextToAxis. */
  tickLabelPosition?: string;
  /** Excel.ChartAxisTickMark; absent is Outside for major and None for minor marks. */
  majorTickMark?: string;
  minorTickMark?: string;
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  reversePlotOrder?: boolean;
  /** Base of a logarithmic scale; absent is linear. */
  logBase?: number;
  /** Excel.ChartAxisCategoryType; absent is Automatic. */
  categoryType?: string;
  /** Excel.ChartAxisDisplayUnit ("Thousands", …); absent is None. */
  displayUnit?: string;
  /** Whether the unit is written beside the axis; absent is yes. */
  showDisplayUnitLabel?: boolean;
  /** Degrees of the tick labels, -90 to 90. */
  textOrientation?: number;
}
