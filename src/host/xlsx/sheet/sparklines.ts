import type { SparklineGroupModel } from '../../model/sheet';
import { NS } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { child, children, el, local, textOf } from '../xml/node';
import { EXTENSION, extension } from './extensions';

const COLOURS = [
  'colorSeries',
  'colorNegative',
  'colorAxis',
  'colorMarkers',
  'colorFirst',
  'colorLast',
  'colorHigh',
  'colorLow',
];

/** Reads the sparkline groups of a worksheet. */
export function readSparklineGroups(root: XmlNode): SparklineGroupModel[] {
  return children(extension(root, EXTENSION.sparklines), 'sparklineGroup').map((node) => {
    const group: SparklineGroupModel = {
      attributes: ownAttributes(node),
      colours: {},
      sparklines: children(child(node, 'sparklines'), 'sparkline').map((sparkline) => {
        const formula = child(sparkline, 'f');
        return {
          formula: formula ? textOf(formula) : null,
          location: textOf(child(sparkline, 'sqref')),
        };
      }),
    };
    for (const colour of children(node)) {
      const name = local(colour.name);
      if (COLOURS.includes(name)) group.colours[name] = ownAttributes(colour);
    }
    const dates = child(node, 'f');
    if (dates) group.dateFormula = textOf(dates);
    return group;
  });
}

/**
 * Attributes without a prefix. Prefixed ones are namespaces and revision marks (xr2:uid), which the
 * Open XML SDK rejects on sparkline groups and which nothing needs.
 */
function ownAttributes(node: XmlNode): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.attrs).filter(([name]) => !name.includes(':') && name !== 'xmlns'),
  );
}

/** What the sparkline extension holds; undefined where there are no sparklines. */
export function sparklinesNode(groups: SparklineGroupModel[]): XmlNode | undefined {
  const nodes = groups
    .filter((group) => group.sparklines.length > 0)
    .map((group) =>
      el('x14:sparklineGroup', group.attributes, [
        ...COLOURS.flatMap((name) => {
          const attrs = group.colours[name];
          return attrs ? [el(`x14:${name}`, attrs)] : [];
        }),
        ...(group.dateFormula === undefined ? [] : [el('xm:f', {}, [group.dateFormula])]),
        el(
          'x14:sparklines',
          {},
          group.sparklines.map(({ formula, location }) =>
            el('x14:sparkline', {}, [
              ...(formula === null ? [] : [el('xm:f', {}, [formula])]),
              el('xm:sqref', {}, [location]),
            ]),
          ),
        ),
      ]),
    );
  return nodes.length > 0 ? el('x14:sparklineGroups', { 'xmlns:xm': NS.xm }, nodes) : undefined;
}
