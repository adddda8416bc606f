import { asMonthKey } from '../../../src/core/calendar/months';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { observe, workdaysOf } from '../../../src/core/measure/observe';
import { traceFigure } from '../../../src/core/measure/rows/trace';
import { FindingCollector } from '../../../src/core/quality/collector';
import type { RawColumn, RawTable } from '../../../src/core/raw/types';
import { serialFromIso } from '../../../src/core/calendar/days';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { earlyHelpCaseList } from '../../../src/tools/samples/case-list';
import type { CaseRow } from '../../../src/tools/samples/case-list/case-row';
import { PUBLISHED_FOR_BOROUGH, PUBLISHED_JUNE } from './published-june';

const pack = EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!;
const rulebook = compileRulebook(pack);
const kind = pack.raw.find(({ id }) => id === 'case-list')!;
const rows = earlyHelpCaseList();

/** The rows as the raw table that reading the sample gives. */
function table(): RawTable {
  const columns = kind.columns.map(({ field, headings }, column): [string, RawColumn] => [
    field,
    {
      field,
      heading: headings[0]!,
      column,
      needsText: false,
      errors: new Set(),
      values: rows.map((row) => row[field as keyof CaseRow] || ''),
    },
  ]);
  return {
    sheet: 'Case list',
    kindId: kind.id,
    kind: 'rows',
    headingRow: 0,
    rowCount: rows.length,
    columns: new Map(columns),
    hiddenRows: 0,
    date1904: false,
  };
}

const findings = new FindingCollector();
const TODAY = serialFromIso('2017-07-03')!;
const { observations, rowSets } = observe([table()], rulebook, TODAY, findings);

/** A figure by locality, the borough first: "70 of 110", or the count alone. */
function figures(indicator: string, part = '', month = '2017-06'): string[] {
  return ['Rotherham', 'North', 'South', 'Central'].map((locality) => {
    const figure = observations.find(
      (each) =>
        each.indicator === indicator &&
        each.part === part &&
        each.locality === locality &&
        each.period === month,
    );
    return figure?.denominator === null
      ? String(figure.value)
      : `${figure?.numerator} of ${figure?.denominator}`;
  });
}

describe('the early help case list of the sample counts to the published June 2017', () => {
  it.each(PUBLISHED_JUNE)('%s %s', (indicator, part, published) => {
    expect(figures(indicator, part)).toEqual(published);
  });
  it.each(PUBLISHED_FOR_BOROUGH)(
    '%s for the borough, which is all that was published',
    (indicator, published) => {
      expect(figures(indicator)[0]).toBe(published);
    },
  );
});

describe('it counts to the months before as far as they were published', () => {
  it.each([
    ['1.1', '2017-04', '271'],
    ['1.1', '2017-05', '341'],
    ['1.2', '2017-04', '223 of 225'],
    ['1.2', '2017-05', '272 of 290'],
    ['2.2', '2017-04', '53 of 98'],
    ['2.2', '2017-05', '64 of 103'],
    ['3.2', '2017-04', '44 of 89'],
    ['3.2', '2017-05', '46 of 130'],
    ['3.3', '2017-04', '8 of 102'],
    ['3.3', '2017-05', '16 of 93'],
    ['4.1', '2017-04', '1506'],
    ['4.1', '2017-05', '1438'],
    ['4.2', '2017-04', '226'],
    ['4.2', '2017-05', '178'],
  ])('%s in %s', (indicator, month, published) => {
    expect(figures(indicator, '', month)[0]).toBe(published);
  });
});

it('it has no problem that a finding would report', () => {
  expect(findings.all()).toEqual([]);
});

it('it has families with more than one open row, which count once', () => {
  const open = rows.filter((row) => row.allocatedDate !== 0 && row.closedDate === 0);
  const families = new Set(open.map((row) => `${row.locality} ${row.familyId}`));
  expect(families.size).toBe(1559);
  expect(open.length).toBeGreaterThan(families.size);
});

describe('a trace finds the rows that were counted, for every locality', () => {
  const measures = pack.rowMeasures.map(({ number, part }) => [number, part] as const);
  it.each(measures)('%s %s', (indicator, part) => {
    const traced = ['Rotherham', 'North', 'South', 'Central'].map((place) => {
      const locality = place === 'Rotherham' ? null : place;
      const question = {
        scorecard: 'early-help',
        indicator,
        part,
        locality,
        month: asMonthKey('2017-06'),
      };
      const [trace] = traceFigure(
        rowSets,
        rulebook.rowMeasures,
        question,
        workdaysOf(rulebook, TODAY),
      );
      return trace?.numerator === null
        ? String(trace.counted)
        : `${trace?.numerator} of ${trace?.counted}`;
    });
    expect(traced).toEqual(figures(indicator, part));
  });
});
