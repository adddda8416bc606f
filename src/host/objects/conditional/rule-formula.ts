import { expectFilledText } from '../arguments/expect';

/** A formula as Office.js shows it, with "=", from the file's form without. */
export function formulaFromRule(formula: string): string {
  return `=${formula}`;
}

/**
 * A formula as the file keeps it, from one given to Office.js: with or without "=", a number, or
 * a text, which is quoted.
 */
export function formulaToRule(given: unknown): string {
  const text = expectFilledText(given);
  if (text.startsWith('=')) return expectFilledText(text.slice(1));
  if (typeof given === 'boolean') return text.toUpperCase();
  const isConstant = text.trim() !== '' && Number.isFinite(Number(text));
  const isQuoted = /^".*"$/.test(text);
  const isReference = /^\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(text);
  const isCall = /[()!]/.test(text);
  if (isConstant || isQuoted || isReference || isCall) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
