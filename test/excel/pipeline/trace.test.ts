import { asMonthKey } from '../../../src/core/calendar/months';
import { readFileSync } from 'node:fs';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { trace, type TraceOptions } from '../../../src/excel/pipeline/trace';
import { reportedRows, traceLines } from '../../../src/core/trace/report';

const SAMPLE = readFileSync(`${__dirname}/../../../assets/samples/early-help-case-list.xlsx`);

/** The sample case list, opened in Microsoft's client once for all questions. */
const host = openHost(new Uint8Array(SAMPLE));

function ask(question: Omit<TraceOptions, 'packs' | 'now'>) {
  const now = () => new Date('2017-07-03T09:00:00Z');
  return trace(host.Excel, {
    month: asMonthKey('2017-06'),
    ...question,
    packs: EMBEDDED_PACKS,
    now,
  });
}

describe('tracing a figure', () => {
  it('says of each row in the month whether it counted', async () => {
    const { traces } = await ask({ indicator: '2.2', locality: 'North' });
    const verdicts = reportedRows(traces[0]!).map(({ counted }) => counted);
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    expect({ numerator: count('numerator'), counted: count('counted') }).toEqual({
      numerator: 16,
      counted: 9,
    });
  });

  it('says why, with the dates and the condition that decided', async () => {
    const { traces } = await ask({ indicator: '2.2', locality: 'north area' });
    const reasons = reportedRows(traces[0]!);
    const reasonOf = (verdict: string) =>
      reasons.find(({ counted }) => counted === verdict)!.reason;
    expect(reasonOf('numerator')).toMatch(
      /^due \d+ June 2017; Initial contact date \d+ \w+ 2017: in time$/,
    );
    expect(reasonOf('not counted')).toMatch(/^due \d+ June 2017; Recommendation is "[^"]+"$/);
  });

  it('reports a late triage with both dates', async () => {
    const { traces } = await ask({ indicator: '1.2' });
    const late = reportedRows(traces[0]!).filter(({ counted }) => counted === 'counted');
    expect(late).toHaveLength(266 - 189);
    expect(late[0]!.reason).toMatch(
      /Contact date \d+ June 2017, Triage decision date \d+ June 2017: not within 5 working days$/,
    );
  });

  it('takes the latest month of the case list when none is named', async () => {
    expect((await ask({ indicator: '1.1', month: undefined })).month).toBe('2017-06');
  });

  it('reads as lines: the figure, its rows, and how many fall elsewhere', async () => {
    const lines = traceLines(await ask({ indicator: '4.2', locality: 'South' }));
    expect(lines.slice(0, 4)).toEqual([
      'Indicator 4.2, South, June 2017',
      '',
      '82, counted from the rows of "Case list".',
      'Each Family ID counts once a locality.',
    ]);
    expect(lines.at(-1)).toMatch(/^\d+ other rows of this locality fall in another month/);
  });

  it.each([
    ['is not counted from rows', { indicator: '11.2' }],
    [
      'is of a month before the case list begins',
      { indicator: '2.2', month: asMonthKey('2014-06') },
    ],
  ])('says so where the figure %s', async (_, question) => {
    const lines = traceLines(await ask(question));
    expect(lines.at(-1)).toBe(
      'There is no figure for it. Check the indicator, the locality and the month.',
    );
  });

  it.each([
    [{ indicator: '99.9' }, 'unknown-indicator', /has no indicator "99\.9"/],
    [
      { indicator: '2.2', part: 'early' },
      'unknown-indicator',
      /no part "early" of indicator "2\.2".*"late"/,
    ],
    [
      { indicator: '2.2', locality: 'Atlantis' },
      'unknown-locality',
      /no locality "Atlantis".*North/,
    ],
  ])('refuses %j with the names there are', async (question, code, sentence) => {
    await expect(ask(question)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(sentence) as string,
    });
  });
});
