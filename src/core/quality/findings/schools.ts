import { aboutFigure } from './define';

/** Some schools of a phase and locality. */
interface SomeSchools {
  /** Their names. */
  schools: readonly string[];
  /** How many schools there are. */
  of: number;
}

/** Most schools that a sentence names; the rest are counted. */
const NAMED = 6;

/** "A, B and C", or "A, B, C and 4 more". */
function names({ schools }: SomeSchools): string {
  const rest = schools.length - NAMED;
  if (rest > 1) return `${schools.slice(0, NAMED).join(', ')} and ${rest} more`;
  return schools.length < 2
    ? schools.join('')
    : `${schools.slice(0, -1).join(', ')} and ${schools.at(-1)}`;
}

const one = ({ schools }: SomeSchools) => schools.length === 1;
const counted = (d: SomeSchools) =>
  `${d.schools.length} of ${d.of} schools ${one(d) ? 'has' : 'have'}`;

const MEASURES = { attendance: 'attendance', persistentAbsence: 'persistent absence' } as const;

const TWO_OF_27 = { schools: ['Alder Primary', 'Birch Primary'], of: 27 };

/** What is to be asked about some schools of a phase and locality. */
export const SCHOOL_FINDINGS = {
  'school-without-roll': aboutFigure<SomeSchools>({
    severity: 'info',
    problem: (d) =>
      `${counted(d)} no number on roll: ${names(d)}. Averages are weighted by roll, so ` +
      `${one(d) ? 'this school is' : 'these schools are'} left out of them.`,
    instead: () => 'Fill in the roll.',
    examples: [TWO_OF_27],
  }),
  'school-without-figure': aboutFigure<SomeSchools & { measure: keyof typeof MEASURES }>({
    severity: 'info',
    problem: (d) =>
      `${counted(d)} no ${MEASURES[d.measure]}: ${names(d)}. ` +
      `${one(d) ? 'It is' : 'They are'} left out of the average.`,
    instead: () => 'Add the figure when it arrives.',
    examples: [{ schools: ['Alder Primary'], of: 27, measure: 'persistentAbsence' }],
  }),
  'implausible-absence': aboutFigure<SomeSchools>({
    severity: 'warning',
    problem: (d) =>
      `${counted(d)} a persistent absence of 0 after a higher one earlier in the year: ${names(d)}. ` +
      'The figure runs over the year so far, so it hardly falls to 0.',
    instead: () => 'It is used as it is; check it with the school.',
    examples: [TWO_OF_27],
  }),
};
