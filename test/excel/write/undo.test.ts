import { Undo } from '../../../src/excel/write/undo';

describe('taking changes back', () => {
  test('begins with the last', async () => {
    const done: string[] = [];
    const undo = new Undo();
    for (const step of ['first', 'second', 'third']) {
      undo.before([step], async () => void done.push(step));
    }
    expect(await undo.run()).toEqual([]);
    expect(done).toEqual(['third', 'second', 'first']);
  });

  test('tries a failing step again, and goes on past one that keeps failing', async () => {
    const done: string[] = [];
    let tries = 0;
    const undo = new Undo();
    undo.before(['Key'], async () => void done.push('Key'));
    undo.before(['North'], async () => {
      tries++;
      throw new Error('no');
    });
    undo.before(['South'], async () => {
      if (!done.includes('try')) {
        done.push('try');
        throw new Error('once');
      }
      done.push('South');
    });
    expect(await undo.run()).toEqual(['North']);
    expect(tries).toBe(2);
    expect(done).toEqual(['try', 'South', 'Key']);
  });
});
