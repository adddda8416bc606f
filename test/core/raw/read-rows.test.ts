import { compileRulebook } from '../../../src/core/rules/rulebook';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { serialFromIso } from '../../../src/core/calendar/days';
import { readRows } from '../../../src/core/raw/read-rows';
import { FindingCollector } from '../../../src/core/quality/collector';
import { describe as inWords } from '../../../src/core/quality/describe';
import type { RawKind } from '../../../src/core/rules/schema';
import type { CellValue, RawColumn, RawTable } from '../../../src/core/raw/types';

const pack = EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!;
const { places } = compileRulebook(pack);
const kind = pack.raw.find(({ id }) => id === 'case-list')!;
const TODAY = serialFromIso('2017-07-14')!;

const HEADINGS: Record<string, string> = {
  caseId: 'Case ID',
  familyId: 'Family ID',
  locality: 'Locality',
  contactDate: 'Contact date',
  contactType: 'Contact type',
  recommendation: 'Recommendation',
  triageDecisionDate: 'Triage decision date',
  assessmentCompletedBy: 'Assessment completed by',
};

type Cells = Partial<Record<keyof typeof HEADINGS, CellValue>>;

const GOOD: Cells = {
  caseId: 'C1',
  familyId: 'F1',
  locality: 'North',
  contactDate: serialFromIso('2017-06-01')!,
  contactType: 'Step down',
  recommendation: 'Early help assessment',
  triageDecisionDate: serialFromIso('2017-06-02')!,
};

/** A case list with headings in row 3, read; `problems` holds what was found. */
interface Options {
  date1904?: boolean;
  errors?: [number, string][];
  policies?: Partial<RawKind['policies']>;
}

function read(rows: Cells[], options: Options = {}) {
  const columns = new Map<string, RawColumn>(
    Object.entries(HEADINGS).map(([field, heading], column) => [
      field,
      {
        field,
        heading,
        column,
        needsText: false,
        values: rows.map((row) => row[field] ?? ''),
        errors: new Set(
          (options.errors ?? []).filter(([, at]) => at === field).map(([index]) => index),
        ),
      },
    ]),
  );
  const table: RawTable = {
    sheet: 'Cases',
    kindId: 'case-list',
    kind: 'rows',
    headingRow: 2,
    rowCount: rows.length,
    columns,
    hiddenRows: 0,
    date1904: options.date1904 ?? false,
  };
  const findings = new FindingCollector();
  const set = readRows(
    table,
    { ...kind, policies: { ...kind.policies, ...options.policies } },
    places,
    TODAY,
    findings,
  );
  const problems = findings.all();
  return { set, problems, codes: problems.map(({ code, where }) => `${code} ${where?.address}`) };
}

const contactDates = (rows: Cells[], date1904 = false) => [
  ...(read(rows, { date1904 }).set.dates.get('contactDate') ?? []),
];

describe('a subtotal', () => {
  const subtotal: Cells = { caseId: 'North total' };
  it('may count in any column, that of the dates too', () => {
    for (const counts of [{ familyId: 2 }, { contactDate: 2 }, { triageDecisionDate: 1500 }]) {
      const { set, problems } = read([GOOD, { ...subtotal, ...counts }]);
      expect(set.sheetRows).toEqual([3]);
      expect(problems).toEqual([]);
    }
  });
  it('has no date: with one, the row is a case', () => {
    const { set } = read([{ ...GOOD, caseId: 'Total' }]);
    expect(set.sheetRows).toEqual([3]);
  });
});

