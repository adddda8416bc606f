import { cellAt } from '../../core/quality/cell-address';
import type { ChartPlan } from '../../core/sheets/plan';
import { CHART_LOOK } from '../../core/sheets/look/chart-look';
import { areaAddress } from '../a1';

const TYPE = { line: 'Line', column: 'ColumnClustered' } as const;

/** Draws the charts of a plan; one that is there by name is brought up to date, not made anew. */
export function writeCharts(
  sheet: Excel.Worksheet,
  plans: readonly ChartPlan[],
  existing: ReadonlySet<string>,
): void {
  for (const plan of plans) {
    const data = sheet.getRange(areaAddress(plan.data));
    let chart: Excel.Chart;
    if (existing.has(plan.name)) {
      chart = sheet.charts.getItem(plan.name);
      chart.setData(data, 'Columns');
    } else {
      chart = sheet.charts.add(TYPE[plan.type], data, 'Columns');
      chart.name = plan.name;
    }
    chart.title.text = plan.title;
    chart.setPosition(...corners(plan));
    const axis = chart.axes.valueAxis;
    axis.numberFormat = plan.axis.format;
    if (plan.axis.minimum !== undefined) axis.minimum = plan.axis.minimum;
    if (plan.axis.maximum !== undefined) axis.maximum = plan.axis.maximum;
    for (let i = 0; i < plan.data.columns - 1; i++) {
      const colour = plan.colours[i];
      if (colour === undefined) continue;
      const { format } = chart.series.getItemAt(i);
      if (plan.type === 'line') {
        format.line.color = colour;
        format.line.weight = CHART_LOOK.lineWeight;
      } else format.fill.setSolidColor(colour);
    }
    writeChartLook(chart);
  }
}

function writeChartLook(chart: Excel.Chart): void {
  const { typeface, title, text, gridColour } = CHART_LOOK;
  const titleFont = chart.title.format.font;
  titleFont.name = typeface;
  titleFont.size = title.size;
  titleFont.bold = title.bold;
  titleFont.color = title.colour;
  const { valueAxis, categoryAxis } = chart.axes;
  for (const { format } of [valueAxis, categoryAxis, chart.legend]) {
    format.font.name = typeface;
    format.font.size = text.size;
    format.font.color = text.colour;
  }
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = gridColour;
  chart.legend.position = 'Bottom';
}

function corners({ position }: ChartPlan): [string, string] {
  const { row, column, rows, columns } = position;
  return [cellAt(row, column), cellAt(row + rows - 1, column + columns - 1)];
}
