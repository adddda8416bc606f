import type { StyleName } from '../../../src/core/sheets/look/styles';
import { dressedRows, packDress, unpackDress } from '../../../src/excel/write/dress';
import { planOf } from '../support/plans';

const row = (style: StyleName, value: number) => ({ height: 15, cells: [{ value, style }] });

describe('remembering how a sheet was dressed', () => {
  test('gives heights and styles of every row back, and no values', () => {
    const plan = planOf({ rows: [row('heading', 71), row('text', 72), row('text', 73)] });
    const packed = packDress(plan);
    expect(packed).not.toMatch(/7[123]/);
    const dress = unpackDress(packed);
    expect(dress && dressedRows(dress)).toEqual(
      ['heading', 'text', 'text'].map((style) => ({ height: 15, styles: [style] })),
    );
    expect(dress?.columns).toEqual(plan.columns);
  });

  test('takes no more room for twenty thousand equal rows', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => row('text', i));
    const few = packDress(planOf({ rows: rows(10) }));
    const many = packDress(planOf({ rows: rows(20_000), page: planOf({ rows: rows(10) }).page }));
    expect(many.length).toBeLessThan(few.length + 10);
  });

  test('holds nothing of the build time, which stands in the footer', () => {
    expect(packDress(planOf())).not.toContain('Built');
  });

  test("makes nothing of somebody else's text", () => {
    expect(unpackDress('no JSON')).toBeNull();
    expect(unpackDress('{"runs":1}')).toBeNull();
  });

  test('makes nothing of a style that there is no more', () => {
    const packed = packDress(planOf({ rows: [row('heading', 71)] }));
    expect(unpackDress(packed.replace('"heading"', '"headline"'))).toBeNull();
  });
});
