import type { MonthKey } from '../calendar/period';
import { listed } from './list';
import { longMonth } from '../calendar/words';
import { plural } from './plural';

/** What the terminal program says. */
export const CLI = {
  noCommand:
    'Say what to do: build a workbook, put rules in one, lint a rule pack, or trace a figure to its rows.',
  unknownCommand: (command: string, known: readonly string[], near: string | null): string =>
    `There is no command "${command}". ${near === null ? `There are: ${listed(known)}.` : `Did you mean ${near}?`}`,
  unknownOption: (option: string, near: string | null): string =>
    `There is no option ${option}.${near === null ? '' : ` Did you mean --${near}?`}`,
  optionNotTaken: (option: string, command: string, takers: readonly string[]): string =>
    `${command} takes no ${option}; ${listed(takers)} ${takers.length === 1 ? 'does' : 'do'}.`,
  optionRepeated: (option: string): string => `${option} is given twice. Give it once.`,
  optionWithoutValue: (option: string, example: string): string =>
    `${option} needs a value, as in ${option} ${example}.`,
  optionTakesNoValue: (option: string): string =>
    `${option} takes no value. Write ${option} alone.`,
  optionNeeded: (option: string, example: string): string =>
    `Name the ${option} to work on, as in --${option} ${example}.`,
  oneFile: (command: string, what: string): string => `Name one ${what} to ${command}.`,
  workbookAndCsv: (command: string): string =>
    `Name one workbook to ${command}, or CSV files only.`,
  fileTwice: (file: string): string => `${file} is named twice. Name it once.`,
  wrongMonth: (month: string): string =>
    `"${month}" is no month. Write the year and the month as in 2017-06.`,
  unknownPack: (pack: string, known: readonly string[], near: string | null): string =>
    `There is no rule pack "${pack}". ${near === null ? '' : `Did you mean ${near}? `}Use ${known.join(', ')} or the file of a pack, ending in .json.`,
  outIsInput: (file: string): string =>
    `The scorecard cannot be written over the workbook it is built from, ${file}. Choose another file for --out.`,
  cannotWrite: (file: string): string =>
    `${file} could not be written. Close it if it is open in Excel, check that the folder may be written to, then build again.`,
  cannotReadPack: (file: string): string =>
    `The rule pack ${file} could not be read. Check the name and folder.`,
  packNotJson: (file: string, reason: string): string =>
    `The rule pack ${file} is not JSON: ${reason}`,

  unexpected: (sentence: string, reason: string): string => `${sentence} (${reason})`,

  step: (step: string): string => `${step} …`,
  built: (result: {
    pack: string;
    month: MonthKey;
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
