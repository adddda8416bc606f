import type { Rulebook } from '../../../rules/rulebook';
import type { SchoolReport } from '../../../score/schools';
import { SCHOOLS } from '../../../wording/schools';
import { PALETTE } from '../../look/palette';
import { sheetKind, type WantedSheet } from '../kind';
import { planSchoolList } from './list';
import { planSchoolSummary } from './summary';

/** The schools of all localities in one summary, which has no key, and those of each in a list. */
export const schools = sheetKind('schools', {
  identity: { tabColour: PALETTE.trend, sheets: (rulebook) => [summary(), ...lists(rulebook)] },
  plan: (report: SchoolReport, sheet, build) =>
    sheet.key === ''
      ? planSchoolSummary(report, sheet, build)
      : planSchoolList(report, sheet, build),
});

function summary(): WantedSheet<SchoolReport> {
  return { key: '', tab: SCHOOLS.sheet, content: ({ schools: report }) => report ?? null };
}

function lists({ attendance, places }: Rulebook): WantedSheet<SchoolReport>[] {
  if (!attendance) return [];
  return places.localities.map((name) => ({
    key: name,
    tab: SCHOOLS.listSheet(name),
    content: ({ schools: report }) =>
      report?.localities.some(({ locality }) => locality === name) ? report : null,
  }));
}
