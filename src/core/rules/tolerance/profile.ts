import { FIGURE_NAMES } from '../../wording/rules';
import { TOLERANCE as WORDS } from '../../wording/sheets';
import { RULE_CELL } from '../../wording/workbook-rules';
import { given } from '../given';
import type { Report } from '../lint/finding';
import type { Rag } from '../rag';
import { roundHalfUp } from '../rounding';
import { profileText, readProfile } from '../workbook/profile-text';
import { growingBases } from '../year-to-date';
import { z } from '../zod';
import type {
  Place,
  Shown,
  ToleranceCells,
  ToleranceInPack,
  ToleranceKind,
  ToleranceText,
} from './kind';

const schema = z
  .strictObject({
    kind: z.literal('profile'),
    target: z.number().describe('The target of the whole year.'),
    profile: z
      .array(z.number().min(0))
      .length(12)
      .optional()
      .describe(
        'Share of the target due by the end of each month of the year, cumulative; a twelfth a month when absent.',
      ),
    red: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Share of what is due below which is red; without it nothing is amber.'),
  })
  .describe('A target of the year: the year to date is held against what is due of it by now.');

type Profile = z.infer<typeof schema>;

type Limits = Omit<Profile, 'kind'>;

/** Share of an annual target that is due by the end of the year's `monthOfYear`-th month, 1 to 12. */
export function shareDue({ profile }: Limits, monthOfYear: number): number {
  return profile?.[monthOfYear - 1] ?? monthOfYear / 12;
}

/**
 * An annual target of a cumulative measure, judged against what is due of it by now, not against the
 * year's end. What is due is rounded to `decimals`, those the value is displayed with, since a reader
 * compares the two as shown.
 *
 * Higher is better: green from what is due up; amber from `red`, a share of it, up; red below.
 * Lower is better mirrors it: green to what is due, amber to as far above as `red` allows below.
 * Without `red` there is no amber. `value` is the year-to-date value at displayed precision.
 */
export function ragProfile(
  value: number,
  limits: Limits,
  { monthOfYear, decimals, lowIsGood }: Place,
): Rag {
  const due = limits.target * shareDue(limits, monthOfYear);
  const shownDue = roundHalfUp(due, decimals);
  if (lowIsGood) {
    if (value <= shownDue) return 'Green';
    if (limits.red === undefined) return 'Red';
    return value <= roundHalfUp(due * (2 - limits.red), decimals) ? 'Amber' : 'Red';
  }
  if (value >= shownDue) return 'Green';
  if (limits.red === undefined) return 'Red';
  return value >= roundHalfUp(due * limits.red, decimals) ? 'Amber' : 'Red';
}

/** An annual target to reach month by month. */
export const PROFILE = {
  schema,
  suits: ['high', 'low'],
  numbers: { target: { is: 'amount', name: FIGURE_NAMES.target }, red: { is: 'share' } },
  judge: ragProfile,
  outside: null,
  shareDue,
  lint: lintProfile,
  cells: { target: 'target', profile: 'profile', red: 'profileRed' },
  toCells: ({ target, red, profile }) => ({
    target,
    profileRed: red,
    profile: profile && profileText(profile),
  }),
  fromCells: (cells) => ({
    kind: 'profile',
    target: cells.needed('target'),
    ...given('profile', profileIn(cells)),
    ...given('red', cells.share('profileRed')),
  }),
  inWords: profileInWords,
} satisfies ToleranceKind<Profile>;

function lintProfile(
  { profile }: Profile,
  { basis, path, subject }: ToleranceInPack,
  report: Report,
): void {
  if (!basis.grows) {
    const growing = growingBases().join(' or ');
    const detail = { subject, basis: basis.name, growing };
    report('profile-without-cumulation', `${path}.ytd.basis`, detail);
  }
  if (!profile) return;
  const last = profile.at(-1) ?? 0;
  if (Math.abs(last - 1) > 1e-9) {
    report('profile-misses-target', `${path}.tolerance.profile[11]`, { subject, last });
  }
  const fall = profile.findIndex((share, i) => i > 0 && share < (profile[i - 1] ?? 0));
  if (fall > 0) {
    report('profile-falls', `${path}.tolerance.profile[${fall}]`, { subject, month: fall + 1 });
  }
}

function profileIn(cells: ToleranceCells): number[] | undefined {
  const text = cells.text('profile');
  if (text === '') return undefined;
  const profile = readProfile(text);
  if (!profile) cells.refuse('profile', RULE_CELL.profileShape(text));
  return profile ?? undefined;
}

function profileInWords(
  { target, red }: Profile,
  { limit, share, lowIsGood, dueShare }: Shown,
): ToleranceText {
  const words = WORDS.profile(
    limit(target),
    dueShare === undefined ? null : limit(target * dueShare),
  );
  const beyond = lowIsGood ? WORDS.aboveProfile : WORDS.belowProfile;
  if (red === undefined || red === 1) {
    return { red: beyond(''), amber: '', target: words };
  }
  const edge = share(lowIsGood ? 2 - red : red);
  return {
    red: beyond(edge),
    amber: lowIsGood ? WORDS.profileBetween('100%', edge) : WORDS.profileBetween(edge, '100%'),
    target: words,
  };
}
