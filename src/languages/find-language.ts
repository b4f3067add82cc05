import type { CodeLanguage } from './code-language.ts';
import { codeLanguages } from './index.ts';

const unknown: CodeLanguage = { name: 'unknown' };
const extensions: ReadonlyMap<string, CodeLanguage> = new Map(
  codeLanguages.flatMap((language) =>
    (language.extensions ?? []).map((extension) => [extension, language] as const),
  ),
);

/** Gives what is known of a file's language by its path; an entry that knows nothing when it is none of the table. */
export function findLanguage(path: string): CodeLanguage {
  const special = codeLanguages.find(({ paths }) => paths?.test(path) === true);
  return special ?? extensions.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? unknown;
}

/** Puts a variable's name into a template of the table. */
export function fillName(template: string, name: string): string {
  return template.replaceAll('NAME', () => name);
}
