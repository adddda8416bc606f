import { invalidArgument, notImplemented } from '../../wire/define';

/** The members of Excel.ChartType that the host draws and saves. */
const DRAWN = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Pie',
  'PieExploded',
  'Doughnut',
  'DoughnutExploded',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'XYScatter',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
];

const OTHERS =
  /^(3D(Column|Bar|Line|Pie|Area)|PieOfPie|BarOfPie|Surface|Bubble|Stock|Cylinder|Cone|Pyramid)|^(Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/;

/** A chart type that the host can draw; another of Excel's is NotImplemented, the rest no type. */
export function expectChartType(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (DRAWN.includes(value)) return value;
  if (OTHERS.test(value)) {
    throw notImplemented(`Charts of type ${value} are not implemented by this workbook host.`);
  }
  throw invalidArgument();
}
