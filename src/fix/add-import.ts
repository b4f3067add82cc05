import type { CodeLanguage } from '../languages/code-language.ts';

/** Gives the text with a line that an expression needs, after what has to stand first; unchanged when it has the line already. */
export function addImport(text: string, line: string, { importAfter }: CodeLanguage): string {
  if (text.split(/\r?\n/u).some((each) => each.trim() === line)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = importAfter?.exec(text)?.[0].length ?? 0;
  return `${text.slice(0, start)}${line}${newline}${text.slice(start)}`;
}
