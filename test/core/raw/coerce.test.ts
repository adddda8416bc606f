import { readNumber } from '../../../src/core/raw/coerce';

describe('reading a figure from a cell', () => {
  it.each([
    [12, 12],
    ['12', 12],
    ['1,234', 1234],
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    [' 7.5 ', 7.5],
    ['.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['£1,050.50', 1050.5],
  ])('%p is %d', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, percent: false });
  });

  it.each([
    ['71.1%', 0.711],
    ['100 %', 1],
    ['0.7%', 0.007],
    ['57%', 0.57],
    ['1,000%', 10],
  ])('%p is the fraction %d', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, percent: true });
  });

  it('keeps how many decimals a text shows, of the fraction where it is a percentage', () => {
    expect(readNumber('71.10%')).toMatchObject({ decimals: 4 });
    expect(readNumber('71%')).toMatchObject({ decimals: 2 });
    expect(readNumber('3.50')).toMatchObject({ decimals: 2 });
  });

  it.each([
    '',
    '   ',
    '\u00a0',
    '-',
    '–',
    '—',
    '..',
    'n/a',
    'N/A',
    'NA',
    'No data',
    'no  data',
    'TBC',
    'Unavailable',
  ])('%p is a gap', (cell) => expect(readNumber(cell)).toEqual({ kind: 'gap' }));

  it.each(['abc', '12 of 20', '1,23', '1.2.3', '12%%', 'Jun-17', true, 'none of 3'])(
    '%p cannot be read',
    (cell) => expect(readNumber(cell)).toEqual({ kind: 'unreadable' }),
  );
});
