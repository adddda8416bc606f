import type { Finding } from './finding';
import { severityOf } from './severity';

/** A finding as it is reported: its id and severity follow. */
export type NewFinding = Omit<Finding, 'id' | 'severity'>;

/**
 * Gathers the findings of one build. Ids count up in the order of adding, which follows the order of
 * reading, so that building the same workbook again gives the same ids.
 */
export class FindingCollector {
  private readonly findings: Finding[] = [];
  private readonly byId = new Map<string, Finding>();

  /** Records a finding and gives it back with its id and severity. */
  add(finding: NewFinding): Finding {
    const recorded: Finding = {
      ...finding,
      id: `Q${this.findings.length + 1}`,
      severity: severityOf(finding),
    };
    this.findings.push(recorded);
    this.byId.set(recorded.id, recorded);
    return recorded;
  }

  /** The findings with these ids. */
  withIds(ids: readonly string[]): Finding[] {
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  /** All findings so far, in order. */
  all(): Finding[] {
    return [...this.findings];
  }
}
