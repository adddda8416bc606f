import { namePrefixes, sheetNames } from '../../src/sheets/names';
import { COUNCIL } from './fixtures/a-made-up-council';

const localities = (...names: string[]): string[] => [
  ...sheetNames({
    ...COUNCIL,
    localities: names.map((name) => ({ name, aliases: [] })),
  }).localities.values(),
];

test('the first scorecard of a frequency has the plain name, others their titles', () => {
  const [monthly, quarterly] = COUNCIL.scorecards;
  const more = { id: 'early-years', title: 'Early years', frequency: 'monthly' as const };
  const { scorecards } = sheetNames({ ...COUNCIL, scorecards: [monthly!, quarterly!, more] });
  expect([...scorecards.values()]).toEqual(['Scorecard', 'Quarterly scorecard', 'Early years']);
});

test('a locality called like another sheet is numbered', () => {
  expect(localities('Key', 'SCORECARD', 'History')).toEqual([
    'Key (2)',
    'SCORECARD (2)',
    'History (2)',
  ]);
});

test('names are cut to 31 characters, and stay apart', () => {
  const long = 'Upper Valley and Surrounding Villages';
  const names = localities(`${long} East`, `${long} West`);
  expect(names).toEqual(['Upper Valley and Surrounding Vi', 'Upper Valley and Surroundin (2)']);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});

test('signs that Excel refuses in a tab are left out', () => {
  expect(localities("'North/East: [old]*'", '???')).toEqual(['North East old', '-']);
});

test('names of cells begin with the tab, as far as Excel allows it', () => {
  const prefixes = namePrefixes(['Data quality', 'St. Ann’s', '1st area', 'A-B', 'A B']);
  expect([...prefixes.values()]).toEqual([
    'Data_quality',
    'St_Ann_s',
    'Sheet_1st_area',
    'A_B',
    'A_B_2',
  ]);
});
