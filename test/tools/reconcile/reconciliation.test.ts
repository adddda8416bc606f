import { readFileSync } from 'node:fs';
import { comparisonKey } from '../../../src/tools/reconcile/comparison';
import { equalsPrinted, likePrinted, readPrinted } from '../../../src/tools/reconcile/printed';
import {
  differencesOf,
  reconciliationDocument,
  staleExplanations,
} from '../../../src/tools/reconcile/report';
import { unexplainedSchools } from '../../../src/tools/reconcile/school-report';
import { DOCUMENT, reconcile, reconcileSchools } from '../../../src/tools/reconcile/run';

const outcomes = reconcile();
const schools = reconcileSchools();

describe('the published scorecards', () => {
  it('differ from those built anew only where the reason is known', () => {
    const unexplained = outcomes
      .flatMap(differencesOf)
      .filter(({ reason }) => reason === null)
      .map(({ comparison }) => comparisonKey(comparison));
    expect(unexplained).toEqual([]);
  });

  it('have no explained difference that no longer occurs', () => {
    expect(staleExplanations(outcomes)).toEqual([]);
  });

  it('are compared in full', () => {
    const worked = outcomes.flatMap(({ comparisons }) =>
      comparisons.filter(({ recomputed }) => recomputed),
    );
    expect(worked.length).toBeGreaterThan(600);
    const built = worked.filter(({ what }) => !what.startsWith('check: '));
    expect(built.filter(({ equal }) => equal).length / built.length).toBeGreaterThan(0.95);
  });

  it('have slips that are found: percentages averaged, and years to date that miss a month', () => {
    const found = outcomes
      .flatMap(differencesOf)
      .filter(({ comparison }) => comparison.what === 'year to date')
      .map(({ comparison: { indicator, printed, computed } }) => [indicator, printed, computed]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['1.2', '88.0%', '87.6%'],
        ['4.1', '1438', '1559'],
        ['4.2', '404', '561'],
        ['6.7', '86.8%', '87.2%'],
      ]),
    );
  });

  it('are reconciled in the document that is kept', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(reconciliationDocument(outcomes, schools));
  });
});

describe('figures printed beside the schools', () => {
  it('differ from what the schools’ rows give only where the reason is known', () => {
    expect(unexplainedSchools(schools)).toEqual([]);
  });

  it('repeat the borough’s figure as the total of every locality', () => {
    const totals = schools.filter(({ what }) => what === 'total of a locality');
    expect(totals).toHaveLength(3 * 2 * 14);
    expect(totals.filter(({ equal }) => equal)).toEqual([]);
  });
});

describe('a printed figure', () => {
  it.each([
    ['71.1%', 0.711, 3],
    ['27%', 0.27, 2],
    ['1438', 1438, 0],
    ['618.0', 618, 1],
  ])('%s is %d to %d decimals', (text, number, decimals) => {
    expect(readPrinted(text)).toMatchObject({ number, decimals });
  });

  it('equals a value that rounds half up to it, and no other', () => {
    const printed = readPrinted('6.3%');
    if (!printed) throw new Error('not read');
    expect(equalsPrinted(1 / 16, printed)).toBe(true);
    expect(equalsPrinted(0.0624, printed)).toBe(false);
    expect(likePrinted(0.0624, printed)).toBe('6.2%');
  });

  it.each(['', '-', 'N/A', '####'])('is not %p', (text) => {
    expect(readPrinted(text)).toBeNull();
  });
});
