/** Rows of the five safeguarding lists. Dates are serials; 0 stands for "not yet" or "not recorded". */
export interface ContactRow {
  contactId: string;
  childId: string;
  contactDate: number;
  source: string;
  decisionDate: number;
  outcome: string;
}

export interface ReferralRow {
  referralId: string;
  childId: string;
  referralDate: number;
  concern: string;
  outcome: string;
}

export interface AssessmentRow {
  assessmentId: string;
  childId: string;
  referralDate: number;
  startedDate: number;
  completedDate: number;
  outcome: string;
}

export interface EnquiryRow {
  enquiryId: string;
  childId: string;
  startedDate: number;
  completedDate: number;
  outcome: string;
}

export interface ConferenceRow {
  conferenceId: string;
  childId: string;
  section47StartedDate: number;
  conferenceDate: number;
}

/** A reference as case systems print it: "S47-00012". */
export const reference = (prefix: string, index: number): string =>
  `${prefix}-${String(index + 1).padStart(5, '0')}`;
