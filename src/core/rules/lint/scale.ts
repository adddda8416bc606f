import { BENCHMARK_NAMES, rangeAdvice } from '../../wording/rules';
import { roundHalfUp, storedDecimals } from '../rounding';
import { figuresOf } from '../tolerance';
import { BENCHMARKS } from '../benchmarks';
import type { LintContext, PlacedIndicator } from './context';
import type { Report } from './finding';

/** Figures that the measure cannot take: percentages keyed as whole numbers, negative counts, limits finer than shown. */
export function lintScale({ indicators }: LintContext, report: Report): void {
  for (const indicator of indicators) {
    lintTargets(indicator, report);
    lintBenchmarks(indicator, report);
    lintEarlierYears(indicator, report);
  }
}

function lintTargets({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const decimals = storedDecimals(rule.measure);
  for (const { member, value, is, name: what } of figuresOf(rule.tolerance)) {
    const where = `${path}.tolerance.${member}`;
    if (rule.measure.kind === 'percent' && value > 1) {
      const fraction = roundHalfUp(value / 100, 6);
      report('percentage-not-a-fraction', where, { subject, what, value, fraction });
    } else if (is === 'limit' && roundHalfUp(value, decimals) !== value) {
      report('limit-finer-than-shown', where, {
        subject,
        what,
        value,
        decimals: rule.measure.decimals,
        rounded: roundHalfUp(value, decimals),
      });
    }
  }
}

function lintBenchmarks({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { kind } = rule.measure;
  for (const member of BENCHMARKS) {
    const value = rule.benchmarks?.[member];
    if (value === undefined || inRange(kind, value)) continue;
    const what = BENCHMARK_NAMES[member];
    const detail = { subject, what, value, kind, instead: rangeAdvice(kind) };
    report('benchmark-outside-range', `${path}.benchmarks.${member}`, detail);
  }
}

function lintEarlierYears({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { kind } = rule.measure;
  rule.earlierYears.forEach(({ year, value }, i) => {
    if (inRange(kind, value)) return;
    const detail = { subject, year, value, kind, instead: rangeAdvice(kind) };
    report('earlier-year-outside-range', `${path}.earlierYears[${i}].value`, detail);
  });
}

function inRange(kind: string, value: number): boolean {
  return value >= 0 && (kind !== 'percent' || value <= 1);
}
