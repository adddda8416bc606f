import { asMonthKey } from '../../../src/core/calendar/months';
import { unzipSync } from 'fflate';
import { build } from '../../../src/excel/pipeline/build';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { CASE_LIST_HEADINGS } from '../../support/case-list';
import { convertAll } from '../../support/libreoffice';
import {
  flatOds,
  type FlatSheet,
  type SheetCell,
  type SheetRow,
} from '../../support/flat-ods-writer';
import { figuresIn, figuresOf, type FigureCells } from '../../support/terminal';
import { validate } from '../../support/validator';
import { contentOf } from '../../support/workbooks';

/*
 * Case lists as users have them, saved as .xlsx by LibreOffice and built by the whole product: what is
 * counted, and what is said of which cell.
 */

/** Nothing here is counted from initial contacts or assessments. */
const HEADINGS = CASE_LIST_HEADINGS.filter((heading) => !/^(Initial|Assessment)/.test(heading));
const PLACES = ['Rotherham', 'North', 'South', 'Central'];
/** Serial of 1 June 2017, and how much less it is where 1904 is the first year. */
const FIRST_OF_JUNE = 42887;
const YEARS_TO_1904 = 1462;

type Columns = 'id' | 'family' | 'place' | 'contact' | 'type' | 'step' | 'triage' | 'from' | 'to';
type Case = Partial<Record<Columns, SheetCell>>;

/** A row of the list; what is not given is as in any good row. */
function row(id: number, given: Case = {}): SheetRow {
  const cells = {
    id: `C${id}`,
    family: `F${id}`,
    place: 'North',
    contact: { date: '2017-06-01' },
    type: 'Request for support',
    step: 'Early help assessment',
    triage: { date: '2017-06-05' },
    from: null,
    to: null,
    ...given,
  };
  return { cells: Object.values(cells) };
}

const blank: SheetRow = { cells: HEADINGS.map(() => null) };
const headings: SheetRow = { cells: HEADINGS };
const title = [{ cells: ['Early help export'] }, blank];

/** A list under a title, with its headings in row 3, so that the first case is in row 4. */
const list = (...rows: SheetRow[]) => [...title, headings, ...rows];

const LISTS = {
  'dates in every form': {
    name: 'Cases',
    rows: list(
      row(1, { contact: { date: '2017-06-01' } }),
      row(2, { contact: FIRST_OF_JUNE }),
      row(3, { contact: FIRST_OF_JUNE + 0.4 }),
      row(4, { contact: '01/06/2017' }),
      row(5, { contact: '1/6/17' }),
      row(6, { contact: '2017-06-01' }),
      row(7, { contact: '2017-06-01T09:30:00' }),
      row(8, { contact: '\u00a01 June 2017 ' }),
      row(9, { contact: { date: '2017-06-01T14:45:00' } }),
      row(10, { contact: { date: '2017-05-31' }, triage: '–' }),
    ),
  },
  'a workbook of the 1904 date system': {
    name: 'Cases',
    nullDate: '1904-01-01',
    rows: list(
      row(1),
      row(2, { contact: FIRST_OF_JUNE - YEARS_TO_1904 }),
      row(3, { contact: '01/06/2017' }),
      row(4, { contact: { date: '2017-05-31' } }),
    ),
  },
  'spellings of localities and categories': {
    name: 'Cases',
    rows: list(
      row(1, { place: '  NORTH\u00a0' }),
      row(2, { place: 'north ', type: 'STEP  DOWN\u00a0REQUEST' }),
      row(3, { place: '\u00a0South', type: ' step\u2011down ' }),
      row(4, { place: 'SOUTH', type: 'Request\u00a0for  Support' }),
      row(5, { place: 'Central', type: 'request \u2013 for \u2013 co\u2014working' }),
    ),
  },
  'blank rows, repeated headings and subtotals': {
    name: 'Cases',
    rows: list(
      row(1),
      row(2),
      { cells: ['North total', null, null, 2] },
      blank,
      headings,
      row(3, { place: 'South' }),
      { cells: [null, null, 'South Total', 1] },
      blank,
      { cells: ['Grand total', 3] },
    ),
  },
  'hidden and filtered rows': {
    name: 'Cases',
    filter: 'A3:I7',
    rows: list(
      row(1),
      { ...row(2), visibility: 'collapse' },
      { ...row(3), visibility: 'filter' },
      row(4, { place: 'South' }),
    ),
  },
  'dates that cannot be': {
    name: 'Cases',
    rows: list(
      row(1),
      row(2, { contact: '31/06/2017' }),
      row(3, { contact: 'last Tuesday' }),
      row(4, { contact: { date: '2017-08-01' }, triage: null }),
      row(5, { contact: '31/12/1989' }),
      row(6, { triage: { date: '2017-05-31' } }),
      row(7, { contact: { formula: 'NA()' } }),
      row(8, { place: 'South' }),
    ),
  },
  'names that are not known, keys that are missing or not alone': {
    name: 'Cases',
    rows: list(
      row(1),
      row(2, { place: 'Narnia' }),
      row(3, { type: 'Carrier pigeon' }),
      row(4, { id: null }),
      row(1, { family: 'F5' }),
      row(6, { place: 'South' }),
      row(6, { place: 'South', triage: null }),
    ),
  },
} satisfies Record<string, FlatSheet>;
type Name = keyof typeof LISTS;

interface Built {
  file: Uint8Array;
  figures: FigureCells[];
  /** Findings about raw cells: "Error Cases D5". */
  findings: string[];
  /** All that the Data quality sheet says. */
  sentences: string[];
}

