import { appendLine } from './append-line.ts';

/** Puts a name without a value into the text of an example file, unless it stands there already, in a comment or not. */
export function addEnvName(text: string, name: string): string {
  const isThere = new RegExp(String.raw`^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?${name}[ \t]*=`, 'mu').test(text);
  return isThere ? text : appendLine(text, `${name}=`);
}
