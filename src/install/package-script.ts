import { KeyguardError } from '../errors.ts';
import { type Located, locateJson } from './locate-json.ts';

const bom = '\u{FEFF}';

/** Gives a script of a package.json's text; throws `config-invalid` when there is no text where one should be. */
export function readScript(text: string, name: string): string | undefined {
  const { scripts } = parsePackage(text);
  if (scripts === undefined) return undefined;
  const script: unknown = isObject(scripts) ? scripts[name] : null;
  if (script === undefined || typeof script === 'string') return script;
  throw invalid('wrong-value', `scripts.${name}`);
}

/** Sets one script in a package.json's text: every other character stays, and what is new is laid out like the rest. */
export function setScript(text: string, name: string, script: string): string {
  const start = text.startsWith(bom) ? bom.length : 0;
  const json = text.slice(start);
  const top = locateJson(json);
  const scripts = findMember(top, 'scripts');
  const present = scripts && findMember(scripts, name);
  const member = `${JSON.stringify(name)}: ${JSON.stringify(script)}`;
  const { indent, newline } = readLayout(json);
  const [inner, outer] = newline === '' ? [' ', ' '] : [newline + indent + indent, newline + indent];
  if (present) return text.slice(0, start) + replace(json, present, JSON.stringify(script));
  if (scripts) return text.slice(0, start) + addMember(json, scripts, { member, inner, outer });
  const object = `"scripts": {${inner}${member}${outer}}`;
  return text.slice(0, start) + addMember(json, top, { member: object, inner: outer, outer: newline || ' ' });
}

/** Parses a package.json's text; throws `config-invalid` when it holds no object. */
export function parsePackage(text: string): Readonly<Record<string, unknown>> {
  const parsed = parse(text.startsWith(bom) ? text.slice(bom.length) : text);
  if (isObject(parsed)) return parsed;
  throw invalid('not-an-object');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The cause would quote the file.
    throw invalid('not-json');
  }
}

function findMember({ members }: Located, key: string): Located | undefined {
  return members?.findLast((member) => member.key === key)?.value;
}

interface Addition {
  readonly member: string;
  /** The white space before a member, and before the closing bracket, where no neighbour shows it. */
  readonly inner: string;
  readonly outer: string;
}

function addMember(json: string, object: Located, { member, inner, outer }: Addition): string {
  const last = object.members?.at(-1);
  if (last === undefined) return replace(json, object, `{${inner}${member}${outer}}`);
  const before = json.slice(0, last.keyStart);
  const space = before.slice(before.trimEnd().length);
  const at = last.value.end;
  return `${json.slice(0, at)},${space || ' '}${member}${json.slice(at)}`;
}

function replace(json: string, { start, end }: Located, text: string): string {
  return json.slice(0, start) + text + json.slice(end);
}

/** How the file is laid out; no newline when all stands in one line. */
function readLayout(json: string): { readonly indent: string; readonly newline: string } {
  const first = /^\s*\{[ \t]*(?<newline>\r?\n)(?<indent>[ \t]*)/u.exec(json)?.groups;
  if (first === undefined && /^\s*\{\s*\}/u.test(json)) return { indent: '  ', newline: '\n' };
  return { indent: first?.['indent'] ?? '', newline: first?.['newline'] ?? '' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(reason: string, key?: string): KeyguardError {
  return new KeyguardError('config-invalid', { file: 'package.json', reason, key });
}
