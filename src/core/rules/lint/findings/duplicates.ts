import { define, type Subject } from './define';

/** Things that are there twice, so that a name in the data could mean either. */
export const DUPLICATE_FINDINGS = {
  'duplicate-indicator': define<Subject & { first: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} is there twice; the first is ${d.first}.`,
    instead: () => 'Give each measure of an indicator a part of its own, or leave one out.',
    examples: [{ subject: 'Indicator 2.2', first: 'indicators[3]' }],
  }),
  'duplicate-name': define<{ what: string; name: string; first: string }>({
    severity: 'error',
    problem: (d) => `${d.what} "${d.name}" is there twice; the first is ${d.first}.`,
    instead: () => 'Leave one out, or give it another name.',
    examples: [{ what: 'Locality', name: 'the north', first: 'localities[0].aliases[1]' }],
  }),
};
