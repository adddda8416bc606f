import { join } from 'node:path';
import {
  buildInTerminal,
  figuresIn,
  figuresOf,
  type BuildAnswer,
  type FigureCells,
} from '../../support/terminal';
import { validate } from '../../support/validator';
import { PUBLISHED_FOR_BOROUGH, PUBLISHED_JUNE } from './published-june';

const FILE = join(__dirname, '../../../assets/samples/early-help-case-list.xlsx');
const PLACES = ['Rotherham', 'North', 'South', 'Central'];

let answer: BuildAnswer;
let bytes: Uint8Array;
let figures: FigureCells[];

beforeAll(async () => {
  ({ answer, bytes } = await buildInTerminal(FILE));
  figures = await figuresOf(bytes);
});

describe('the early help case list, built in the terminal, gives the published June 2017', () => {
  it.each(PUBLISHED_JUNE)('%s %s by locality', (indicator, part, published) => {
    expect(figuresIn(figures, '2017-06', PLACES, indicator, part)).toEqual(published);
  });

  it.each(PUBLISHED_FOR_BOROUGH)(
    '%s for the borough, which is all that was published',
    (indicator, published) => {
      expect(figuresIn(figures, '2017-06', ['Rotherham'], indicator)).toEqual([published]);
    },
  );

  it('and pack and month are found by themselves, without an error or a warning about the rows', () => {
    expect(answer).toMatchObject({ ok: true, pack: 'early-help', month: '2017-06' });
    expect(answer.findings).toMatchObject({ error: 0, warning: 0 });
  });

  it('and the workbook is valid by the Open XML SDK', async () => {
    expect(await validate(bytes)).toEqual([]);
  });
});
