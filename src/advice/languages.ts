import { type CodeLanguage, byExtension, byPath } from './language-table.ts';

const extensions: ReadonlyMap<string, CodeLanguage> = new Map(
  Object.entries(byExtension).flatMap(([names, language]) =>
    names.split(' ').map((name) => [name, language]),
  ),
);

/** Gives what is known of a file's language by its path; an empty entry when nothing is. */
export function findLanguage(path: string): CodeLanguage {
  const special = byPath.find(([pattern]) => pattern.test(path));
  return special?.[1] ?? extensions.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? {};
}

/** Puts a variable's name into a template of the table. */
export function fillName(template: string, name: string): string {
  return template.replaceAll('NAME', () => name);
}
