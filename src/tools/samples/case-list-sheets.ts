import { EMBEDDED_PACKS } from '../../core/rules/packs';
import { compileRulebook, type RawKinds } from '../../core/rules/rulebook';
import { earlyHelpCaseList } from './case-list';
import { rowsSheet } from './rows-sheet';
import { safeguardingCaseLists } from './safeguarding-case-list';
import type { SampleSheet } from './sheets';

const MADE_UP = 'Made up: no row is about anybody.';

/** The synthetic early help case list as a sheet. */
export function earlyHelpSheets(): SampleSheet[] {
  const sheet = rowsSheet(kindsOf('early-help'), 'case-list', earlyHelpCaseList(), {
    name: 'Case list',
    title: 'Early help contacts and cases at 30 June 2017',
    remark: `${MADE_UP} One row a contact; dates are blank until they happen.`,
    table: 'CaseList',
  });
  return [sheet];
}

/** The synthetic safeguarding case lists, a sheet each. */
export function safeguardingSheets(): SampleSheet[] {
  const kinds = kindsOf('safeguarding');
  const lists = safeguardingCaseLists();
  return [
    rowsSheet(kinds, 'contacts', lists.contacts, {
      name: 'Contacts list',
      title: 'Contacts, January to June 2017',
      remark: `${MADE_UP} One row a contact; the decision is blank until it is made.`,
      table: 'ContactsList',
    }),
    rowsSheet(kinds, 'referrals', lists.referrals, {
      name: 'Referrals list',
      title: 'Referrals, July 2015 to June 2017',
      remark: `${MADE_UP} Two years, so that the year before each referral of the last year is there.`,
      table: 'ReferralsList',
    }),
    rowsSheet(kinds, 'assessments', lists.assessments, {
      name: 'Assessments list',
      title: 'Assessments open on 1 January 2017 or started by 30 June 2017',
      remark: `${MADE_UP} One row an assessment; its completion is blank while it is open.`,
      table: 'AssessmentsList',
    }),
    rowsSheet(kinds, 'section-47', lists['section-47'], {
      name: 'Section 47 list',
      title: 'Section 47 enquiries started from February 2016 to June 2017',
      remark: `${MADE_UP} One row an enquiry; its completion is blank while it is open.`,
      table: 'Section47List',
    }),
    rowsSheet(kinds, 'conferences', lists.conferences, {
      name: 'Conferences list',
      title: 'Initial child protection conferences, February 2016 to June 2017',
      remark: `${MADE_UP} One row a child and conference.`,
      table: 'ConferencesList',
    }),
  ];
}

function kindsOf(id: string): RawKinds {
  const pack = EMBEDDED_PACKS.find((each) => each.id === id);
  if (!pack) throw new Error(`There is no rule pack ${id}.`);
  return compileRulebook(pack).rawKinds;
}
