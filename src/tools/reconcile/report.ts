import { comparisonKey, type Comparison, type What } from './comparison';
import { EXPLAINED } from './explained';
import { schoolSection } from './school-report';
import type { SchoolComparison } from './schools';

/** The outcome for one pack. */
export interface Outcome {
  packName: string;
  comparisons: Comparison[];
}

/** A difference and why it is there; no reason where none is known. */
export interface Difference {
  comparison: Comparison;
  reason: string | null;
}

/** The differences of an outcome, in order, each with its reason from the list of explained ones. */
export function differencesOf({ comparisons }: Outcome): Difference[] {
  return comparisons
    .filter(({ equal }) => !equal)
    .map((comparison) => ({ comparison, reason: reasonFor(comparisonKey(comparison)) }));
}

function reasonFor(key: string): string | null {
  return EXPLAINED.find(({ differences }) => differences.includes(key))?.reason ?? null;
}

/** Explained differences that no longer occur: their entries should go. */
export function staleExplanations(outcomes: readonly Outcome[]): string[] {
  const occurring = new Set(
    outcomes.flatMap((outcome) =>
      differencesOf(outcome).map(({ comparison }) => comparisonKey(comparison)),
    ),
  );
  return EXPLAINED.flatMap(({ differences }) => differences).filter((key) => !occurring.has(key));
}

/** What is counted, in the order of the document. */
const KINDS: readonly { what: What | 'check'; recomputed: boolean; label: string }[] = [
  { what: 'value', recomputed: true, label: 'percentages and rates, from their counts' },
  { what: 'share', recomputed: true, label: 'shares of supporting counts' },
  { what: 'year to date', recomputed: true, label: 'years to date' },
  { what: 'year-to-date count', recomputed: true, label: 'counts behind years to date' },
  { what: 'colour', recomputed: true, label: 'colours' },
  { what: 'sum of localities', recomputed: true, label: 'borough figures, from the localities' },
  { what: 'check', recomputed: true, label: 'counts that others should give' },
  { what: 'value', recomputed: false, label: 'figures carried through as returned' },
];

/** The whole reconciliation as a Markdown document. */
export function reconciliationDocument(
  outcomes: readonly Outcome[],
  schools: readonly SchoolComparison[],
): string {
  const lines = [
    '# Reconciliation with the published scorecards',
    '',
    'Both scorecards are built anew from their published returns, and every published figure that can be worked out is held against the one built, at the precision it was printed to. Made by `npm run reconcile`.',
    '',
    totals(outcomes),
    '',
    ...outcomes.flatMap((outcome) => section(outcome)),
    ...schoolSection(schools),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function totals(outcomes: readonly Outcome[]): string {
  const worked = outcomes
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ recomputed }) => recomputed);
  const equal = worked.filter((comparison) => comparison.equal).length;
  const differences = outcomes.flatMap(differencesOf);
  const explained = differences.filter(({ reason }) => reason !== null).length;
  return `Worked out anew: ${worked.length} published figures, of which ${equal} are equal. In all ${differences.length} differ; ${explained} of these are explained below.`;
}

/** One line for each published figure that can be worked out: equal or not, and why not. */
export function reconciliationLines(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ comparisons }) =>
    comparisons
      .filter(({ recomputed, equal }) => recomputed || !equal)
      .map((comparison) => {
        const key = comparisonKey(comparison);
        return comparison.equal
          ? `equal      ${key}`
          : `different  ${key}, built ${comparison.computed}: ${reasonFor(key) ?? 'not explained'}`;
      }),
  );
}

function section(outcome: Outcome): string[] {
  const differences = differencesOf(outcome);
  return [
    `## ${outcome.packName}`,
    '',
    '| Published figures | Compared | Equal | Different |',
    '| --- | ---: | ---: | ---: |',
    ...KINDS.flatMap((kind) => countRow(kind, outcome.comparisons)),
    '',
    differences.length === 0 ? 'No differences.' : '| Figure | Printed | Built | Why |',
    ...(differences.length === 0 ? [] : ['| --- | ---: | ---: | --- |']),
    ...differences.map(differenceRow),
    '',
  ];
}

function countRow(kind: (typeof KINDS)[number], comparisons: Comparison[]): string[] {
  const counted = comparisons.filter(
    ({ what, recomputed }) => groupOf(what) === kind.what && recomputed === kind.recomputed,
  );
  if (counted.length === 0) return [];
  const equal = counted.filter((comparison) => comparison.equal).length;
  return [`| ${kind.label} | ${counted.length} | ${equal} | ${counted.length - equal} |`];
}

function groupOf(what: What): What | 'check' {
  return what.startsWith('check: ') ? 'check' : what;
}

function differenceRow({ comparison, reason }: Difference): string {
  const { scorecard, indicator, part, locality, period, what, printed, computed } = comparison;
  const name = [scorecard, part ? `${indicator} (${part})` : indicator, locality, period].join(
    ', ',
  );
  const shown = what === 'value' ? name : `${name}: ${what.replace(/^check: /, '')}`;
  return `| ${shown} | ${printed} | ${computed} | ${reason ?? '**Not explained**'} |`;
}
