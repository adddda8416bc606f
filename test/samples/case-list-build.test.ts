import { join } from 'node:path';
import {
  buildInTerminal,
  figuresIn,
  figuresOf,
  type BuildAnswer,
  type FigureCells,
} from '../support/terminal';
import { validate } from '../support/validator';

const FILE = join(__dirname, '../../assets/samples/early-help-case-list.xlsx');
const PLACES = ['Rotherham', 'North', 'South', 'Central'];

let answer: BuildAnswer;
let bytes: Uint8Array;
let figures: FigureCells[];

beforeAll(async () => {
  ({ answer, bytes } = await buildInTerminal(FILE));
  figures = await figuresOf(bytes);
});

describe('the early help case list, built in the terminal, gives the published June 2017', () => {
  it.each([
    ['1.1', '', ['288', '81', '108', '99']],
    ['2.1', '', ['110', '25', '49', '36']],
    ['2.2', '', ['70 of 110', '16 of 25', '25 of 49', '29 of 36']],
    ['2.2', 'late', ['24', '6', '15', '3']],
    ['2.2', 'outstanding', ['16', '3', '9', '4']],
    ['2.2', 'open, none recorded', ['27', '9', '12', '6']],
    ['3.1', '', ['104', '38', '41', '25']],
    ['3.2', '', ['41 of 104', '23 of 38', '9 of 41', '9 of 25']],
    ['3.2', 'late', ['11', '3', '5', '3']],
    ['3.2', 'outstanding', ['52', '12', '27', '13']],
    ['3.2', 'open, none recorded', ['126', '30', '62', '34']],
    ['4.1', '', ['1559', '423', '531', '605']],
    ['4.2', '', ['157', '31', '82', '44']],
  ])('%s %s by locality', (indicator, part, published) => {
    expect(figuresIn(figures, '2017-06', PLACES, indicator, part)).toEqual(published);
  });

  it.each([
    ['1.2', '189 of 266'],
    ['3.3', '9 of 97'],
  ])('%s for the borough, which is all that was published', (indicator, published) => {
    expect(figuresIn(figures, '2017-06', ['Rotherham'], indicator)).toEqual([published]);
  });

  it('and pack and month are found by themselves, without an error or a warning about the rows', () => {
    expect(answer).toMatchObject({ ok: true, pack: 'early-help', month: '2017-06' });
    expect(answer.findings).toMatchObject({ error: 0, warning: 0 });
  });

  it('and the workbook is valid by the Open XML SDK', async () => {
    expect(await validate(bytes)).toEqual([]);
  });
});
