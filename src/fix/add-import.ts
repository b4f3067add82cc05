import type { CodeLanguage } from '../languages/code-language.ts';

/** Gives the text with a line that an expression needs, where the language wants it; unchanged when it has the line already. */
export function addImport(text: string, line: string, language: CodeLanguage): string {
  if (hasImport(text, line, language)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { importAfter, importList } = language;
  const list = importList?.open.exec(text);
  if (importList !== undefined && list)
    return insert(text, list.index + list[0].length, importList.item + newline);
  const first = importAfter?.exec(text);
  const start = first ? first.index + first[0].length : Number(text.startsWith('\u{FEFF}'));
  return insert(text, start, addGaps(text, start, { line, newline }));
}

function hasImport(text: string, line: string, { imported }: CodeLanguage): boolean {
  return imported?.test(text) === true || declares(text, line);
}

/** True when a text has a declaration: of one that takes several lines the first says what it is. */
export function declares(text: string, declaration: string): boolean {
  const first = declaration.split('\n', 1).join('');
  return text.split(/\r?\n/u).some((line) => line.trim() === first);
}

/** Among other imports the line stands with them, else apart from what comes before and behind. */
function addGaps(
  text: string,
  start: number,
  { line, newline }: { readonly line: string; readonly newline: string },
): string {
  const before = text.slice(0, start).split('\n');
  const isLineEnd = before.at(-1)?.replace('\u{FEFF}', '') === '';
  const above = (isLineEnd ? before.at(-2) : before.at(-1)) ?? '';
  const below = text.slice(start).split('\n', 1).join('');
  const word = /^[#\w]+/u.exec(line)?.[0] ?? line;
  const isImport = (other: string) => other.startsWith(`${word} `) || other.startsWith('from ');
  const isApart = (other: string) => other.trim() === '' || other.startsWith('#!') || isImport(other);
  const end = isLineEnd ? '' : newline;
  return `${end}${isApart(above) ? '' : newline}${line.replaceAll('\n', newline)}${newline}${isApart(below) ? '' : newline}`;
}

function insert(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}
