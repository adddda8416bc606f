import fc from 'fast-check';
import { assignColumns } from '../../../src/core/raw/assign-columns';

const FIELDS = [
  { field: 'contactDate', headings: ['Contact date', 'Date of contact', 'Date received'] },
  { field: 'outcome', headings: ['Contact outcome', 'Outcome'] },
  { field: 'source', headings: ['Source', 'Agency'] },
];

const read = (headings: string[]) =>
  Object.fromEntries(
    assignColumns(FIELDS, headings).columns.map(({ field, heading }) => [field, heading]),
  );

describe('which column is which field', () => {
  test("a field's own heading beats its other names, wherever it stands", () => {
    expect(read(['Date received', 'Contact date', 'Outcome', 'Contact outcome'])).toEqual({
      contactDate: 'Contact date',
      outcome: 'Contact outcome',
    });
  });

  test('an earlier name beats a later one', () => {
    expect(read(['Date received', 'Date of contact'])).toEqual({ contactDate: 'Date of contact' });
  });

  test('a heading written as listed beats one that only matches loosely', () => {
    const { columns, equal } = assignColumns(FIELDS, ['Contact-Date', 'contact date']);
    expect(columns.map(({ index }) => index)).toEqual([1]);
    expect(equal).toEqual([]);
  });

  test('a heading serves one field only', () => {
    const both = [
      { field: 'first', headings: ['First', 'Date'] },
      { field: 'second', headings: ['Second', 'Date'] },
    ];
    const { columns } = assignColumns(both, ['Date']);
    expect(columns.map(({ field }) => field)).toEqual(['first']);
  });

  test('two headings that fit equally are told, and the first is read', () => {
    const { columns, equal } = assignColumns(FIELDS, ['Source', 'Contact date', 'Source']);
    expect(columns.map(({ index }) => index)).toEqual([1, 0]);
    expect(equal.map(({ taken, other }) => [taken.index, other.index])).toEqual([[0, 2]]);
  });

  test('a heading of signs alone is none', () => {
    expect(read(['%', '#', ''])).toEqual({});
  });

  test('the order of the columns makes no difference where no two fit equally', () => {
    const headings = ['Date received', 'Contact date', 'Outcome', 'Agency', 'Ward'];
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (shuffled) => {
        expect(read(shuffled)).toEqual(read(headings));
      }),
    );
  });
});
