import path from 'node:path';

import { type HookName, hookNames } from './hook-name.ts';
import { callsKeyguard } from './is-called-from.ts';
import { removeMember, setMember } from './json-member.ts';
import { findFirst } from './read-config.ts';
import { addYamlMember, removeYamlMember } from './yaml-member.ts';
import { readAnyYaml } from './yaml-text.ts';

/** The name that keyguard's script has in lefthook's folder of each hook. */
export const scriptName = 'keyguard.sh';

// In the order in which lefthook looks for them itself.
const files = ['yml', 'yaml', 'json', 'jsonc', 'toml'].flatMap((end) =>
  ['lefthook', '.lefthook', '.config/lefthook'].map((name) => `${name}.${end}`),
);

/** Finds lefthook's main configuration, which LEFTHOOK_CONFIG may name. */
export async function findLefthookConfig(
  topLevel: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const named = env['LEFTHOOK_CONFIG'] ?? '';
  const file = named === '' ? undefined : path.resolve(topLevel, named);
  if (file === undefined) return findFirst(topLevel, files);
  return path.relative(topLevel, file).startsWith('..') ? undefined : findFirst(topLevel, [named]);
}

/** What keyguard needs to know of lefthook's configuration. */
export interface LefthookConfig {
  /** The folder with its scripts, from the top of the work tree. */
  readonly scripts: string;
  /** The hooks that run keyguard's script. */
  readonly scripted: readonly HookName[];
  /** The hooks that call keyguard in a way of the user's own. */
  readonly called: readonly HookName[];
}

/** Reads a configuration in any of its languages, as far as it can be told what it says. */
export async function readLefthookConfig(file: string, text: string): Promise<LefthookConfig> {
  const data = await parse(file, text);
  const folder = data?.['source_dir'];
  if (data === undefined) return { scripts: findSourceDir(text), ...readLines(text) };
  return {
    scripts: typeof folder === 'string' ? folder : '.lefthook',
    scripted: hookNames.filter((hook) => hasScript(data[hook])),
    called: hookNames.filter((hook) => callsKeyguard(JSON.stringify(data[hook] ?? ''), hook)),
  };
}

/** Gives the text with keyguard's script in these hooks; undefined when only a person can write it. */
export async function addScripts(
  file: string,
  text: string,
  hooks: readonly HookName[],
): Promise<string | undefined> {
  let changed: string | undefined = text;
  if (/\.(?:jsonc|toml)$/u.test(file)) return undefined;
  const isJson = file.endsWith('.json');
  if (isJson && parseJson(text) === undefined) return undefined;
  for (const hook of hooks) {
    const [place, value] = [createPath(hook), createEntry(hook)];
    changed = isJson ? setMember(changed, place, value) : await addYamlMember(changed, place, value);
    if (changed === undefined || !(await readLefthookConfig(file, changed)).scripted.includes(hook))
      return undefined;
  }
  return changed;
}

/** Gives the text without keyguard's scripts; undefined when only a person can take them out. */
export async function removeScripts(
  file: string,
  text: string,
  hooks: readonly HookName[],
): Promise<string | undefined> {
  let changed: string | undefined = text;
  for (const hook of hooks.toReversed()) {
    const place = createPath(hook);
    changed = file.endsWith('.json')
      ? removeMember(changed, place, createEntry(hook))
      : await removeYamlMember(changed, place);
    if (changed === undefined) return undefined;
  }
  return changed;
}

/** The lines to add by hand, in the language of the file. */
export function renderByHand(file: string): string {
  const isToml = file.endsWith('.toml');
  const lines = hookNames.flatMap((hook) =>
    isToml
      ? [
          `[${hook}.scripts."${scriptName}"]`,
          'runner = "sh"',
          ...(hook === 'pre-push' ? ['use_stdin = true'] : []),
        ]
      : [
          `${hook}:`,
          '  scripts:',
          `    ${scriptName}:`,
          '      runner: sh',
          ...(hook === 'pre-push' ? ['      use_stdin: true'] : []),
        ],
  );
  return lines.join('\n');
}

function createPath(hook: HookName): readonly string[] {
  return [hook, 'scripts', scriptName];
}

function createEntry(hook: HookName): { readonly runner: string; readonly use_stdin?: true } {
  return { runner: 'sh', ...(hook === 'pre-push' ? { use_stdin: true } : {}) };
}

async function parse(file: string, text: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (file.endsWith('.toml')) return undefined;
  const data = /\.jsonc?$/u.test(file) ? parseJson(text) : await readAnyYaml(text);
  if (data === null) return {};
  return isObject(data) ? data : undefined;
}

/** JSON, with comments and commas that it does not know. */
function parseJson(text: string): unknown {
  const json = text.replaceAll(/("(?:[^"\\]|\\.)*")|\/\*[^]*?\*\/|\/\/[^\n]*/gu, '$1');
  try {
    return JSON.parse(json.replaceAll(/,(?=\s*[}\]])/gu, ''));
  } catch {
    // Only a person can change it.
    return undefined;
  }
}

function hasScript(hook: unknown): boolean {
  const scripts = isObject(hook) ? hook['scripts'] : undefined;
  return isObject(scripts) && isObject(scripts[scriptName]);
}

/** A language that is not taken apart: as a person would write it. */
function readLines(text: string): Pick<LefthookConfig, 'scripted' | 'called'> {
  const scripted = hookNames.filter((hook) =>
    new RegExp(String.raw`^\s*\[\s*"?${hook}"?\s*\.\s*scripts\s*\.\s*["']keyguard\.sh["']\s*\]`, 'mu').test(
      text,
    ),
  );
  return { scripted, called: hookNames.filter((hook) => callsKeyguard(text, hook)) };
}

function findSourceDir(text: string): string {
  return (
    /^[\t ]*"?source_dir"? ?[=:] ?["'](?<folder>[^"'\n]+)["']/mu.exec(text)?.groups?.['folder'] ?? '.lefthook'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
