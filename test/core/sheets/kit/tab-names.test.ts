import fc from 'fast-check';
import { namePrefixes, sheetNames } from '../../../../src/core/sheets/kit/tab-names';
import { COUNCIL } from '../fixtures/a-made-up-council';

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

test('names are cut to 31 characters at the end of a word, and stay apart', () => {
  const long = 'Upper Valley and Surrounding Villages';
  const names = localities(`${long} East`, `${long} West`);
  expect(names).toEqual(['Upper Valley and Surrounding', 'Upper Valley and (2)']);
  expect(localities('L' + 'o'.repeat(40) + 'ng')[0]).toHaveLength(31);
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

test('whatever localities are called, Excel takes their tabs, and no two are alike', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
        minLength: 1,
        maxLength: 8,
      }),
      (names) => {
        const tabs = localities(...names);
        expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(names.length);
        for (const tab of tabs) {
          expect(tab).toMatch(/^[^\\/?*[\]:]{1,31}$/);
          expect(tab).not.toMatch(/^'|'$|^\s|\s$/);
        }
      },
    ),
  );
});
