import { parseEnv } from 'node:util';

import { appendLine } from './append-line.ts';
import { quoteEnvValue } from './quote-env-value.ts';

/** An assignment; the value is raw. */
export interface EnvEntry {
  readonly name: string;
  readonly value: string;
}

/** An environment file's text with a value in it, and the name that it has there. */
export interface AddedValue {
  readonly text: string;
  readonly name: string;
}

/**
 * Puts a value into the text of an environment file: under a name that holds it already, else under the wanted name or, where
 * that holds another value, the next free one. Undefined when it cannot be read back; nothing else in the text changes.
 */
export function addEnvValue(text: string, { name, value }: EnvEntry): AddedValue | undefined {
  const present = new Map(Object.entries(parseEnv(withoutMark(text))));
  const known = findName(present, { name, value });
  if (known !== undefined) return { text, name: known };
  const free = findFreeName(present, name);
  const quoted = quoteEnvValue(value);
  if (quoted === undefined) return undefined;
  const added = fillEmpty(text, free, quoted) ?? appendLine(text, `${free}=${quoted}`);
  return isReadBack(present, added, { name: free, value }) ? { text: added, name: free } : undefined;
}

/** The name is wanted above others that hold the value too. */
function findName(present: ReadonlyMap<string, unknown>, { name, value }: EnvEntry): string | undefined {
  if (present.get(name) === value) return name;
  return [...present].find(([, known]) => known === value)?.[0];
}

function findFreeName(present: ReadonlyMap<string, unknown>, name: string): string {
  let free = name;
  for (let number = 2; (present.get(free) ?? '') !== ''; number += 1) free = `${name}_${number}`;
  return free;
}

/** A line that names the variable and gives it nothing is waiting for the value. */
function fillEmpty(text: string, name: string, quoted: string): string | undefined {
  const empty = new RegExp(String.raw`^([ \t]*(?:export[ \t]+)?${name}=)[ \t]*(?=\r?$)`, 'gmu');
  if (text.match(empty)?.length !== 1) return undefined;
  return text.replace(empty, (_, start: string) => start + quoted);
}

/** A quote that an earlier line opens and never closes would swallow what is added. */
function isReadBack(present: ReadonlyMap<string, unknown>, text: string, { name, value }: EnvEntry): boolean {
  const read = new Map(Object.entries(parseEnv(withoutMark(text))));
  if (read.get(name) !== value) return false;
  return [...present].every(([other, known]) => other === name || read.get(other) === known);
}

function withoutMark(text: string): string {
  return text.replace(/^\u{FEFF}/u, '');
}
