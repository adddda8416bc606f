import { readNumber } from '../../../src/core/raw/coerce';
import { publishedPositions, publishedReturns } from '../../../src/tools/reconcile/published';
import { Rebuilt } from '../../../src/tools/reconcile/rebuild';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { parsePeriodText } from '../../../src/core/calendar/parse-period';
import { periodKey } from '../../../src/core/calendar/periods';
import { roundHalfUp } from '../../../src/core/rules/rounding';

function rebuilt(id: string): Rebuilt {
  const pack = EMBEDDED_PACKS.find((known) => known.id === id);
  if (!pack) throw new Error(`No pack ${id}`);
  return new Rebuilt(publishedReturns(id), pack);
}

const EARLY_HELP = rebuilt('early-help');
const SAFEGUARDING = rebuilt('safeguarding');

/** Whether a number is what was printed, at the printed precision; null where nothing was printed. */
function isPrinted(printed: string, ...values: (number | null | undefined)[]): boolean | null {
  const reading = readNumber(printed);
  if (reading.kind !== 'number') return null;
  const shown = (value: number) => roundHalfUp(value, reading.decimals ?? 0);
  return values.some((value) => typeof value === 'number' && shown(value) === reading.value);
}

/** Published figures that are not shown to the printed precision, and how many are. */
function figures(id: string, scorecard: Rebuilt) {
  let equal = 0;
  const different = publishedReturns(id).flatMap((row) => {
    const period = parsePeriodText(row.period);
    const figure = period ? scorecard.figure(row, periodKey(period)) : undefined;
    // A count that was printed with its share has the two as numerator and denominator.
    const share = (figure?.numerator ?? NaN) / (figure?.denominator ?? NaN);
    const same = isPrinted(row.value, figure?.value, share);
    if (same) equal += 1;
    return same === false ? [`${row.indicator} ${row.locality} ${row.period}: ${row.value}`] : [];
  });
  return { equal, different };
}

/** Published years to date that differ from those worked out, and how many do not. */
function positions(id: string, scorecard: Rebuilt) {
  let equal = 0;
  const different = publishedPositions(id).flatMap((row) => {
    const same = isPrinted(row.yearToDate, scorecard.position(row)?.ytd?.value);
    if (same) equal += 1;
    return same === false ? [`${row.indicator} ${row.part}`.trim()] : [];
  });
  return { equal, different };
}

describe('the published early help scorecard', () => {
  it('is reproduced, but for figures whose own numbers disagree with them', () => {
    const { equal, different } = figures('early-help', EARLY_HELP);
    expect(different).toEqual([
      // 73 of 136 is 53.7 %.
      '2.2 Rotherham 2017-03: 53.0%',
      // 41 of 633 is 6.5 %, printed without decimals as 7 % where half up gives 6 %.
      '8.1 North 2017-06: 7%',
    ]);
    expect(equal).toBeGreaterThan(500);
  });

  it('has its positions for the year, but for those that missed June or were averaged', () => {
    const { equal, different } = positions('early-help', EARLY_HELP);
    expect(different).toEqual([
      // The mean of three percentages; pooled it is 87.6 %.
      '1.2',
      // May's position.
      '4.1',
      // April and May without June.
      '4.2',
      // Added to April's figure of the indicator before it; April's children were not printed.
      '5.3 families',
      '5.3 children',
      // April and May without June.
      '9.6 centre based',
      '9.6 non-centre based',
    ]);
    expect(equal).toBeGreaterThan(55);
  });

  it('pools the year to date that was published as an average', () => {
    const triage = { scorecard: 'early-help', indicator: '1.2', part: '', locality: 'Rotherham' };
    expect(EARLY_HELP.position(triage)).toMatchObject({
      numerator: 189,
      denominator: 266,
      ytd: { numerator: 684, denominator: 781, months: 3, monthsDue: 3 },
      rag: 'Red',
      dot: 'declined-off-target',
    });
  });

  it('has the published colours', () => {
    const letters: Record<string, string> = { R: 'Red', A: 'Amber', G: 'Green' };
    const different = publishedPositions('early-help').flatMap((row) => {
      const rag = EARLY_HELP.position(row)?.rag ?? null;
      return row.rag && letters[row.rag] !== rag ? [`${row.indicator} ${row.part}`.trim()] : [];
    });
    expect(different).toEqual([
      // No target is printed for the outcomes claimed, and the annual averages have no figure.
      '8.2',
      '8.3',
      '9.1 annual',
      '9.2 annual',
    ]);
  });
});

describe('the published safeguarding scorecard', () => {
  it('is reproduced, but for figures whose own numbers disagree with them', () => {
    const { equal, different } = figures('safeguarding', SAFEGUARDING);
    expect(different).toEqual([
      // 80 of 335 is 23.9 %: count and share had swapped formats.
      '1.4 Rotherham 2016/17: 0.2%',
      // Earlier years whose summary and detail pages differ; the detail gives the numbers.
      '2.6 Rotherham 2015/16: 36.5%',
      '2.7 Rotherham 2015/16: 15.4%',
      '3.5 Rotherham 2016/17: 28.8%',
      '3.6 Rotherham 2016/17: 18.1%',
      '3.7 Rotherham 2016/17: 6.4%',
      '3.8 Rotherham 2016/17: 1.2%',
      '5.11 Rotherham 2014/15: 4.2%',
      '8.2 Rotherham 2015/16: 11.9%',
    ]);
    expect(equal).toBeGreaterThan(750);
  });

  it('has its positions for the year, but for one that fits no way of working it out', () => {
    const { equal, different } = positions('safeguarding', SAFEGUARDING);
    expect(different).toEqual(['6.7']);
    expect(equal).toBe(42);
  });
});
