import fc from 'fast-check';
import { cellPrefixes, tabNames } from '../../../../src/core/sheets/kit/tab-names';

test('names are cut to 31 characters at the end of a word, and stay apart', () => {
  const long = 'Upper Valley and Surrounding Villages';
  const names = tabNames([`${long} East`, `${long} West`]);
  expect(names).toEqual(['Upper Valley and Surrounding', 'Upper Valley and (2)']);
  expect(tabNames(['L' + 'o'.repeat(40) + 'ng'])[0]).toHaveLength(31);
});

test('signs that Excel refuses in a tab are left out', () => {
  expect(tabNames(["'North/East: [old]*'", '???'])).toEqual(['North East old', '-']);
});

test('names of cells begin with the tab, as far as Excel allows it', () => {
  const prefixes = cellPrefixes(['Data quality', 'St. Ann’s', '1st area', 'A-B', 'A B']);
  expect(prefixes).toEqual(['Data_quality', 'St_Ann_s', 'Sheet_1st_area', 'A_B', 'A_B_2']);
});

test('whatever sheets are to be called, Excel takes their tabs, and no two are alike', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
        minLength: 1,
        maxLength: 8,
      }),
      (names) => {
        const tabs = tabNames(names);
        expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(names.length);
        for (const tab of tabs) {
          expect(tab).toMatch(/^[^\\/?*[\]:]{1,31}$/);
          expect(tab).not.toMatch(/^'|'$|^\s|\s$/);
        }
      },
    ),
  );
});
