/**
 * The source of a Unicode regular expression for text with Excel's wildcards: "*" is any text, "?" any one
 * character, and "~" takes the meaning from the sign after it.
 */
export const wildcardSource = (text: string): string =>
  text.replace(
    /~([*?~])|([*?])|[\\^$.+()[\]{}|/]/g,
    (match, escaped: string | undefined, wild: string | undefined) => {
      if (wild !== undefined) return wild === '*' ? '[^]*' : '[^]';
      if (escaped === '~') return '~';
      return `\\${escaped ?? match}`;
    },
  );

/** Whether a whole text fits one with wildcards, in either case. */
export const wildcards = (text: string): RegExp => new RegExp(`^${wildcardSource(text)}$`, 'iu');
