import fc from 'fast-check';
import { counted, measure, type TestRow } from './support';

describe('a measure placed by a date', () => {
  const contacts = measure({ placed: { by: 'date', field: 'contactDate' } });
  it('counts the rows of the calendar month', () => {
    const rows = ['2017-05-31', '2017-06-01', '2017-06-30', '2017-07-01', ''].map(
      (contactDate) => ({
        contactDate,
      }),
    );
    expect(counted(rows, contacts, '2017-06')).toBe(2);
  });
  it('counts each locality apart', () => {
    const rows = [
      { contactDate: '2017-06-01', locality: 'North' },
      { contactDate: '2017-06-02', locality: 'South' },
    ];
    expect(counted(rows, contacts, '2017-06', 'South')).toBe(1);
  });
  it('over twelve months counts those that end with the month', () => {
    const rolling = measure({ placed: { by: 'date', field: 'contactDate' }, window: 'rolling12' });
    const rows = ['2016-06-30', '2016-07-01', '2017-06-30', '2017-07-01'].map((contactDate) => ({
      contactDate,
    }));
    expect(counted(rows, rolling, '2017-06')).toBe(2);
  });
});

describe('a measure placed by a due date', () => {
  const due = { by: 'due', from: 'triageDate', workingDays: 3, done: 'visitDate' } as const;
  const outcome = (of: 'in-time' | 'late' | 'outstanding') =>
    measure({ placed: due, numerator: [{ outcome: of }] });
  const visit = (triageDate: string, visitDate: string): TestRow => ({ triageDate, visitDate });

  it('counts a row in the month its due date falls in', () => {
    const rows = [visit('2017-06-27', ''), visit('2017-06-28', '')];
    expect(counted(rows, measure({ placed: due }), '2017-06')).toBe(1);
    expect(counted(rows, measure({ placed: due }), '2017-07')).toBe(1);
  });
  it('is in time on the due date and late the day after', () => {
    const rows = [visit('2017-06-01', '2017-06-06'), visit('2017-06-01', '2017-06-07')];
    expect(counted(rows, outcome('in-time'), '2017-06')).toBe('1 of 2');
    expect(counted(rows, outcome('late'), '2017-06')).toBe('1 of 2');
  });
  it('is outstanding when not done, or done only after the month it fell due in', () => {
    const rows = [visit('2017-06-01', ''), visit('2017-06-01', '2017-07-01')];
    expect(counted(rows, outcome('outstanding'), '2017-06')).toBe('2 of 2');
  });
  it('splits into in time, late and outstanding without remainder', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2017-06-${String(n).padStart(2, '0')}`);
    const later = fc.oneof(day, fc.constant(''), fc.constant('2017-07-20'));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, later).map(([from, to]) => visit(from, to))), (rows) => {
        for (const month of ['2017-06', '2017-07']) {
          const split = (['in-time', 'late', 'outstanding'] as const).map((of) =>
            Number(String(counted(rows, outcome(of), month)).split(' of ')[0]),
          );
          const all = Number(counted(rows, measure({ placed: due }), month));
          expect(split.reduce((sum, each) => sum + each, 0)).toBe(all);
        }
      }),
    );
  });
});

describe('a measure of cases open at month end', () => {
  const open = measure({
    placed: { by: 'open-at-end', from: 'allocatedDate', to: 'closedDate' },
    count: { of: 'distinct', field: 'family' },
  });
  const row = (family: string, allocatedDate: string, closedDate = '', locality = 'North') => ({
    family,
    allocatedDate,
    closedDate,
    locality,
  });
  it('counts what was allocated by then and not closed by then', () => {
    const rows = [
      row('allocated on the last day', '2017-06-30'),
      row('allocated the day after', '2017-07-01'),
      row('closed on the last day', '2017-01-01', '2017-06-30'),
      row('closed the day after', '2017-01-01', '2017-07-01'),
      row('never allocated', ''),
    ];
    expect(counted(rows, open, '2017-06')).toBe(2);
  });
  it('counts a family once a locality', () => {
    const rows = [
      row('F1', '2017-05-01'),
      row('F1', '2017-06-01'),
      row('F1', '2017-06-01', '', 'South'),
    ];
    expect(counted(rows, open, '2017-06')).toBe(1);
    expect(counted(rows, open, '2017-06', 'South')).toBe(1);
  });
  it('counts a row without the family by itself', () => {
    expect(counted([row('', '2017-05-01'), row('', '2017-05-02')], open, '2017-06')).toBe(2);
  });
});

describe('any measure', () => {
  it('does not depend on the order of the rows', () => {
    const rule = measure({
      placed: { by: 'date', field: 'contactDate' },
      count: { of: 'distinct', field: 'family' },
      numerator: [{ person: 'family', date: 'contactDate', repeatWithinMonths: 2 }],
    });
    const rowArbitrary = fc.record({
      family: fc.constantFrom('A', 'B', 'C', ''),
      contactDate: fc.constantFrom('2017-04-03', '2017-05-09', '2017-06-01', '2017-06-20'),
    });
    fc.assert(
      fc.property(fc.array(rowArbitrary), (rows) => {
        expect(counted([...rows].reverse(), rule, '2017-06')).toBe(counted(rows, rule, '2017-06'));
      }),
    );
  });
});
