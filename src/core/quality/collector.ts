import { severityOf } from '../wording/definition';
import type { Finding, FindingOf, FindingPlace, PlaceOf } from './finding';
import { definitionOf, type FindingCode, type FindingDetail, type NamedBy } from './findings';

/** The place of a finding as a parameter: none where its definition names neither cell nor figure. */
type PlaceArgument<Code extends FindingCode> =
  NamedBy<Code> extends 'neither' ? [] : [place: PlaceOf<Code>];

/**
 * Gathers the findings of one build. Ids count up in the order of adding, which follows the order of
 * reading, so that building the same workbook again gives the same ids.
 */
export class FindingCollector {
  private readonly findings: Finding[] = [];
  private readonly byId = new Map<string, Finding>();

  /** Records a finding with its detail and place, and gives it back with its id and severity. */
  add<Code extends FindingCode>(
    code: Code,
    detail: FindingDetail<Code>,
    ...placed: PlaceArgument<Code>
  ): FindingOf<Code> {
    const [place]: readonly [FindingPlace?] = placed;
    const recorded: FindingOf<Code> = {
      ...place,
      id: `Q${this.findings.length + 1}`,
      code,
      severity: severityOf(definitionOf(code), detail),
      detail,
    };
    // One of the union's members by its code, which a type parameter cannot say.
    const finding = recorded as Finding;
    this.findings.push(finding);
    this.byId.set(finding.id, finding);
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
