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
  title: { text: string; visible: boolean; overlay: boolean; font?: ChartFont };
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  plotBy: 'Rows' | 'Columns';
  kept?: unknown;
}

export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  colour?: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Formula of the name's cell without "=", where it has one. */
  nameFormula?: string;
  /** "Sheet1!$B$2:$B$7". */
  valuesFormula: string;
  categoriesFormula?: string;
  colour?: string;
  lineWeight?: number;
  markerStyle?: string;
  smooth?: boolean;
  hasDataLabels?: boolean;
}

export interface ChartAxisModel {
  visible: boolean;
  title: { text: string; visible: boolean };
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  numberFormat: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
}
