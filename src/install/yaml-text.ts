import { isDeepStrictEqual } from 'node:util';

import type * as library from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** What may be put into a YAML text. */
export type YamlValue = string | boolean | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/** A YAML text that is one plain mapping, and the library that took it apart. */
export interface YamlText {
  readonly text: string;
  readonly yaml: typeof library;
  readonly document: Document.Parsed;
}

// The tools read `<<` as a name for what is merged in.
const options = { logLevel: 'silent', merge: true } as const;

/** Takes a YAML text apart; undefined when it is anything but one mapping, or nothing yet. */
export async function parseYaml(text: string): Promise<YamlText | undefined> {
  const yaml = await import('yaml');
  const documents = yaml.parseAllDocuments(text, options);
  const list = Array.isArray(documents) ? documents : [];
  const document = list[0] ?? yaml.parseDocument(text, options);
  const isSound = list.length < 2 && document.errors.length === 0 && document.warnings.length === 0;
  const isMapping =
    document.contents === null || isBlock(yaml, document.contents) || isNothing(yaml, document.contents);
  return isSound && isMapping ? { text, yaml, document } : undefined;
}

/** What a YAML text says, however it is written; undefined when it is not sound. */
export async function readAnyYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, options);
  return document.errors.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
}

/** What a YAML text says, as plain data. */
export function readYaml({ document }: YamlText): unknown {
  return document.toJS({ maxAliasCount: 100 });
}

/** Gives the text after a change, if it says what was wanted; undefined otherwise. */
export async function confirmYaml(text: string, wanted: unknown): Promise<string | undefined> {
  const parsed = await parseYaml(text);
  return parsed && isDeepStrictEqual(readYaml(parsed), wanted) ? text : undefined;
}

/** Whether a node is a mapping or a list written with lines and indentation, under no name that others could refer to. */
export function isBlock(yaml: YamlText['yaml'], node: unknown): node is YAMLMap | YAMLSeq {
  return yaml.isCollection(node) && node.flow !== true && node.anchor === undefined && node.tag === undefined
    ? (yaml.isMap(node) || yaml.isSeq(node)) && node.items.length > 0
    : false;
}

/** Whether a node is an empty place behind a colon. */
export function isNothing(yaml: YamlText['yaml'], node: unknown): boolean {
  return (
    yaml.isScalar(node) && node.value === null && (node.source ?? '') === '' && node.anchor === undefined
  );
}

/** Finds a member of a mapping by its name. */
export function findPair(yaml: YamlText['yaml'], node: unknown, name: string): Pair | undefined {
  if (!yaml.isMap(node)) return undefined;
  return node.items.find(({ key }) => yaml.isScalar(key) && key.value === name);
}

/** Where a node begins. */
export function findStart(yaml: YamlText['yaml'], node: unknown): number {
  if (yaml.isPair(node)) return findStart(yaml, node.key);
  if (yaml.isCollection(node) && node.flow !== true) return findStart(yaml, node.items[0]);
  return yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the line after a node begins, or the text ends; comments behind it are not counted in. */
export function findEnd({ yaml, text }: Pick<YamlText, 'yaml' | 'text'>, node: unknown): number {
  const last = findLast(yaml, node);
  if (text[last - 1] === '\n') return last;
  const end = text.indexOf('\n', last);
  return end < 0 ? text.length : end + 1;
}

function findLast(yaml: YamlText['yaml'], node: unknown): number {
  if (yaml.isPair(node)) return Math.max(findLast(yaml, node.key), findLast(yaml, node.value));
  if (yaml.isCollection(node) && node.flow !== true) return findLast(yaml, node.items.at(-1));
  return yaml.isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Where the line begins that holds a place in the text. */
export function findLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Puts lines in before a place where a line begins, or at the end, with the line ends of the rest. */
export function insertLines(text: string, at: number, lines: readonly string[]): string {
  const newline = /\r?\n/u.exec(text)?.[0] ?? '\n';
  const block = lines.map((line) => line + newline).join('');
  const isOpen = at === text.length && text !== '' && !text.endsWith('\n');
  const added = isOpen ? newline + block.slice(0, -newline.length) : block;
  return text.slice(0, at) + added + text.slice(at);
}

/** Takes whole lines out again. */
export function cutLines(text: string, start: number, end: number): string {
  const isOpen = end === text.length && !text.endsWith('\n');
  const before = text.slice(0, start);
  return (isOpen ? before.replace(/\r?\n$/u, '') : before) + text.slice(end);
}

/** Renders a value as lines. */
export function renderLines(yaml: YamlText['yaml'], value: YamlValue, indent: number): readonly string[] {
  const lines = yaml.stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => ' '.repeat(indent) + line);
}
