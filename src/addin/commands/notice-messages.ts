/** What the dialog tells the command: it is there, and it has been read. */
export const NOTICE_READY = 'ready';
export const NOTICE_CLOSE = 'close';
