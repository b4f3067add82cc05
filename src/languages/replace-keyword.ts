import type { Adapted, CodePlace } from './code-language.ts';

/** Has a declaration of a constant be one of a value, which an expression may give; undefined when it is none. */
export function replaceKeyword(
  { text, start, code }: CodePlace,
  declaration: RegExp,
  keyword: string,
): Adapted | undefined {
  const before = text.slice(Math.max(0, start - 300), start);
  const found = declaration.exec(before);
  const groups = found?.groups;
  if (!found || groups === undefined) return undefined;
  const from = start - before.length + found.index;
  return { code, lead: { start: from, text: `${groups['before'] ?? ''}${keyword}${groups['after'] ?? ''}` } };
}

/** True when a name is used where a constant has to stand: in an annotation, in a label. */
export function isConstantElsewhere(text: string, name: string): boolean {
  return new RegExp(String.raw`\bcase\s+(?:\w+\.)?${name}\b|@\w[\w.]*\s*\([^()]*\b${name}\b`, 'u').test(text);
}
