import { capitalised } from '../../core/quality/describe';
import { definitionOf, FINDING_FAMILIES, type FindingCode } from '../../core/quality/findings';
import type { Named, Severity } from '../../core/quality/findings/define';
import { LINT_FAMILIES, lintDefinition, type LintCode } from '../../core/rules/lint/findings';
import type { LintSeverity } from '../../core/rules/lint/findings/define';
import { severityOf, type Definition } from '../../core/wording/definition';
import { DATA_QUALITY } from '../../core/wording/sheets';
import { page, table } from './markdown';

const DATA_SEVERITIES: Record<Severity, string> = {
  error: 'leaves a figure out or makes it doubtful',
  warning: 'asks for a look before the scorecard is shared',
  info: 'explains what was done',
};

const LINT_SEVERITIES: Record<LintSeverity, string> = {
  error: 'stops every build with the pack',
  warning: 'leaves the figures right, but the pack does not say what its author meant',
};

const LINT_WORDS: Record<LintSeverity, string> = { error: 'Error', warning: 'Warning' };

/** What a sentence names before it begins. */
const NAMED: Record<Named, string> = { cell: 'cell', figure: 'figure', neither: '' };

/**
 * The guide's page of everything that may be found in the data and in a rule pack, made from the
 * definitions: a line for each example, with its severity, its sentence and what to do.
 */
export function findingsPage(): string {
  const ofData = (code: FindingCode) => {
    const definition = definitionOf(code);
    return lines(code, definition, DATA_QUALITY.severities, [NAMED[definition.names]]);
  };
  const ofPack = (code: LintCode) => lines(code, lintDefinition(code), LINT_WORDS, []);
  return page([
    '# What may be found, and what to do',
    'Made by `npm run guide` from the definitions of findings, each with its examples. Codes stay the same from version to version.',
    '## In the data',
    'These stand on the sheet *Data quality*, with the cell or the figure that they name before the sentence.',
    table(['Severity', 'A finding that'], meanings(DATA_SEVERITIES, DATA_QUALITY.severities)),
    ...families(
      FINDING_FAMILIES,
      ['Code', 'Severity', 'Names', 'What it says', 'What to do'],
      ofData,
    ),
    '## In a rule pack',
    'These are what `npm run scorecard -- lint <pack.json>` lists, with the place in the file before the sentence: `indicators[3].tolerance.red`.',
    table(['Severity', 'A finding that'], meanings(LINT_SEVERITIES, LINT_WORDS)),
    ...families(
      LINT_FAMILIES,
      ['Code', 'Severity', 'What it says', 'What to write instead'],
      ofPack,
    ),
  ]);
}

function meanings<S extends string>(
  what: Record<S, string>,
  words: Readonly<Record<S, string>>,
): string[][] {
  return (Object.keys(what) as S[]).map((severity) => [words[severity], what[severity]]);
}

/** A heading and a table for each family. */
function families<Code extends string>(
  of: Readonly<Record<string, Readonly<Partial<Record<Code, unknown>>>>>,
  headings: readonly string[],
  linesOf: (code: Code) => string[][],
): string[] {
  return Object.entries(of).flatMap(([title, family]) => [
    `### ${title}`,
    table(headings, (Object.keys(family) as Code[]).flatMap(linesOf)),
  ]);
}

function lines<Detail, S extends string>(
  code: string,
  definition: Definition<Detail, S>,
  words: Readonly<Record<S, string>>,
  named: readonly string[],
): string[][] {
  return definition.examples.map((detail) => [
    `\`${code}\``,
    words[severityOf(definition, detail)],
    ...named,
    capitalised(definition.problem(detail)),
    definition.instead(detail),
  ]);
}
