import { ragProfile, shareDue } from '../../../../src/core/rules/tolerance/profile';

describe('annual target', () => {
  const high = { decimals: 0, lowIsGood: false };

  it('is due by a twelfth a month, or by the declared profile', () => {
    expect(shareDue({ target: 600 }, 3)).toBe(0.25);
    const profile = [0.1, 0.2, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(shareDue({ target: 600, profile }, 3)).toBe(0.5);
  });

  it('is judged against what is due by now, not against the end of the year', () => {
    expect(ragProfile(150, { target: 600 }, { ...high, monthOfYear: 3 })).toBe('Green');
    expect(ragProfile(149, { target: 600 }, { ...high, monthOfYear: 3 })).toBe('Red');
    expect(ragProfile(150, { target: 600 }, { ...high, monthOfYear: 4 })).toBe('Red');
  });

  it('is amber down to the red share of what is due', () => {
    const limits = { target: 600, red: 0.9 };
    expect(ragProfile(135, limits, { ...high, monthOfYear: 3 })).toBe('Amber');
    expect(ragProfile(134, limits, { ...high, monthOfYear: 3 })).toBe('Red');
  });

  it('compares with what is due as it is displayed', () => {
    // A quarter of 633 is 158.25, shown as 158.
    expect(ragProfile(158, { target: 633 }, { ...high, monthOfYear: 3 })).toBe('Green');
  });

  it('is a ceiling where low is good', () => {
    const low = { decimals: 0, lowIsGood: true, monthOfYear: 6 };
    expect(ragProfile(50, { target: 100 }, low)).toBe('Green');
    expect(ragProfile(51, { target: 100 }, low)).toBe('Red');
    expect(ragProfile(55, { target: 100, red: 0.9 }, low)).toBe('Amber');
    expect(ragProfile(56, { target: 100, red: 0.9 }, low)).toBe('Red');
  });
});
