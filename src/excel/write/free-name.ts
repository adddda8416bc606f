import { sameName } from '../same-name';

const LONGEST = 31;

/**
 * The wanted sheet name, or where it is taken the first free one of "Name (2)", "Name (3)", …, as
 * Excel names copies; shortened to the 31 characters that Excel allows.
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string) => ![...taken].some((other) => sameName(other, name));
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (isFree(name)) return name;
  }
}
