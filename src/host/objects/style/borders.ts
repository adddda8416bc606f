import type { Border } from '../../model/style';
import type { HostContext } from '../../wire/define';
import { expectColour, expectOneOf } from '../arguments/expect';
import { define, ref } from '../define';
import { lineStyleOf, weightOf, withLineStyle, withWeight } from './border-style';
import type { BorderTarget } from './targets';

/** A reader of a line, which gives null where cells differ in it. */
const reader =
  (read: (border: Border | null) => unknown) => (target: BorderTarget, host: HostContext) => {
    const border = target.read(host);
    return border === undefined ? null : read(border);
  };

export const rangeBorderType = define('RangeBorder', {
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: reader(lineStyleOf),
      set: (target, value, host) => target.change((border) => withLineStyle(border, value), host),
    },
    weight: {
      get: reader(weightOf),
      set: (target, value, host) => target.change((border) => withWeight(border, value), host),
    },
    color: {
      get: reader((border) => border?.colour ?? '#000000'),
      set: (target, value, host) => {
        const colour = expectColour(value);
        target.change((border) => ({ style: border?.style ?? 'thin', colour }), host);
      },
    },
    tintAndShade: { get: () => 0 },
  },
});

export const rangeBorderCollectionType = define('RangeBorderCollection', {
  scalars: { count: { get: ({ sides }) => sides.length }, tintAndShade: { get: () => 0 } },
  items: (borders) => borders.sides.map((side) => ref('RangeBorder', borders.side(side))),
  methods: {
    getItem: (borders, [side]) =>
      ref('RangeBorder', borders.side(expectOneOf(side, borders.sides))),
  },
});
