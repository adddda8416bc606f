import { DIRECTIONS, KEY_LINE, RAG_LETTERS } from '../../wording/sheets';
import type { Piece } from './pieces';

/** The key in one line: what the RAG letters and the arrows say. */
export function keyLine(): Piece[] {
  return [
    { text: KEY_LINE.against, style: 'keyNeutral' },
    { text: `${RAG_LETTERS.Red} ${KEY_LINE.red}`, style: 'keyRed', boxed: true },
    { text: `${RAG_LETTERS.Amber} ${KEY_LINE.amber}`, style: 'keyAmber', boxed: true },
    { text: `${RAG_LETTERS.Green} ${KEY_LINE.green}`, style: 'keyGreen', boxed: true },
    { text: DIRECTIONS.improved.text, style: 'keyGood' },
    { text: DIRECTIONS['declined-within-limits'].text, style: 'keyCaution' },
    { text: DIRECTIONS['declined-off-target'].text, style: 'keyPoor' },
    { text: DIRECTIONS.stable.text, style: 'keyNeutral' },
    { text: KEY_LINE.info, style: 'keyNeutral' },
  ];
}
