import { define } from './define';

/** Defaults of a group or of the whole pack. */
export const DEFAULT_FINDINGS = {
  'unused-default': define<{ member: string; group: string | null }>({
    severity: 'warning',
    problem: ({ member, group }) =>
      group === null
        ? `No indicator takes "${member}" from the defaults of the pack.`
        : `No indicator takes "${member}" from the defaults of the group "${group}".`,
    instead: ({ member }) =>
      `Leave it out, or take "${member}" out of the indicators that are to follow it.`,
    examples: [
      { member: 'owner', group: null },
      { member: 'tolerance', group: 'Assessments' },
    ],
  }),
};
