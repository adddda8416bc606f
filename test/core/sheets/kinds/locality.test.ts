import { planSheets } from '../../../../src/core/sheets';
import { shownText } from '../../../../src/core/sheets/look/shown-text';
import { juneScorecard, NOTE, OBSERVATIONS } from '../fixtures/june-2017';
import { ReadTable, sheet, texts } from '../support';

const plans = planSheets(juneScorecard(), NOTE);
const north = sheet(plans, 'North');
const table = new ReadTable(north);

test('each locality has a sheet of its own, in the order of the pack', () => {
  const localities = plans.filter(({ kind }) => kind === 'locality').map(({ name }) => name);
  expect(localities).toEqual(['North', 'South', 'Central']);
});

test('a locality without figures has none', () => {
  const observations = OBSERVATIONS.filter(({ locality }) => locality !== 'South');
  const names = planSheets(juneScorecard({ observations }), NOTE).map(({ name }) => name);
  expect(names).not.toContain('South');
  expect(names).toContain('North');
});

test('lists the indicators that have figures for it, and no others', () => {
  const numbers = north.rows
    .slice(table.headingRow + 1)
    .map(({ cells }) => cells[0]?.value)
    .filter((value) => value !== null);
  expect(numbers).toEqual(['2.2', '4.1']);
});

test("shows its own figure with the borough's beside it and how far it is from it", () => {
  expect(table.cell('2.2', 'Jun-17').value).toBe(22 / 40);
  expect(table.cell('2.2', 'Ashdale').value).toBe(70 / 110);
  const difference = table.cell('2.2', 'Difference');
  expect(difference.value).toBeCloseTo(22 / 40 - 70 / 110, 12);
  expect(shownText(difference)).toBe('-8.6% pts');
});

test('shows for a count its share of the borough, not a difference', () => {
  expect(table.cell('4.1', 'Share of borough').value).toBe(519 / 1559);
  expect(table.cell('4.1', 'Difference').value).toBeNull();
});

test('judges the locality against the target by its own figure', () => {
  expect(table.cell('2.2', 'RAG').value).toBe('R');
  expect(table.cell('2.2', 'Direction').value).toBe('▼ declined, off target');
});

test('leads back to the whole borough', () => {
  expect(texts(north)).toContain('Ashdale as a whole: see Scorecard');
  expect(north.links[0]).toMatchObject({ sheet: 'Scorecard', address: 'A1' });
});
