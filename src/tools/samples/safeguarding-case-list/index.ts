import { Random } from '../case-list/random';
import { makeAssessments } from './assessments';
import { makeConferences } from './conferences';
import { makeContacts } from './contacts';
import { makeEnquiries, nameEnquiryOutcomes } from './enquiries';
import { makeReferrals } from './referrals';
import type { AssessmentRow, ConferenceRow, ContactRow, EnquiryRow, ReferralRow } from './rows';

/** The lists by the pack's kinds of raw sheet. */
export interface SafeguardingCaseLists {
  contacts: ContactRow[];
  referrals: ReferralRow[];
  assessments: AssessmentRow[];
  'section-47': EnquiryRow[];
  conferences: ConferenceRow[];
}

const SEED = 20_170_631;

/**
 * Synthetic safeguarding case lists as at 30 June 2017, the same every time: no row is about anybody.
 * Each counts to the figures published for January to June 2017, twelve-month figures included. The
 * lists are made one by one, because what was published does not tally between them: contacts that go
 * on to referral are fewer than referrals, and more assessments start than referrals go on to one.
 */
export function safeguardingCaseLists(): SafeguardingCaseLists {
  const random = new Random(SEED);
  const contacts = makeContacts(random);
  const referrals = makeReferrals(random);
  const assessments = makeAssessments(random);
  const enquiries = makeEnquiries(random);
  const { rows: conferences, conferenced } = makeConferences(enquiries, random);
  nameEnquiryOutcomes(enquiries, conferenced, random);
  return { contacts, referrals, assessments, 'section-47': enquiries, conferences };
}
