/** A word of Office.js for each word of the file, both ways. */
export class WordPairs {
  private readonly office = new Map<string, string>();
  private readonly file = new Map<string, string>();

  constructor(pairs: Record<string, string>) {
    for (const [office, file] of Object.entries(pairs)) {
      this.file.set(office, file);
      if (!this.office.has(file)) this.office.set(file, office);
    }
  }

  toFile(word: string | undefined): string | undefined {
    return word === undefined ? undefined : this.file.get(word);
  }

  toOffice(word: string | undefined): string | undefined {
    return word === undefined ? undefined : this.office.get(word);
  }
}

export const LEGEND_POSITIONS = new WordPairs({
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
});
export const LABEL_POSITIONS = new WordPairs({
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
});
export const MARKERS = new WordPairs({
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
});
export const LINE_STYLES = new WordPairs({
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
});
export const TICK_LABELS = new WordPairs({
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
});
export const TICK_MARKS = new WordPairs({
  Cross: 'cross',
  Inside: 'in',
  Outside: 'out',
  None: 'none',
});
export const BLANKS = new WordPairs({ NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' });

/** A type of chart: the element that draws it and what tells it from others of that element. */
export interface ChartKind {
  element: string;
  direction?: 'col' | 'bar';
  grouping?: string;
  style?: string;
  /** Whether series have markers unless they say otherwise. */
  markers?: boolean;
  smooth?: boolean;
  lines?: boolean;
  exploded?: boolean;
}

const bars = (direction: 'col' | 'bar', grouping: string): ChartKind => ({
  element: 'barChart',
  direction,
  grouping,
});
const lines = (grouping: string, markers: boolean): ChartKind => ({
  element: 'lineChart',
  grouping,
  markers,
});
const scatter = (markers: boolean, drawn: boolean, smooth: boolean): ChartKind => ({
  element: 'scatterChart',
  style: smooth ? 'smoothMarker' : 'lineMarker',
  markers,
  lines: drawn,
  smooth,
});

/** By member of Excel.ChartType. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked'),
  ColumnStacked100: bars('col', 'percentStacked'),
  BarClustered: bars('bar', 'clustered'),
  BarStacked: bars('bar', 'stacked'),
  BarStacked100: bars('bar', 'percentStacked'),
  Line: lines('standard', false),
  LineStacked: lines('stacked', false),
  LineStacked100: lines('percentStacked', false),
  LineMarkers: lines('standard', true),
  LineMarkersStacked: lines('stacked', true),
  LineMarkersStacked100: lines('percentStacked', true),
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  PieExploded: { element: 'pieChart', exploded: true },
  Doughnut: { element: 'doughnutChart' },
  DoughnutExploded: { element: 'doughnutChart', exploded: true },
  XYScatter: scatter(true, false, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(false, true, true),
  XYScatterLines: scatter(true, true, false),
  XYScatterLinesNoMarkers: scatter(false, true, false),
  Radar: { element: 'radarChart', style: 'marker', markers: false },
  RadarMarkers: { element: 'radarChart', style: 'marker', markers: true },
  RadarFilled: { element: 'radarChart', style: 'filled' },
};