describe('a date in a case list', () => {
  const firstOfJune = serialFromIso('2017-06-01')!;
  it.each<[string, CellValue]>([
    ['a serial', firstOfJune],
    ['a serial with a time of day', firstOfJune + 0.75],
    ['British text', '01/06/2017'],
    ['British text with a short year', '1/6/17'],
    ['British text with a time', '01/06/2017 09:30'],
    ['ISO text', '2017-06-01'],
    ['ISO text with a time', '2017-06-01T09:30:00'],
    ['a named month', '1 June 2017'],
    ['a short named month', '01-Jun-17'],
    ['text with non-breaking spaces', '\u00a01 June 2017\u00a0'],
  ])('is read from %s', (_, contactDate) => {
    expect(contactDates([{ ...GOOD, contactDate, triageDecisionDate: '' }])).toEqual([firstOfJune]);
  });
  it('is read from a workbook of the 1904 date system', () => {
    const row = { ...GOOD, contactDate: firstOfJune - 1462, triageDecisionDate: '' };
    expect(contactDates([row], true)).toEqual([firstOfJune]);
  });
  it('that is a dash or "n/a" is not recorded yet', () => {
    const { set, problems } = read(
      ['-', '–', 'n/a', ' '].map((triageDecisionDate, index) => ({
        ...GOOD,
        caseId: `C${index}`,
        triageDecisionDate,
      })),
    );
    expect([...(set.dates.get('triageDecisionDate') ?? [])]).toEqual([0, 0, 0, 0]);
    expect(problems).toEqual([]);
  });
  it.each<[string, CellValue]>([
    ['31/06/2017', '31/06/2017'],
    ['06/13/2017, month first', '06/13/2017'],
    ['words', 'last Tuesday'],
    ['a negative number', -5],
    ['TRUE', true],
  ])('that cannot be read (%s) is reported and its row left out', (_, contactDate) => {
    const { set, codes } = read([
      { ...GOOD, contactDate },
      { ...GOOD, caseId: 'C2' },
    ]);
    expect(codes).toEqual(['unreadable-date D4']);
    expect(set.sheetRows).toEqual([4]);
    expect(set.excluded).toMatchObject([{ sheetRow: 3, key: 'C1', finding: 'Q1' }]);
  });
  it('in the future or before 1990 is reported and its row left out', () => {
    const rows = [
      { ...GOOD, contactDate: TODAY + 1, triageDecisionDate: '' },
      { ...GOOD, caseId: 'C2', contactDate: '31/12/1989' },
      { ...GOOD, caseId: 'C3', contactDate: TODAY, triageDecisionDate: TODAY },
    ];
    const { set, codes } = read(rows);
    expect(codes).toEqual(['implausible-date D4', 'implausible-date D5']);
    expect(set.sheetRows).toEqual([5]);
  });
  it('before its predecessor is reported, and the row counts as it stands', () => {
    const { set, problems } = read([{ ...GOOD, triageDecisionDate: '31/05/2017' }]);
    expect(problems).toMatchObject([
      {
        code: 'date-order',
        where: { sheet: 'Cases', address: 'G4' },
        detail: { heading: 'Triage decision date', beforeHeading: 'Contact date', fate: 'counted' },
      },
    ]);
    expect(set.sheetRows).toEqual([3]);
  });
});

describe('a category or locality in a case list', () => {
  it.each(['Step down', ' step  DOWN ', 'Step\u00a0down', 'Step‑down', 'Step Down Request'])(
    'is known in the spelling "%s"',
    (contactType) => {
      const { set, problems } = read([{ ...GOOD, contactType, locality: ' NORTH\u00a0' }]);
      expect(set.texts.get('contactType')).toEqual(['Step down']);
      expect(set.localities).toEqual(['North']);
      expect(problems).toEqual([]);
    },
  );
  it('that the pack does not know is reported with its cell', () => {
    const rows = [
      { ...GOOD, contactType: 'Carrier pigeon' },
      { ...GOOD, caseId: 'C2', locality: 'Atlantis' },
    ];
    const { set, codes } = read(rows);
    expect(codes).toEqual(['unknown-category E4', 'unknown-locality C5']);
    expect(set.sheetRows).toEqual([3]);
  });
  it('may be any partner in the column that names who completed the assessment', () => {
    const { set, problems } = read([{ ...GOOD, assessmentCompletedBy: 'Riverside Nursery' }]);
    expect(set.texts.get('assessmentCompletedBy')).toEqual(['Riverside Nursery']);
    expect(problems).toEqual([]);
  });
});

describe('a row of a case list', () => {
  it('that is blank, repeats the headings or is a subtotal is no case', () => {
    const { set, problems } = read([
      {},
      { caseId: '\u00a0 ' },
      HEADINGS,
      { locality: 'North Total', contactType: 12 },
      { caseId: 'Grand Total', contactType: 12 },
      GOOD,
    ]);
    expect(set.sheetRows).toEqual([8]);
    expect(problems).toEqual([]);
  });
  it('with a date is a case even if its text says total', () => {
    expect(read([{ ...GOOD, familyId: 'Grand Total' }]).set.sheetRows).toEqual([3]);
  });
  it('without its key is reported and still counts', () => {
    const { set, codes } = read([{ ...GOOD, caseId: '' }]);
    expect(codes).toEqual(['missing-key A4']);
    expect(set.sheetRows).toEqual([3]);
  });
  it('that repeats a key is reported with the first, which alone counts', () => {
    const { set, problems } = read([GOOD, { ...GOOD, locality: 'South' }]);
    expect(problems).toMatchObject([
      { code: 'duplicate-row', where: { address: 'A5' }, detail: { key: 'C1', first: 'A4' } },
    ]);
    expect(set.localities).toEqual(['North']);
  });
  it('is no duplicate of a row that was left out', () => {
    const { set, codes } = read([{ ...GOOD, contactDate: 'soon' }, GOOD]);
    expect(codes).toEqual(['unreadable-date D4']);
    expect(set.sheetRows).toEqual([4]);
  });
  it('with an Excel error in a date is reported and left out', () => {
    const { set, codes } = read([{ ...GOOD, contactDate: '#REF!' }], {
      errors: [[0, 'contactDate']],
    });
    expect(codes).toEqual(['cell-error D4']);
    expect(set.sheetRows).toEqual([]);
  });
});

