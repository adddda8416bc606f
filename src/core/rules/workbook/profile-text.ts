/** Digits of a share that are kept: more than anybody writes, fewer than binary noise has. */
const DIGITS = 12;
const MONTHS = 12;

/** A profile of the year as one cell: the shares due by the end of each month, "8%, 17%, … 100%". */
export function profileText(profile: readonly number[]): string {
  return profile.map((share) => `${Number((share * 100).toPrecision(DIGITS))}%`).join(', ');
}

/** The profile that a cell holds; null where it is not twelve shares of 0% or more. */
export function readProfile(text: string): number[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const shares = parts.map((part) => {
    const match = /^(\d+(?:\.\d+)?) ?%$/.exec(part);
    return match ? Number((Number(match[1]) / 100).toPrecision(DIGITS)) : NaN;
  });
  return shares.length === MONTHS && shares.every(Number.isFinite) ? shares : null;
}
