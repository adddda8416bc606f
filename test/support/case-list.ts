/** The headings of an early help case list, one row a contact. */
export const CASE_LIST_HEADINGS = [
  'Case ID',
  'Family ID',
  'Locality',
  'Contact date',
  'Contact type',
  'Recommendation',
  'Triage decision date',
  'Initial contact date',
  'Assessment completed date',
  'Assessment completed by',
  'Allocated date',
  'Closed date',
];
