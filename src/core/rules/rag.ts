/** The colour that a figure has against its target. */
export type Rag = 'Red' | 'Amber' | 'Green';
