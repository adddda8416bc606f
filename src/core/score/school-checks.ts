import type { FindingCollector } from '../quality/collector';
import type { NewFinding } from '../quality/finding';
import type { FindingDetail } from '../quality/findings';
import type { PhaseSummary, SchoolStanding } from '../measure/schools/summary';
import { cellAt } from '../quality/cell-address';
import { seriesOfRule } from '../rules/keys';
import { seriesField } from '../raw/series-columns';
import type { PeriodKey } from '../calendar/period';

type SchoolCode = 'school-without-roll' | 'school-without-figure' | 'implausible-absence';

/** A question about some schools of a phase, by their names, and the cell of the first of them. */
interface Question {
  finding: (some: FindingDetail<'school-without-roll'>) => NewFinding<SchoolCode>;
  schools: readonly SchoolStanding[];
  field: string;
  measure: 'attendance' | 'persistentAbsence';
  period?: PeriodKey;
}

/**
 * Asks about the schools of a phase and locality, one finding for all schools with the same question:
 * without a roll where others have one, without attendance in the latest month, without persistent
 * absence for the latest half terms, or with a persistent absence that cannot be.
 */
export function checkSchools(summary: PhaseSummary, findings: FindingCollector): void {
  for (const question of questions(summary)) {
    const { schools, measure, field, period } = question;
    const [first] = schools;
    if (!first) continue;
    const { indicator } = summary.phase[measure];
    const { code, detail } = question.finding({
      schools: schools.map(({ school }) => school.name),
      of: summary.schools.length,
    });
    const series = seriesOfRule(indicator, summary.locality);
    findings.add(code, detail, { series, period, where: addressOf(first, field) });
  }
}

function questions({ schools, roll, periods }: PhaseSummary): Question[] {
  const month = periods.months.at(-1);
  const [latest] = periods.absence;
  const asked: Question[] = [];
  if (roll !== null) {
    asked.push({
      finding: (detail) => ({ code: 'school-without-roll', detail }),
      schools: schools.filter(({ school }) => school.roll === null),
      field: 'roll',
      measure: 'attendance',
    });
  }
  if (month !== undefined) {
    const without = schools.filter(({ months }) => months.at(-1)?.value == null);
    asked.push({
      ...withoutFigure('attendance', without),
      field: seriesField('attendance', month),
      period: month,
    });
  }
  if (latest !== undefined) {
    const absence = { field: seriesField('persistentAbsence', latest.slice(8)), period: latest };
    const without = schools.filter(({ persistentAbsence }) => persistentAbsence === null);
    asked.push(
      { ...withoutFigure('persistentAbsence', without), ...absence },
      {
        finding: (detail) => ({ code: 'implausible-absence', detail }),
        schools: schools.filter(fellToNothing),
        measure: 'persistentAbsence',
        ...absence,
      },
    );
  }
  return asked;
}

function withoutFigure(
  measure: Question['measure'],
  schools: readonly SchoolStanding[],
): Pick<Question, 'finding' | 'schools' | 'measure'> {
  return {
    finding: (some) => ({ code: 'school-without-figure', detail: { ...some, measure } }),
    schools,
    measure,
  };
}

/** Persistent absence runs over the year so far: once a pupil has been absent, it hardly becomes 0. */
function fellToNothing({ school, persistentAbsence }: SchoolStanding): boolean {
  return (
    persistentAbsence === 0 &&
    [...school.persistentAbsence.values()].some((value) => value !== null && value > 0)
  );
}

/** The cell of a school's field, or the first of its row where its sheet has no such column. */
function addressOf({ school }: SchoolStanding, field: string) {
  return {
    sheet: school.sheet,
    address: cellAt(school.sheetRow, school.columns.get(field) ?? 0),
  };
}
