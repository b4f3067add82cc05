import { KeyguardError } from '../errors.ts';
import { removeMember, setMember } from './json-member.ts';

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
  return setMember(text, ['scripts', name], script);
}

/** Takes a script out of a package.json's text: what `setScript` made of a text becomes that text again, but for empty scripts. */
export function removeScript(text: string, name: string, script: string): string {
  return removeMember(text, ['scripts', name], script);
}

/** Parses a package.json's text; throws `config-invalid` when it holds no object. */
export function parsePackage(text: string): Readonly<Record<string, unknown>> {
  const parsed = parse(text.startsWith(bom) ? text.slice(bom.length) : text);
  if (isObject(parsed)) return parsed;
  throw invalid('not-an-object');
}

/** The same for who only looks: undefined when it holds no object. */
export function parseIfPackage(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parsePackage(text);
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'config-invalid') return undefined;
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The cause would quote the file.
    throw invalid('not-json');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(reason: string, key?: string): KeyguardError {
  return new KeyguardError('config-invalid', { file: 'package.json', reason, key });
}