describe('what is said of a row is what became of it', () => {
  const said = (rows: Cells[], options: Options = {}) => {
    const { set, problems } = read(rows, options);
    return { rows: set.sheetRows.length, said: problems.map((each) => inWords(each)) };
  };

  it('where another slip leaves out a row that this one does not', () => {
    const pigeon = { contactType: 'Carrier pigeon' };
    expect(said([{ ...GOOD, ...pigeon }])).toEqual({
      rows: 1,
      said: [expect.stringContaining('The row is counted as it stands, as none of the known ones')],
    });
    expect(said([{ ...GOOD, ...pigeon, contactDate: 'soon' }])).toEqual({
      rows: 0,
      said: [
        expect.stringContaining(
          '"soon" in column "Contact date" could not be read as a date. The row is left out of every count. ',
        ),
        expect.stringContaining(
          'The row is left out of every count for another reason, which is listed too. ',
        ),
      ],
    });
  });

  it('where the pack keeps a row without what could not be read of it', () => {
    const policies = { unreadableDate: 'keep', unknownLocality: 'keep' } as const;
    const row = { ...GOOD, triageDecisionDate: 'soon', locality: 'Atlantis' };
    expect(said([row], { policies })).toEqual({
      rows: 1,
      said: [
        expect.stringContaining('The row is counted for the borough, but for no locality. '),
        expect.stringContaining('The row is counted as if the cell were empty. '),
      ],
    });
    const errors: Options['errors'] = [
      [0, 'triageDecisionDate'],
      [0, 'locality'],
    ];
    expect(said([row], { policies, errors }).said).toEqual([
      expect.stringMatching(/Locality" holds.*counted for the borough, but for no locality\./),
      expect.stringMatching(/Triage decision date" holds.*counted as if the cell were empty\./),
    ]);
  });

  it('where the key is an Excel error: the cell is not called empty', () => {
    const row = { ...GOOD, caseId: '#N/A' };
    const errors: Options['errors'] = [[0, 'caseId']];
    expect(said([row], { errors })).toEqual({
      rows: 1,
      said: [expect.stringMatching(/^Cases A4: column "Case ID" holds.*as if the cell were empty/)],
    });
    expect(said([row], { errors, policies: { missingKey: 'exclude' } }).rows).toBe(0);
  });

  it('of many rows too, of which another slip leaves some out', () => {
    const rows = Array.from({ length: 250 }, (_, index) => ({
      ...GOOD,
      caseId: `C${index}`,
      contactType: 'Pigeon',
      ...(index >= 240 ? { contactDate: 'soon' } : {}),
    }));
    expect(said(rows).said[100]).toMatch(
      /^Cases E104: 150 more rows.*They are counted as they stand, but for 10 left out for another reason\./,
    );
    expect(said(rows.map((row) => ({ ...row, contactDate: 'soon' }))).said[201]).toMatch(
      /^Cases E104: 150 more rows.*They are left out of every count for other reasons/,
    );
  });
});

describe('a slip that many rows have', () => {
  const rows = Array.from({ length: 250 }, (_, index) => ({
    ...GOOD,
    caseId: `C${index}`,
    locality: index % 2 === 0 ? 'Narnia' : 'North',
    contactType: 'Pigeon',
  }));
  const { set, problems } = read(rows);
  const of = (code: string) => problems.filter((each) => each.code === code);

  it('is listed cell by cell a hundred times, and the rest in one finding', () => {
    expect(of('unknown-category')).toHaveLength(100);
    expect(of('unknown-locality')).toHaveLength(100);
    expect(of('more-of-the-same')).toMatchObject([
      {
        where: { address: 'E104' },
        detail: { rows: 150, heading: 'Contact type', last: 'E253', fate: 'counted' },
      },
      {
        where: { address: 'C204' },
        detail: { rows: 25, heading: 'Locality', last: 'C252', fate: 'left-out' },
      },
    ]);
  });

  it('leaves out the same rows, each with the finding that says so', () => {
    expect(set.sheetRows).toHaveLength(125);
    expect(set.excluded).toHaveLength(125);
    const rest = problems.findIndex(({ where }) => where?.address === 'C204') + 1;
    expect(set.excluded.slice(100).map(({ finding }) => finding)).toEqual(
      Array<string>(25).fill(`Q${rest}`),
    );
    expect(new Set(set.excluded.slice(0, 100).map(({ finding }) => finding)).size).toBe(100);
  });
});
