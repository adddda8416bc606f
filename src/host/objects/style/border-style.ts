import type { Border } from '../../model/style';
import { expectOneOf } from '../arguments/expect';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** The file format has one word for what Office.js has two for. */
const FILE_STYLES: Record<string, [LineStyle, Weight]> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const partsOf = (border: Border | null): [LineStyle, Weight] =>
  FILE_STYLES[border?.style ?? 'none'] ?? ['None', 'Thin'];

export const lineStyleOf = (border: Border | null): string => partsOf(border)[0];
export const weightOf = (border: Border | null): string => partsOf(border)[1];

function fileStyle(style: LineStyle, weight: Weight): string {
  const exact = Object.entries(FILE_STYLES).find(
    ([, parts]) => parts[0] === style && parts[1] === weight,
  );
  const near = exact ?? Object.entries(FILE_STYLES).find(([, parts]) => parts[0] === style);
  return near?.[0] ?? 'thin';
}

/** A border after its line style was set; null is none. */
export function withLineStyle(border: Border | null, value: unknown): Border | null {
  const style = expectOneOf(value, STYLES);
  if (style === 'None') return null;
  return {
    style: fileStyle(style, border ? partsOf(border)[1] : 'Thin'),
    colour: border?.colour ?? null,
  };
}

/** A border after its weight was set; one that was not there becomes a plain line. */
export function withWeight(border: Border | null, value: unknown): Border {
  const weight = expectOneOf(value, WEIGHTS);
  const style = border ? partsOf(border)[0] : 'Continuous';
  return { style: fileStyle(style, weight), colour: border?.colour ?? null };
}
