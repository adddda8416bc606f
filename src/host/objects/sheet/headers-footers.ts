import type { Scalar } from '../../wire/define';
import type { HeaderFooterModel, HeaderFooterTarget } from './targets';
import { expectFlag, expectOneOf, expectText } from '../arguments/expect';
import { define, ref } from '../define';

type Part = 'Left' | 'Center' | 'Right';

const CODES: Record<Part, string> = { Left: 'L', Center: 'C', Right: 'R' };

/**
 * The three parts of a header or footer text ("&LLeft&CCentre&RRight"). Text before the first code
 * stands in the centre; "&&" is an ampersand and begins no code.
 */
export function splitHeader(text: string): Record<Part, string> {
  const parts = { Left: '', Center: '', Right: '' };
  let part: Part = 'Center';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&?[^&]?/gs)) {
    const code = /^&[LCR]$/.test(piece) ? piece[1] : undefined;
    if (code === undefined) parts[part] += piece;
    else part = code === 'L' ? 'Left' : code === 'C' ? 'Center' : 'Right';
  }
  return parts;
}

/** The header or footer text of three parts. */
export function joinHeader(parts: Record<Part, string>): string {
  return (['Left', 'Center', 'Right'] as const)
    .filter((part) => parts[part] !== '')
    .map((part) => `&${CODES[part]}${parts[part]}`)
    .join('');
}

const text = (kind: 'Header' | 'Footer', part: Part): Scalar<HeaderFooterTarget> => ({
  get: ({ texts, page }) => splitHeader(texts[`${page}${kind}`])[part],
  set: ({ texts, page }, value) => {
    const parts = splitHeader(texts[`${page}${kind}`]);
    texts[`${page}${kind}`] = joinHeader({ ...parts, [part]: expectText(value) });
  },
});

export const headerFooterType = define('HeaderFooter', {
  scalars: {
    leftHeader: text('Header', 'Left'),
    centerHeader: text('Header', 'Center'),
    rightHeader: text('Header', 'Right'),
    leftFooter: text('Footer', 'Left'),
    centerFooter: text('Footer', 'Center'),
    rightFooter: text('Footer', 'Right'),
  },
});

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

const page = (texts: HeaderFooterModel, name: HeaderFooterTarget['page']) =>
  ref('HeaderFooter', { texts, page: name });

export const headerFooterGroupType = define('HeaderFooterGroup', {
  scalars: {
    state: {
      get: ({ differentFirst, differentOddEven }) =>
        Object.entries(STATES).find(
          ([, state]) =>
            state.differentFirst === differentFirst && state.differentOddEven === differentOddEven,
        )?.[0],
      set: (texts, value) => {
        const names = Object.keys(STATES) as (keyof typeof STATES)[];
        Object.assign(texts, STATES[expectOneOf(value, names)]);
      },
    },
    useSheetMargins: {
      get: (texts) => texts.alignWithMargins,
      set: (texts, value) => {
        texts.alignWithMargins = expectFlag(value);
      },
    },
    useSheetScale: {
      get: (texts) => texts.scaleWithDoc,
      set: (texts, value) => {
        texts.scaleWithDoc = expectFlag(value);
      },
    },
  },
  objects: {
    defaultForAllPages: (texts) => page(texts, 'odd'),
    oddPages: (texts) => page(texts, 'odd'),
    evenPages: (texts) => page(texts, 'even'),
    firstPage: (texts) => page(texts, 'first'),
  },
});
