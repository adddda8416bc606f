import { readFileSync } from 'node:fs';

const SET = /\[Api set: (\S+)(?: (\d+\.\d+))?[^\]]*\]/;
const MEMBER = /^ {8}(?:readonly |static )?([A-Za-z]\w*)(?:\??:|\(|<)/;

/** ExcelApi 1.13 is 13; anything outside the ExcelApi series (online, desktop, preview) is 99. */
function level(comment: string): number {
  const match = SET.exec(comment);
  if (!match) return 0;
  return match[1] === 'ExcelApi' && match[2] ? Number(match[2].slice(2)) : 99;
}

/** API set of every member of every Excel class, derived from the tags in @types/office-js. */
export function deriveApiSets(): Record<string, Record<string, number>> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const table: Record<string, Record<string, number>> = {};
  let inExcel = false;
  let current: Record<string, number> | null = null;
  let classLevel = 0;
  let comment = '';
  for (const line of lines) {
    if (/^(export )?declare namespace /.test(line)) inExcel = /namespace Excel\b/.test(line);
    if (!inExcel) continue;
    if (/^\s*\/\*\*/.test(line)) comment = line;
    else if (/^\s*\*/.test(line)) comment += line;
    else if (/^ {4}class (\w+)/.test(line)) {
      const name = /class (\w+)/.exec(line)?.[1] ?? '';
      classLevel = level(comment);
      current = table[name] ??= {};
      comment = '';
    } else if (/^ {4}\}/.test(line)) current = null;
    else if (current) {
      const member = MEMBER.exec(line)?.[1];
      const known = member !== undefined && Object.hasOwn(current, member);
      const tag = level(comment);
      if (member && !known && tag + classLevel > 0) current[member] = Math.max(tag, classLevel);
      comment = '';
    }
  }
  return Object.fromEntries(
    Object.entries(table).filter(([, members]) => Object.keys(members).length > 0),
  );
}

/** The derived table as the text of src/host/wire/api-sets.ts holds it: "13:a b;14:c" by class. */
export function apiSetText(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(deriveApiSets()).map(([name, members]) => {
      const levels = [...new Set(Object.values(members))].sort((a, b) => a - b);
      const groups = levels.map((of) => {
        const names = Object.keys(members).filter((member) => members[member] === of);
        return `${of}:${names.join(' ')}`;
      });
      return [name, groups.join(';')];
    }),
  );
}
