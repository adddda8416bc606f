import { define, type Subject } from './define';

/** A name that a measure or a case list uses, and those that it may use. */
type UnknownName = Subject & { name: string; known: string };

/** What a measure counted from rows asks for, and its case list does not have. */
export const ROW_MEASURE_FINDINGS = {
  'unknown-source': define<UnknownName>({
    severity: 'error',
    problem: (d) => `${d.subject} counts rows of "${d.name}", which is no case list of the pack.`,
    instead: (d) => `Write one of: ${d.known}.`,
    examples: [{ subject: 'Indicator 1.1', name: 'returns', known: 'case-list' }],
  }),
  'unknown-field': define<UnknownName>({
    severity: 'error',
    problem: (d) => `${d.subject} uses the column "${d.name}", which its case list does not have.`,
    instead: (d) => `Write one of: ${d.known}.`,
    examples: [{ subject: 'Indicator 1.1', name: 'outcome', known: 'contactType, contactDate' }],
  }),
  'schools-without-rules': define<Subject>({
    severity: 'error',
    problem: (d) => `${d.subject} holds schools, and the pack says nothing of schools.`,
    instead: () =>
      'Write "attendance" with the phases and what their schools are banded against, or leave the raw sheet out.',
    examples: [{ subject: 'The raw sheet "School attendance"' }],
  }),
  'unknown-category': define<UnknownName>({
    severity: 'error',
    problem: (d) => `${d.subject} asks for "${d.name}", which is none of the column's categories.`,
    instead: (d) => `Write the name of one, not another spelling of it: ${d.known}.`,
    examples: [{ subject: 'Indicator 1.1', name: 'stepdown', known: 'Referral, Step down' }],
  }),
};
