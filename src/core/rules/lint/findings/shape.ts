import { define, type Subject } from './define';

/** What the schema refuses. */
export const SHAPE_FINDINGS = {
  shape: define<{ message: string; instead: string }>({
    severity: 'error',
    problem: (d) => `${d.message}.`,
    instead: (d) => `${d.instead}.`,
    examples: [
      {
        message: 'Invalid input: expected string, received number',
        instead: 'Write a value of the type string',
      },
    ],
  }),
  'no-year-to-date-basis': define<Subject & { bases: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} does not say how its year to date is worked out.`,
    instead: (d) =>
      `Write "ytd" with one of the bases ${d.bases}; none is for where there is no year to date.`,
    examples: [{ subject: 'Indicator 2.2', bases: 'sum, pooled, latest, none' }],
  }),
};