const built = new Map<string, Built>();

beforeAll(async () => {
  const files = await convertAll(Object.values(LISTS).map(flatOds), 'xlsx', 'fods');
  for (const [at, name] of Object.keys(LISTS).entries())
    built.set(name, await buildFile(files[at]!));
});

async function buildFile(file: Uint8Array): Promise<Built> {
  const host = openHost(file);
  const now = () => new Date(2017, 6, 14, 9, 0);
  await build(host.Excel, { packs: EMBEDDED_PACKS, month: asMonthKey('2017-06'), now });
  const bytes = await host.save();
  expect(await validate(bytes)).toEqual([]);
  const cells = (await contentOf(bytes)).get('Data quality')?.texts ?? [];
  const about = cells
    .slice(4)
    .map((each) => each.map(String))
    .filter(([, , , , cell, indicator]) => cell !== '' && indicator === '');
  return {
    file,
    figures: await figuresOf(bytes),
    findings: about.map(([, severity, , sheet, cell]) => `${severity} ${sheet} ${cell}`),
    sentences: cells.map(([, , sentence]) => String(sentence)),
  };
}

/** A measure's figures in June 2017, the borough's and each locality's. */
const june = (name: Name, indicator: string) =>
  figuresIn(built.get(name)!.figures, '2017-06', PLACES, indicator);

function expectSaid(name: Name, parts: readonly string[]): void {
  for (const part of parts) expect(built.get(name)!.sentences.join('\n')).toContain(part);
}
const nothingSaid = (name: Name) => expect(built.get(name)!.findings).toEqual([]);

describe('a date', () => {
  it('counts as a real date, a serial, British or ISO text, with or without a time of day', () => {
    expect(june('dates in every form', '1.1')).toEqual(['9', '9', '0', '0']);
    expect(june('dates in every form', '1.2')).toEqual(['9 of 9', '9 of 9', '0 of 0', '0 of 0']);
    nothingSaid('dates in every form');
  });

  it('counts from 1904 where the workbook does', () => {
    const { file } = built.get('a workbook of the 1904 date system')!;
    const workbook = new TextDecoder().decode(unzipSync(file)['xl/workbook.xml']);
    expect(workbook).toMatch(/date1904="(1|true)"/);
    expect(june('a workbook of the 1904 date system', '1.1')).toEqual(['3', '3', '0', '0']);
    nothingSaid('a workbook of the 1904 date system');
  });

  it('that cannot be is reported with its cell, and its row alone is left out', () => {
    const name = 'dates that cannot be';
    expect(june(name, '1.1')).toEqual(['3', '2', '1', '0']);
    expect(june(name, '1.2')).toEqual(['2 of 2', '1 of 1', '1 of 1', '0 of 0']);
    expect(built.get(name)!.findings).toEqual([
      'Error Cases D5',
      'Error Cases D6',
      'Error Cases D7',
      'Error Cases D8',
      'Error Cases D10',
      'Warning Cases G9',
    ]);
    expectSaid(name, [
      '"31/06/2017" in column "Contact date" could not be read as a date',
      '"last Tuesday" in column "Contact date" could not be read as a date',
      '1 August 2017 in column "Contact date" is in the future',
      '31 December 1989 in column "Contact date" is before 1990',
      'holds the Excel error "#N/A". The row is left out of every count',
      '31 May 2017 in column "Triage decision date" is before 1 June 2017 in column "Contact date". The row is counted',
    ]);
  });
});

describe('a name', () => {
  it('counts with stray and non-breaking spaces, other dashes and capitals', () => {
    const name = 'spellings of localities and categories';
    expect(june(name, '1.1')).toEqual(['5', '2', '2', '1']);
    // Step-downs are contacts, and are not triaged.
    expect(june(name, '1.2')).toEqual(['3 of 3', '1 of 1', '1 of 1', '1 of 1']);
    nothingSaid(name);
  });

  it('that is not known, and a key that is missing or twice there, are reported with their cells', () => {
    const name = 'names that are not known, keys that are missing or not alone';
    expect(june(name, '1.1')).toEqual(['4', '3', '1', '0']);
    expect(built.get(name)!.findings).toEqual([
      'Error Cases C5',
      'Warning Cases E6',
      'Warning Cases A7',
      'Warning Cases A8',
      'Warning Cases A10',
    ]);
    expectSaid(name, [
      'locality "Narnia" is not in the rule pack. The row is left out of every count',
      '"Carrier pigeon" in column "Contact type" is not in the rule pack. The row is counted',
      'column "Case ID" is empty, so the row cannot be told from another. The row is counted',
      '"C1" stands in A4 already. The row is left out of every count',
      '"C6" stands in A9 already. The row is left out of every count',
    ]);
  });
});

describe('a row', () => {
  it('that is blank, a repeated heading or a subtotal is no case', () => {
    expect(june('blank rows, repeated headings and subtotals', '1.1')).toEqual([
      '3',
      '2',
      '1',
      '0',
    ]);
    nothingSaid('blank rows, repeated headings and subtotals');
  });

  it('that is hidden or filtered counts, and the number of them is mentioned', () => {
    const name = 'hidden and filtered rows';
    expect(june(name, '1.1')).toEqual(['4', '3', '1', '0']);
    expect(built.get(name)!.sentences).toContain(
      'Sheet "Cases" has 2 hidden or filtered rows. They count like the others.',
    );
    nothingSaid(name);
  });
});
