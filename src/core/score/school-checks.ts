import type { NewFinding } from '../quality/collector';
import type { FindingCollector } from '../quality/collector';
import type { PhaseSummary, SchoolStanding } from '../measure/schools/summary';
import { cellAt } from '../quality/cell-address';
import { seriesField } from '../raw/series-columns';
import type { PeriodKey } from '../calendar/period';

/** A question about some schools of a phase, and the cell of the first of them. */
interface Question {
  code: NewFinding['code'];
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
    const [first] = question.schools;
    if (!first) continue;
    const { indicator } = summary.phase[question.measure];
    findings.add({
      code: question.code,
      series: {
        scorecard: indicator.scorecard,
        indicator: indicator.number,
        part: indicator.part,
        locality: summary.locality,
      },
      period: question.period,
      where: addressOf(first, question.field),
      detail: {
        schools: question.schools.map(({ school }) => school.name).join('; '),
        count: question.schools.length,
        of: summary.schools.length,
        phase: summary.phase.name,
        measure: question.measure,
      },
    });
  }
}

function questions({ schools, roll, periods }: PhaseSummary): Question[] {
  const month = periods.months.at(-1);
  const [latest] = periods.absence;
  const asked: Question[] = [];
  if (roll !== null) {
    const without = schools.filter(({ school }) => school.roll === null);
    asked.push({
      code: 'school-without-roll',
      schools: without,
      field: 'roll',
      measure: 'attendance',
    });
  }
  if (month !== undefined) {
    asked.push({
      code: 'school-without-figure',
      schools: schools.filter(({ months }) => months.at(-1)?.value == null),
      field: seriesField('attendance', month),
      measure: 'attendance',
      period: month,
    });
  }
  if (latest !== undefined) {
    const absence = { field: seriesField('persistentAbsence', latest.slice(8)), period: latest };
    asked.push(
      {
        ...absence,
        code: 'school-without-figure',
        schools: schools.filter(({ persistentAbsence }) => persistentAbsence === null),
        measure: 'persistentAbsence',
      },
      {
        ...absence,
        code: 'implausible-absence',
        schools: schools.filter(fellToNothing),
        measure: 'persistentAbsence',
      },
    );
  }
  return asked;
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
