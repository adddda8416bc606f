type Detail = Record<string, string | number>;

/** Most schools that a sentence names; the rest are counted. */
const NAMED = 6;

/** "A, B and C", or "A, B, C and 4 more". */
function names({ schools }: Detail): string {
  const all = String(schools ?? '').split('; ');
  const rest = all.length - NAMED;
  if (rest > 1) return `${all.slice(0, NAMED).join(', ')} and ${rest} more`;
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const one = (d: Detail) => d.count === 1;
const counted = (d: Detail) => `${d.count} of ${d.of} schools ${one(d) ? 'has' : 'have'}`;
const MEASURES: Record<string, string> = {
  attendance: 'attendance',
  persistentAbsence: 'persistent absence',
};

/** Sentences about some schools of a phase and locality, by code. */
export const SCHOOL_SENTENCES: Record<string, (detail: Detail) => string> = {
  'school-without-roll': (d) =>
    `${counted(d)} no number on roll: ${names(d)}. Averages are weighted by roll, so ` +
    `${one(d) ? 'this school is' : 'these schools are'} left out of them. Fill in the roll.`,
  'school-without-figure': (d) =>
    `${counted(d)} no ${MEASURES[String(d.measure)] ?? 'figure'}: ${names(d)}. ` +
    `${one(d) ? 'It is' : 'They are'} left out of the average. Add the figure when it arrives.`,
  'implausible-absence': (d) =>
    `${counted(d)} a persistent absence of 0 after a higher one earlier in the year: ${names(d)}. ` +
    'The figure runs over the year so far, so it hardly falls to 0. It is used as it is; check it with the school.',
};
