/** The three localities of the sample, in the order of the published tables. */
export const LOCALITIES = ['North', 'South', 'Central'] as const;
export type Locality = (typeof LOCALITIES)[number];

/** A number for each locality, in that order. */
export type ByLocality = readonly [north: number, south: number, central: number];

/** A synthetic contact. Dates are serials; 0 stands for "not yet". */
export interface CaseRow {
  caseId: string;
  familyId: string;
  locality: Locality;
  contactDate: number;
  contactType: string;
  recommendation: string;
  triageDecisionDate: number;
  initialContactDate: number;
  assessmentCompletedDate: number;
  assessmentCompletedBy: string;
  allocatedDate: number;
  closedDate: number;
}

export const STEP_DOWN = 'Step Down Request';
export const MASH = 'MASH transfer to EH Triage';
export const SUPPORT = 'Request For Support';
export const CO_WORKING = 'Request for Co Working';
export const ASSESSMENT = 'Early Help Assessment';
export const STEPPED_DOWN = 'Step down';

/** Whether the row is to have an initial contact, and whether it is to have an assessment. */
export const needsInitialContact = (row: CaseRow) => row.recommendation === ASSESSMENT;
export const needsAssessment = (row: CaseRow) =>
  row.recommendation === ASSESSMENT || row.contactType === STEP_DOWN;
