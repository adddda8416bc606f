import { define, type Subject } from './define';

/** Target, red limit, amber band and range of an indicator that do not fit each other or the indicator. */
export const TOLERANCE_FINDINGS = {
  'target-on-wrong-side': define<
    Subject & { better: string; side: string; otherSide: string; red: number; target: number }
  >({
    severity: 'error',
    problem: (d) =>
      `${d.subject} is better when ${d.better}, but its red limit ${d.red} is ${d.side} its target ${d.target}.`,
    instead: (d) => `Write a red limit ${d.otherSide} ${d.target}, or correct the target.`,
    onSheet: 'The red limit lies on the good side of the target. Correct one of the two.',
    examples: [
      {
        subject: 'Indicator 2.2',
        better: 'higher',
        side: 'above',
        otherSide: 'below',
        red: 0.9,
        target: 0.8,
      },
    ],
  }),
  'no-room-for-amber': define<Subject & { target: number }>({
    severity: 'warning',
    problem: (d) =>
      `${d.subject} has the same target and red limit, ${d.target}: nothing can be amber.`,
    instead: () => 'Leave "red" out where there is no amber, or set it apart from the target.',
    examples: [{ subject: 'Indicator 2.2', target: 0.9 }],
  }),
  'overlapping-bands': define<Subject & { bands: string; instead: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} has bands that overlap: ${d.bands}.`,
    instead: (d) => `${d.instead}.`,
    onSheet: 'Amber ends nearer to the comparator than green. Write a larger "Amber within".',
    examples: [
      {
        subject: 'Indicator 4.1',
        bands: 'red from 30, amber 20 to 33, green up to 20',
        instead: 'Write the amber band from 20 to 30',
      },
    ],
  }),
  'gapped-bands': define<Subject & { bands: string; instead: string }>({
    severity: 'warning',
    problem: (d) => `${d.subject} has bands that leave a gap: ${d.bands}.`,
    instead: (d) => `${d.instead}.`,
    examples: [
      {
        subject: 'Indicator 4.1',
        bands: 'red from 25, amber 22 to 23, green up to 22',
        instead: 'Write the amber band from 22 to 25',
      },
    ],
  }),
  'range-with-one-end': define<Subject & { has: string; missing: string; side: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} is judged on both sides of a range that has only ${d.has}.`,
    instead: (d) => `Write ${d.missing} too, or "side": "${d.side}" where only that side matters.`,
    onSheet:
      'Both sides of the range are judged, but it has one end only. Fill in the other end, or choose the one side that is judged.',
    examples: [{ subject: 'Indicator 5.1', has: '"max"', missing: '"min"', side: 'above' }],
  }),
  'range-without-ends': define<Subject & { missing: string }>({
    severity: 'error',
    problem: (d) => `${d.subject} is judged against a range without ${d.missing}.`,
    instead: (d) => `Write ${d.missing}.`,
    onSheet: 'The range lacks the end that is judged. Fill it in, or choose another side.',
    examples: [{ subject: 'Indicator 5.1', missing: '"min" and "max"' }],
  }),
  'range-upside-down': define<Subject & { min: number; max: number }>({
    severity: 'error',
    problem: (d) => `${d.subject} has a range from ${d.min} to ${d.max}.`,
    instead: () => 'Write the smaller number as "min" and the larger as "max".',
    onSheet: 'The range ends below where it begins. Swap its two ends.',
    examples: [{ subject: 'Indicator 5.1', min: 0.9, max: 0.1 }],
  }),
  'tolerance-against-polarity': define<
    Subject & { goodIs: string; kind: string; fitting: string; choices: string }
  >({
    severity: 'error',
    problem: (d) =>
      `${d.subject} says that good is ${d.goodIs}, but its tolerance is of the kind ${d.kind}.`,
    instead: (d) => `Write a tolerance of the kind ${d.fitting}, or correct "goodIs".`,
    onSheet: (d) => `This kind of target does not suit the indicator. Choose ${d.choices}.`,
    examples: [
      {
        subject: 'Indicator 2.2',
        goodIs: 'low',
        kind: 'higher',
        fitting: 'lower or profile',
        choices: '"At most" or "Reached in the year"',
      },
    ],
  }),
  'target-for-information': define<Subject>({
    severity: 'error',
    problem: (d) => `${d.subject} is for information only, but has a target.`,
    instead: () => 'Write the tolerance none, or say in "goodIs" what is good.',
    onSheet:
      'The indicator is for information only and cannot have a target. Choose "No target" and empty the target’s cells.',
    examples: [{ subject: 'Indicator 1.1' }],
  }),
};
