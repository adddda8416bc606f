import type { RowCondition } from '../../../../src/core/rules/rows/conditions';
import { meets } from '../../../../src/core/measure/rows/conditions';
import { asMonthKey, indexOfMonth } from '../../../../src/core/calendar/months';
import { contextOf, type TestRow } from './support';

const endOfJune = {
  placed: { by: 'date', field: 'contactDate' } as const,
  month: indexOfMonth(asMonthKey('2017-06')),
};

function first(condition: RowCondition, ...rows: TestRow[]): boolean {
  return meets(contextOf(rows), condition, 0, endOfJune);
}

describe('a category condition', () => {
  const stepDown = { contactType: 'Step down' };
  it('is met by one of its categories', () => {
    expect(first({ field: 'contactType', in: ['Step down'] }, stepDown)).toBe(true);
    expect(first({ field: 'contactType', in: ['Request'] }, stepDown)).toBe(false);
  });
  it('leaves categories out', () => {
    expect(first({ field: 'contactType', notIn: ['Step down'] }, stepDown)).toBe(false);
    expect(first({ field: 'contactType', notIn: ['Request'] }, stepDown)).toBe(true);
  });
});

describe('within n working days', () => {
  const five: RowCondition = { from: 'contactDate', to: 'triageDate', withinWorkingDays: 5 };
  const decided = (triageDate: string) => ({ contactDate: '2017-06-01', triageDate });
  it('of Thursday 1 June 2017 is met up to Thursday 8 June', () => {
    expect(first(five, decided('2017-06-08'))).toBe(true);
    expect(first(five, decided('2017-06-09'))).toBe(false);
  });
  it('skips the spring bank holiday', () => {
    const contactDate = '2017-05-26';
    expect(first(five, { contactDate, triageDate: '2017-06-05' })).toBe(true);
    expect(first(five, { contactDate, triageDate: '2017-06-06' })).toBe(false);
  });
  it('is not met while nothing is decided', () => {
    expect(first(five, { contactDate: '2017-06-01', triageDate: '' })).toBe(false);
  });
});

describe('calendar days between two dates', () => {
  const dates = { startDate: '2017-01-01', endDate: '2017-01-31' };
  it('within n days counts the days between', () => {
    expect(first({ from: 'startDate', to: 'endDate', withinDays: 30 }, dates)).toBe(true);
    expect(first({ from: 'startDate', to: 'endDate', withinDays: 29 }, dates)).toBe(false);
  });
  it('lasted at least n days counts the days between', () => {
    expect(first({ from: 'startDate', to: 'endDate', lastedAtLeastDays: 30 }, dates)).toBe(true);
    expect(first({ from: 'startDate', to: 'endDate', lastedAtLeastDays: 31 }, dates)).toBe(false);
  });
});

describe('how long a case has been open at the end of the period', () => {
  it('at least n days', () => {
    const opened = { openedDate: '2017-05-16' };
    expect(first({ from: 'openedDate', openAtLeastDays: 45 }, opened)).toBe(true);
    expect(first({ from: 'openedDate', openAtLeastDays: 46 }, opened)).toBe(false);
  });
  it('past n working days only after the due date', () => {
    const opened = { openedDate: '2017-06-29' };
    expect(first({ from: 'openedDate', openAtLeastWorkingDays: 0 }, opened)).toBe(true);
    expect(first({ from: 'openedDate', openAtLeastWorkingDays: 1 }, opened)).toBe(false);
  });
});

describe('recorded', () => {
  it('by the end of the period leaves out what was recorded later', () => {
    const byEnd: RowCondition = { field: 'visitDate', recordedByEnd: true };
    expect(first(byEnd, { visitDate: '2017-06-30' })).toBe(true);
    expect(first(byEnd, { visitDate: '2017-07-01' })).toBe(false);
    expect(first(byEnd, { visitDate: '' })).toBe(false);
  });
  it('is true of text and of dates', () => {
    expect(first({ field: 'worker', recorded: true }, { worker: 'Nursery' })).toBe(true);
    expect(first({ field: 'worker', recorded: false }, { worker: '' })).toBe(true);
    expect(first({ field: 'visitDate', recorded: true }, { visitDate: '2017-06-30' })).toBe(true);
  });
});

describe('a repeat', () => {
  const within12: RowCondition = { person: 'child', date: 'referralDate', repeatWithinMonths: 12 };
  const referral = (referralDate: string, child = 'A', outcome = '') => ({
    child,
    referralDate,
    outcome,
  });
  it('has an earlier record of the same person in the months before', () => {
    expect(first(within12, referral('2017-06-10'), referral('2016-06-10'))).toBe(true);
    expect(first(within12, referral('2017-06-10'), referral('2016-06-09'))).toBe(false);
    expect(first(within12, referral('2017-06-10'), referral('2017-06-11'))).toBe(false);
    expect(first(within12, referral('2017-06-10'), referral('2017-01-01', 'B'))).toBe(false);
  });
  it('is no repeat of another row of the same day', () => {
    expect(first(within12, referral('2017-06-10'), referral('2017-06-10'))).toBe(false);
  });
  it('ever looks back without a limit', () => {
    const ever: RowCondition = { person: 'child', date: 'referralDate', repeatEver: true };
    expect(first(ever, referral('2017-06-10'), referral('2011-01-10'))).toBe(true);
  });
  it('asks of the earlier record what was known at the end of the period', () => {
    const afterClosure: RowCondition = {
      ...within12,
      earlier: [{ field: 'closedDate', recordedByEnd: true }],
    };
    const context = contextOf([
      { child: 'A', referralDate: '2017-03-10', closedDate: '' },
      { child: 'A', referralDate: '2017-01-10', closedDate: '2017-05-20' },
    ]);
    const inMonth = (month: string) =>
      meets(context, afterClosure, 0, { ...endOfJune, month: indexOfMonth(asMonthKey(month)) });
    expect(['2017-03', '2017-05', '2017-04'].map(inMonth)).toEqual([false, true, false]);
  });
  it('may ask something of the earlier record', () => {
    const afterPlan: RowCondition = {
      ...within12,
      earlier: [{ field: 'outcome', in: ['Plan'] }],
    };
    expect(first(afterPlan, referral('2017-06-10'), referral('2017-01-01', 'A', 'Plan'))).toBe(
      true,
    );
    expect(first(afterPlan, referral('2017-06-10'), referral('2017-01-01', 'A', 'None'))).toBe(
      false,
    );
  });
});

describe('conditions together', () => {
  const row = { contactType: 'Step down', recommendation: 'Assessment' };
  const stepDown: RowCondition = { field: 'contactType', in: ['Step down'] };
  const support: RowCondition = { field: 'recommendation', in: ['Support'] };
  it('all, any and not combine them', () => {
    expect(first({ all: [stepDown, support] }, row)).toBe(false);
    expect(first({ any: [stepDown, support] }, row)).toBe(true);
    expect(first({ not: support }, row)).toBe(true);
  });
});
