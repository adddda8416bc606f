import { longMonth } from './periods';
import { plural } from './plural';

/** What the terminal program says. */
export const CLI = {
  usage: [
    'Builds a performance scorecard into a copy of a workbook.',
    '',
    'Usage:',
    '  scorecard build <workbook.xlsx> [--pack <pack>] [--month <YYYY-MM>] [--out <file.xlsx>] [--json]',
    '  scorecard lint <pack.json> [--json]',
    '  scorecard rules <workbook.xlsx> [--pack <pack>] [--out <file.xlsx>] [--json]',
    '  scorecard trace <workbook.xlsx> --indicator <number> [--part <part>] [--locality <name>]',
    '                  [--month <YYYY-MM>] [--pack <pack>] [--json]',
    '',
    '  --pack    early-help, safeguarding, or the file of a rule pack; without it, the pack whose',
    '            indicators the data names',
    '  --month   the month to report; without it, the latest month with data',
    '  --out     where to write; without it, <name>-scorecard.xlsx beside the workbook, or',
    '            <name>-rules.xlsx for rules: a copy with a sheet of the rules, which builds then use',
    '  --json    print one JSON object, and nothing else, on standard output',
    '',
    'The workbook itself is never changed. Exit code 0: built. 1: could not build. 2: wrong usage.',
  ].join('\n'),

  noCommand:
    'Say what to do: build a workbook, put rules in one, lint a rule pack, or trace a figure to its rows.',
  noIndicator: 'Name the indicator to trace, as in --indicator 2.2.',
  unknownCommand: (command: string): string =>
    `There is no command "${command}". There are: build, rules, lint and trace.`,
  oneFile: (command: string, what: string): string => `Name one ${what} to ${command}.`,
  wrongMonth: (month: string): string =>
    `"${month}" is no month. Write the year and the month as in 2017-06.`,
  unknownPack: (pack: string, known: readonly string[]): string =>
    `There is no rule pack "${pack}". Use ${known.join(', ')} or the file of a pack, ending in .json.`,
  outIsInput: (file: string): string =>
    `The scorecard cannot be written over the workbook it is built from, ${file}. Choose another file for --out.`,
  cannotWrite: (file: string): string =>
    `${file} could not be written. Close it if it is open in Excel, check that the folder may be written to, then build again.`,
  cannotReadPack: (file: string): string =>
    `The rule pack ${file} could not be read. Check the name and folder.`,
  packNotJson: (file: string, reason: string): string =>
    `The rule pack ${file} is not JSON: ${reason}`,

  step: (step: string): string => `${step} …`,
  built: (result: {
    pack: string;
    month: string;
    indicators: number;
    rag: { red: number; amber: number; green: number };
    findings: { error: number; warning: number; info: number };
    /** Whether there was a last build to compare with. */
    rebuilt: boolean;
    changes: number;
    sheets: readonly string[];
    findingsSheet: string | null;
    notes: readonly string[];
    out: string;
  }): string => {
    const { rag, findings } = result;
    const queries = findings.error + findings.warning;
    return [
      `${result.pack} scorecard, ${longMonth(result.month)}`,
      `  ${plural(result.indicators, 'indicator')}: ${rag.green} green, ${rag.amber} amber, ${rag.red} red`,
      `  ${plural(queries, 'query', 'queries')} on the data${queries > 0 && result.findingsSheet ? `, see sheet "${result.findingsSheet}"` : ''}`,
      ...(result.rebuilt
        ? [`  ${plural(result.changes, 'figure')} changed since the last build`]
        : []),
      `  Sheets: ${result.sheets.join(', ')}`,
      ...result.notes.map((note) => `  ${note}`),
      CLI.writtenTo(result.out),
    ].join('\n');
  },
  writtenTo: (out: string): string => `Written to ${out}`,

  lintClean: (file: string): string => `${file}: nothing wrong found.`,
  lintFinding: (finding: {
    severity: string;
    code: string;
    path: string;
    problem: string;
    instead: string;
  }): string =>
    `${finding.severity} ${finding.code} at ${finding.path || 'the top'}\n  ${finding.problem}\n  ${finding.instead}`,
  lintSummary: (errors: number, warnings: number): string =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
};
