import type { ExpandedPack } from '../written/expand';
import type { Report } from './finding';

/** Defaults that no indicator inherits: whoever changes one waits for a change that does not come. */
export function lintDefaults({ unused }: ExpandedPack, report: Report): void {
  for (const { member, path, group } of unused) report('unused-default', path, { member, group });
}
