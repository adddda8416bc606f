import type { PageLayoutModel } from '../../model/sheet';
import { type HostRef, type TypeDef, ref } from '../../wire/define';
import { expectFlag, expectOneOf, expectText } from '../arguments/expect';

type HeaderFooterModel = PageLayoutModel['headerFooter'];
type Page = 'odd' | 'even' | 'first';
type Part = 'Left' | 'Center' | 'Right';

interface Target {
  texts: HeaderFooterModel;
  page: Page;
}

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

function text(kind: 'Header' | 'Footer', part: Part): TypeDef<Target>['scalars'] {
  return {
    [`${part.toLowerCase()}${kind}`]: {
      get: ({ texts, page }) => splitHeader(texts[`${page}${kind}`])[part],
      set: ({ texts, page }, value) => {
        const parts = splitHeader(texts[`${page}${kind}`]);
        texts[`${page}${kind}`] = joinHeader({ ...parts, [part]: expectText(value) });
      },
    },
  };
}

const headerFooterType: TypeDef<Target> = {
  name: 'HeaderFooter',
  scalars: {
    ...text('Header', 'Left'),
    ...text('Header', 'Center'),
    ...text('Header', 'Right'),
    ...text('Footer', 'Left'),
    ...text('Footer', 'Center'),
    ...text('Footer', 'Right'),
  },
};

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

const page = (texts: HeaderFooterModel, name: Page) => ref(headerFooterType, { texts, page: name });

const groupType: TypeDef<HeaderFooterModel> = {
  name: 'HeaderFooterGroup',
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
};

/** Excel.HeaderFooterGroup of a sheet's page layout. */
export const headersFootersRef = (texts: HeaderFooterModel): HostRef => ref(groupType, texts);
