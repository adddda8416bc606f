import { define, type Subject } from './define';

/** A name that the pack does not know, and those that it does. */
type UnknownName = Subject & { name: string; known: string };

/** Names that one part of a pack uses and another has to have. */
export const REFERENCE_FINDINGS = {
  'unknown-group': define<UnknownName>({
    severity: 'error',
    problem: (d) =>
      `${d.subject} belongs to the group "${d.name}", which its scorecard does not have.`,
    instead: (d) => `Write one of: ${d.known}; or add the group.`,
    examples: [
      { subject: 'Indicator 2.2', name: 'Assesments', known: '"Contacts", "Assessments"' },
    ],
  }),
  'unknown-scorecard': define<UnknownName>({
    severity: 'error',
    problem: (d) => `${d.subject} names the scorecard "${d.name}", which the pack does not have.`,
    instead: (d) => `Write one of: ${d.known}.`,
    examples: [{ subject: 'Topic "Contacts"', name: 'monthly', known: '"main", "quarterly"' }],
  }),
  'unknown-population': define<UnknownName>({
    severity: 'error',
    problem: (d) =>
      `${d.subject} is divided by the population "${d.name}", which the pack does not have.`,
    instead: (d) => `Write one of: ${d.known}; or add the population.`,
    examples: [{ subject: 'Indicator 5.10', name: 'adults', known: '"children"' }],
  }),
  'unknown-indicator': define<Subject & { name: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} names indicator ${d.name}, which its scorecard does not have.`,
    instead: () =>
      'Write the number of an indicator of the same scorecard, as text: 5.10 is not 5.1.',
    examples: [{ subject: 'Topic "Contacts"', name: '1.10' }],
  }),
  'rate-without-per': define<Subject>({
    severity: 'error',
    problem: (d) => `${d.subject} is a rate, and does not say per how many.`,
    instead: () => 'Write "per": 10000, 100000 or 100.',
    examples: [{ subject: 'Indicator 5.10' }],
  }),
  'population-without-rate': define<Subject & { kind: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} has a population although it is a ${d.kind}.`,
    instead: () => 'Leave the population out, or write the kind rate.',
    examples: [{ subject: 'Indicator 2.2', kind: 'percent' }],
  }),
  'supporting-without-main': define<Subject & { number: string }>({
    severity: 'error',
    problem: (d) =>
      `${d.subject} supports indicator ${d.number}, which the scorecard does not have.`,
    instead: () => 'Add the main measure, or write "supporting": false.',
    examples: [{ subject: 'Indicator 2.2 (late)', number: '2.2' }],
  }),
  'notes-upside-down': define<Subject & { from: string; to: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} has a note that holds from ${d.from} to ${d.to}.`,
    instead: () => 'Write the earlier month as "from".',
    examples: [{ subject: 'Indicator 7.2', from: '2017-06', to: '2017-04' }],
  }),
};
