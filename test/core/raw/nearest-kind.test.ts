import { nearestKind } from '../../../src/core/raw/nearest-kind';
import type { SheetHead } from '../../../src/core/raw/types';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { SMALL_PACK } from '../../support/small-council';

const RULES = compileRulebook(SMALL_PACK);

const head = (sheet: string, ...headings: string[]): SheetHead => ({
  sheet,
  row: 0,
  column: 0,
  rowCount: 1,
  columnCount: headings.length,
  values: [headings],
  texts: [headings],
});

describe('the sheet that is nearly raw data', () => {
  const far = head('Far', 'Indicator', 'Locality', 'Note');
  const near = head('Near', 'Indicator', 'Locality', 'Value');
  const other = head('Other', 'Name', 'Telephone');

  it('is the one that lacks the fewest headings', () => {
    expect(nearestKind([other, far, near], [RULES])).toEqual({
      sheet: 'Near',
      title: 'Returns',
      missing: ['Period'],
    });
  });

  it('is none where no sheet has headings of raw data', () => {
    expect(nearestKind([other], [RULES])).toBeNull();
  });
});
