import { FindingCollector } from '../../../../src/core/quality/collector';
import { planSheets } from '../../../../src/core/sheets';
import { juneScorecard, NOTE, OBSERVATIONS } from '../fixtures/june-2017';
import { ReadTable, sheet, texts } from '../support';

const scorecard = juneScorecard();
const plan = sheet(planSheets(scorecard, NOTE), 'Data quality');
const table = new ReadTable(plan, 'Finding');

test('lists every finding once', () => {
  const listed = plan.rows.slice(table.headingRow + 1).map(({ cells }) => cells[0]?.value);
  expect([...listed].sort()).toEqual(scorecard.findings.map(({ id }) => id).sort());
});

test('lists errors first, then warnings, then notes', () => {
  const order = ['Error', 'Warning', 'Note'];
  const severities = plan.rows
    .slice(table.headingRow + 1)
    .map(({ cells }) => order.indexOf(String(cells[1]?.value)));
  expect(severities).toEqual([...severities].sort((a, b) => a - b));
  expect(new Set(severities).size).toBeGreaterThan(1);
});

test('says what was found in a sentence, and leads to the raw cell', () => {
  expect(table.cell('Q2', 'What was found').value).toMatch(/disagree/);
  expect(table.cell('Q2', 'Sheet').value).toBe('Returns');
  expect(table.link('Q2', 'Cell')).toMatchObject({ sheet: 'Returns', address: 'F57', text: 'F57' });
});

test('names indicator, locality and period', () => {
  const cells = ['Indicator', 'Locality', 'Period'].map(
    (heading) => table.cell('Q2', heading).value,
  );
  expect(cells).toEqual(['1.2', 'Ashdale', 'June 2017']);
});

test('counts the severities above the table', () => {
  const count = (severity: string): number =>
    scorecard.findings.filter((finding) => finding.severity === severity).length;
  expect(texts(plan)[1]).toBe(
    `${count('error')} errors  ·  ${count('warning')} warnings  ·  ${count('info')} notes`,
  );
});

test('without findings it is a table of one row that says so', () => {
  const observations = OBSERVATIONS.filter(({ indicator }) => ['1.1', '9.2'].includes(indicator));
  const sound = {
    ...juneScorecard({ observations, findings: new FindingCollector() }),
    findings: [],
  };
  const empty = sheet(planSheets(sound, NOTE), 'Data quality');
  expect(empty.tables[0]?.area.rows).toBe(2);
  expect(texts(empty)).toContain(
    'Nothing to ask about: every figure could be read, placed and computed.',
  );
  expect(empty.layout).toBe(plan.layout);
});

test('leads to the raw cells of a thousand findings at most, however many there are', () => {
  const [finding] = scorecard.findings.filter(({ where }) => where !== undefined);
  const findings = Array.from({ length: 1_200 }, (_, i) => ({ ...finding!, id: `Q${i + 1}` }));
  const long = sheet(planSheets({ ...scorecard, findings }, NOTE), 'Data quality');
  const listed = long.rows.slice(-1_200);
  expect(listed.every(({ cells }) => cells[4]?.value === finding?.where?.address)).toBe(true);
  expect(long.links).toHaveLength(1_000);
  expect([listed[999], listed[1_000]].map((row) => row?.cells[4]?.style)).toEqual([
    'linkRuled',
    'textWrapped',
  ]);
  expect(long.layout).toBe(plan.layout);
});
