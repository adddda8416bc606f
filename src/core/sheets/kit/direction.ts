import { namesOf } from '../../collections/names-of';
import { DECLINED_WITHOUT_TARGET, DIRECTIONS, RAG_LETTERS } from '../../wording/sheets';
import type { Rag } from '../../rules/rag';
import type { Dot, ScoredFigure } from '../../score/scorecard';
import { PALETTE } from '../look/palette';
import { wordFormula } from './word-formula';
import type { Area, ConditionalFormatPlan } from '../plan';

/** The judgement that a direction's colour carries. */
export type Tone = 'good' | 'caution' | 'poor' | 'neutral';

export const DIRECTION_TONES: Record<Dot, Tone> = {
  improved: 'good',
  stable: 'neutral',
  'stable-within-limits': 'neutral',
  'stable-off-target': 'poor',
  'declined-within-limits': 'caution',
  'declined-off-target': 'poor',
  increased: 'neutral',
  unchanged: 'neutral',
  decreased: 'neutral',
};

const TONE_COLOURS: Record<Exclude<Tone, 'neutral'>, string> = {
  good: PALETTE.green,
  caution: PALETTE.caution,
  poor: PALETTE.red,
};

/**
 * Glyph and word of a figure's direction of travel, empty where it has none. A decline without a
 * target is not said to be off target.
 */
export function directionText(figure: Pick<ScoredFigure, 'dot' | 'rag'> | null): string {
  if (!figure?.dot) return '';
  const unjudged = figure.rag === null && figure.dot.startsWith('declined');
  return unjudged ? DECLINED_WITHOUT_TARGET.text : DIRECTIONS[figure.dot].text;
}

/** R, A or G, empty where a figure is not judged. */
export function ragLetter(rag: Rag | null): string {
  return rag === null ? '' : RAG_LETTERS[rag];
}

/** The three rules that colour a column of RAG letters. */
export function ragFormats(area: Area): ConditionalFormatPlan[] {
  const rule = (rag: Rag, fill: string, colour: string): ConditionalFormatPlan => ({
    area,
    formula: wordFormula(area, [RAG_LETTERS[rag]]),
    fill,
    font: { colour, bold: true },
  });
  return [
    rule('Red', PALETTE.red, PALETTE.onRed),
    rule('Amber', PALETTE.amber, PALETTE.onAmber),
    rule('Green', PALETTE.green, PALETTE.onGreen),
  ];
}

/** The three rules that colour a column of directions: good, caution, poor. Neutral stays grey. */
export function directionFormats(area: Area): ConditionalFormatPlan[] {
  return (['good', 'caution', 'poor'] as const).map((tone) => {
    const words = namesOf(DIRECTION_TONES)
      .filter((dot) => DIRECTION_TONES[dot] === tone)
      .map((dot): string => DIRECTIONS[dot].text)
      .concat(tone === 'caution' ? [DECLINED_WITHOUT_TARGET.text] : []);
    const font = { colour: TONE_COLOURS[tone], bold: true };
    return { area, formula: wordFormula(area, words), font };
  });
}
