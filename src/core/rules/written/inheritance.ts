/** Members of an object in a file, whatever they are. */
export type Members = Readonly<Record<string, unknown>>;

/** What can be inherited, by member: its value, and the path that it is written at. */
export type Legacy = ReadonlyMap<string, { value: unknown; writtenAt: string }>;

/** Fills in what is inherited, and keeps where each value is written. */
export class Inheritance {
  private readonly origins = new Map<string, string>();

  /**
   * An object with the members that it leaves out, each from the first of the legacies that has it.
   *
   * @param path where the object stands in the file: `indicators[3]`
   */
  fill(own: Members, path: string, legacies: readonly Legacy[]): Members {
    const filled: Record<string, unknown> = { ...own };
    for (const [member, { value, writtenAt }] of legacies.flatMap((legacy) => [...legacy])) {
      if (filled[member] !== undefined) continue;
      filled[member] = value;
      this.origins.set(`${path}.${member}`, this.writtenAt(writtenAt));
    }
    return filled;
  }

  /** Where in the file that is written which is at a path of the filled objects. */
  writtenAt(path: string): string {
    const [, member = '', inside = ''] = /^(\w+\[\d+\]\.\w+)(.*)$/s.exec(path) ?? [];
    const origin = this.origins.get(member);
    return origin === undefined ? path : origin + inside;
  }

  /** Whether anything inherits what is written at a path. */
  isInherited(path: string): boolean {
    return [...this.origins.values()].includes(path);
  }
}

/** The members of an object that can be inherited from it. */
export function legacyOf(members: Members, path: string, inheritable: readonly string[]): Legacy {
  return new Map(
    inheritable
      .filter((member) => members[member] !== undefined)
      .map((member) => [member, { value: members[member], writtenAt: `${path}.${member}` }]),
  );
}
