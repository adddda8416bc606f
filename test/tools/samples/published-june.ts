type Published = [indicator: string, part: string, places: string[]];

/** June 2017 as published, by indicator and part: the borough, then North, South and Central. */
export const PUBLISHED_JUNE: Published[] = [
  ['1.1', '', ['288', '81', '108', '99']],
  ['2.1', '', ['110', '25', '49', '36']],
  ['2.2', '', ['70 of 110', '16 of 25', '25 of 49', '29 of 36']],
  ['2.2', 'late', ['24', '6', '15', '3']],
  ['2.2', 'outstanding', ['16', '3', '9', '4']],
  ['2.2', 'open, none recorded', ['27', '9', '12', '6']],
  ['3.1', '', ['104', '38', '41', '25']],
  ['3.2', '', ['41 of 104', '23 of 38', '9 of 41', '9 of 25']],
  ['3.2', 'late', ['11', '3', '5', '3']],
  ['3.2', 'outstanding', ['52', '12', '27', '13']],
  ['3.2', 'open, none recorded', ['126', '30', '62', '34']],
  ['4.1', '', ['1559', '423', '531', '605']],
  ['4.2', '', ['157', '31', '82', '44']],
];

/** Figures of June 2017 that were published for the borough alone. */
export const PUBLISHED_FOR_BOROUGH: [indicator: string, borough: string][] = [
  ['1.2', '189 of 266'],
  ['3.3', '9 of 97'],
];
