import { filesWithErrors, runEdited } from '../../support/edited-sources';

/** From here on everything is reached that deals with findings but names no Office.js type. */
const ROOTS = [
  'src/core/measure/observe.ts',
  'src/core/score/score.ts',
  'src/core/sheets/index.ts',
  'src/core/trace/report.ts',
  'src/tools/guide/run.ts',
];

const DEFINE = 'src/core/quality/findings/define.ts';
const FATES = 'src/core/quality/findings/fates.ts';
const RETURNS = 'src/core/quality/findings/returns.ts';
const SLIPS = 'src/core/quality/findings/slips.ts';

describe('a new finding', () => {
  const START = 'export const RETURN_FINDINGS = {';
  const edit = {
    file: RETURNS,
    from: START,
    to: `${START}
      'best-ever': aboutFigure<{ value: number }>({
        severity: ({ value }) => (value > 100 ? 'warning' : 'info'),
        problem: ({ value }) => \`the value \${plain(value)} is better than any before.\`,
        instead: () => 'Check it.',
        examples: [{ value: 99 }],
      }),`,
  };

  it('needs its definition and no other edit', () => {
    expect(filesWithErrors(ROOTS, [edit])).toEqual([]);
  });

  it('is collected, told and in the guide by its definition alone', () => {
    const printed = runEdited(
      ['src/core', 'src/tools/guide'],
      [edit],
      `
      import { FindingCollector } from './src/core/quality/collector';
      import { describe } from './src/core/quality/describe';
      import { findingsPage } from './src/tools/guide/findings-page';
      const series = { scorecard: 'monthly', indicator: '1.2', part: '', locality: 'North' };
      const finding = new FindingCollector().add('best-ever', { value: 101 }, { series });
      const line = findingsPage().split('\\n').find((each) => each.includes('best-ever'));
      console.log([finding.severity, describe(finding), line].join('\\n'));
      `,
    );
    expect(printed.trim().split('\n')).toEqual([
      'warning',
      '1.2 for North: the value 101 is better than any before. Check it.',
      '| `best-ever` | Note | figure | The value 99 is better than any before. | Check it. |',
    ]);
  });
});

describe('the compiler names every place', () => {
  const cases = [
    {
      name: 'that adds a finding whose sentences need to know more',
      file: RETURNS,
      from: "'conflicting-returns': aboutFigure<{ other: string }>",
      to: "'conflicting-returns': aboutFigure<{ other: string; rows: number }>",
      named: ['src/core/measure/unique.ts', RETURNS],
    },
    {
      name: 'where a row of a case list may have a slip, and does not say what many such rows have',
      file: SLIPS,
      from: "    many: 'have a date in the future or before 1990',\n",
      to: '',
      named: [SLIPS],
    },
    {
      name: 'that has words for what became of a row, where something else can become of it',
      file: FATES,
      from: "export type KeptFate = 'counted' |",
      to: "export type KeptFate = 'counted-twice' | 'counted' |",
      named: ['src/core/quality/findings/rows.ts'],
    },
    {
      name: 'that orders, names or explains severities, where there is another',
      file: DEFINE,
      from: "export type Severity = 'error' |",
      to: "export type Severity = 'fatal' | 'error' |",
      named: [
        'src/core/sheets/kinds/data-quality.ts',
        'src/core/sheets/kit/finding-links.ts',
        'src/tools/guide/findings-page.ts',
      ],
    },
  ];
  let named: string[];

  beforeAll(() => {
    named = filesWithErrors(ROOTS, cases);
  });

  it.each(cases)('$name', (each) => {
    expect(named).toEqual(expect.arrayContaining(each.named));
  });

  it('and no other', () => {
    expect(named).toEqual(cases.flatMap((each) => each.named).sort());
  });
});
