import type { AbsenceBand, AttendanceBand, BandCount, PhaseRules } from '../../../score/schools';
import { ABSENCE_BANDS, ATTENDANCE_BANDS, NATIONAL_BANDS } from '../../../wording/schools';
import { wordFormula } from '../../kit/word-formula';
import { PALETTE } from '../../look/palette';
import type { Area, CellPlan, ConditionalFormatPlan } from '../../plan';

/** The word for a school's attendance band; a pack without a local average compares with one only. */
export function attendanceWord(band: AttendanceBand, phase: PhaseRules): string {
  const national = phase.attendance.localAverage === undefined;
  if (national && band === 'above-both') return NATIONAL_BANDS.above;
  if (national && band === 'below-both') return NATIONAL_BANDS.below;
  return ATTENDANCE_BANDS[band];
}

/** The word of a band in its cell; hatched where the school has no figure. */
export function bandCell(band: AttendanceBand | AbsenceBand, word: string): CellPlan {
  return { value: word, style: band === 'no-data' ? 'gap' : 'band' };
}

/** How many schools stand in a band, 0 where the band is not counted. */
export function schoolsIn<Band>(counts: readonly BandCount<Band>[], band: Band): number {
  return counts.find((count) => count.band === band)?.schools ?? 0;
}

/** The three rules that colour a column of attendance bands. */
export function attendanceFormats(area: Area): ConditionalFormatPlan[] {
  return [
    rule(area, [ATTENDANCE_BANDS['above-both'], NATIONAL_BANDS.above], 'green'),
    rule(area, [ATTENDANCE_BANDS['above-local'], ATTENDANCE_BANDS['above-national']], 'amber'),
    rule(area, [ATTENDANCE_BANDS['below-both'], NATIONAL_BANDS.below], 'red'),
  ];
}

/** The two rules that colour a column of absence bands. */
export function absenceFormats(area: Area): ConditionalFormatPlan[] {
  return [rule(area, [ABSENCE_BANDS.less], 'green'), rule(area, [ABSENCE_BANDS.more], 'red')];
}

const TINTS = {
  green: { fill: PALETTE.greenTint, colour: PALETTE.onGreenTint },
  amber: { fill: PALETTE.amberTint, colour: PALETTE.onAmberTint },
  red: { fill: PALETTE.redTint, colour: PALETTE.onRedTint },
} as const;

function rule(area: Area, words: string[], tint: keyof typeof TINTS): ConditionalFormatPlan {
  const { fill, colour } = TINTS[tint];
  return {
    area,
    formula: wordFormula(area, words),
    fill,
    font: { colour, bold: true },
  };
}
