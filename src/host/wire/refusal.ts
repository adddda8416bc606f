import { API_SETS } from './api-sets';
import { HostError } from './define';

const levels = new Map<string, Map<string, number>>();

function levelsOf(typeName: string): Map<string, number> {
  let known = levels.get(typeName);
  if (!known) {
    known = new Map();
    for (const group of (API_SETS[typeName] ?? '').split(';').filter(Boolean)) {
      const [level, names = ''] = group.split(':');
      for (const name of names.split(' ')) known.set(name, Number(level));
    }
    levels.set(typeName, known);
  }
  return known;
}

const apiNotFound = () =>
  new HostError(
    'ApiNotFound',
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  );

/**
 * Refuses a member that the declared ExcelApi set does not have yet.
 * @param declared the minor version: 13 for ExcelApi 1.13
 */
export function requireApiSet(typeName: string, member: string, declared: number): void {
  if (isAbove(typeName, member, declared)) throw apiNotFound();
}

export function isAbove(typeName: string, member: string, declared: number): boolean {
  return (levelsOf(typeName).get(member) ?? 0) > declared;
}

/**
 * Whether a name is none of a type's, but one of another type's: Excel's load passes over it, and
 * published samples have some ("text" of an axis, "value" of a table's rows).
 */
export function isOthersMember(typeName: string, member: string): boolean {
  if (levelsOf(typeName).has(member)) return false;
  return Object.keys(API_SETS).some((other) => levelsOf(other).has(member));
}

/** The error for a member that the host has not: known to Office.js, or known to nobody. */
export function missingMember(typeName: string, member: string, declared: number): HostError {
  const level = levelsOf(typeName).get(member);
  if (level === undefined && !member.startsWith('_')) return apiNotFound();
  if (level !== undefined && level > declared) return apiNotFound();
  return new HostError(
    'NotImplemented',
    `${typeName}.${member} is not implemented by this workbook host.`,
  );
}
