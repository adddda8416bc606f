import { freeName } from '../../../src/excel/write/free-name';

describe('a free sheet name', () => {
  test('is the wanted one while nobody has it', () => {
    expect(freeName('Key', new Set(['Scorecard']))).toBe('Key');
  });

  test('is numbered as Excel numbers copies, whatever the case of the others', () => {
    expect(freeName('Key', new Set(['KEY', 'Key (2)']))).toBe('Key (3)');
  });

  test('keeps to 31 characters', () => {
    const long = 'North and Rother Valley locality';
    const name = freeName(long.slice(0, 31), new Set([long.slice(0, 31)]));
    expect(name).toBe('North and Rother Valley loc (2)');
    expect(name.length).toBe(31);
  });
});
