import { version } from '../../../package.json';
import { momentInWords, PRODUCT_VERSION } from '../../../src/core/wording/product';

test('sheets name the version of the package', () => {
  expect(PRODUCT_VERSION).toBe(version);
});

test('a moment is written with its month in full and the time in 24 hours', () => {
  expect(momentInWords(new Date(2017, 5, 3, 9, 5))).toBe('3 June 2017, 09:05');
});
