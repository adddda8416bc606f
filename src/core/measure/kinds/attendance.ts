import { reportHiddenRows } from '../../raw/hidden-rows';
import { readSchools } from '../../raw/read-schools';
import type { AttendanceRules, Rulebook } from '../../rules/rulebook';
import { measureSchools } from '../schools/measure-schools';
import type { MeasuredKind } from './kind';

/** Schools, whose attendance is averaged over all lists of them together. */
export const ATTENDANCE: MeasuredKind = {
  ofSheet(table, { rulebook, findings }) {
    reportHiddenRows(table, findings);
    return { schools: readSchools(table, rulesOf(rulebook), rulebook.places, findings) };
  },
  ofAll: ({ schools }, { rulebook }) =>
    schools.length === 0
      ? {}
      : { counted: measureSchools(schools, rulesOf(rulebook), rulebook.places) },
};

/** @throws Error where the rules say nothing of schools: lint refuses a pack that has a sheet of them */
function rulesOf({ attendance }: Rulebook): AttendanceRules {
  if (!attendance) throw new Error('The rules have a sheet of schools and say nothing of schools.');
  return attendance;
}
