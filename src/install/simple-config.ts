import path from 'node:path';

import { readFileIfThere } from '../files.ts';
import { type HookName, hookNames } from './hook-name.ts';
import { findFirst } from './read-config.ts';

const key = 'simple-git-hooks';
const scripts = ['.simple-git-hooks', 'simple-git-hooks'].flatMap((name) =>
  ['cjs', 'js', 'mjs'].map((end) => `${name}.${end}`),
);
// In the order in which it looks for them itself; package.json comes last.
const files = [...scripts, '.simple-git-hooks.json', 'simple-git-hooks.json'];

/** What simple-git-hooks reads from a JSON file. */
export interface SimpleConfig {
  /** Where the commands stand in the file. */
  readonly path: readonly string[];
  readonly commands: Readonly<Partial<Record<HookName, string>>>;
  /** Whether it leaves a hook alone that the configuration does not name; others it deletes. */
  readonly isPreserved: (hook: HookName) => boolean;
}

/** Finds the configuration in the current folder, or above it up to the top of the work tree. */
export async function findSimpleConfig(topLevel: string, folder: string): Promise<string | undefined> {
  const found = (await findFirst(folder, files)) ?? (await findInPackage(folder));
  if (found !== undefined || path.relative(topLevel, folder) === '') return found;
  const isBelow = !path.relative(topLevel, folder).startsWith('..') && path.dirname(folder) !== folder;
  return findSimpleConfig(topLevel, isBelow ? path.dirname(folder) : topLevel);
}

/** Reads a JSON text as simple-git-hooks does; undefined when it cannot be told what it makes of it. */
export function parseSimpleConfig(file: string, text: string): SimpleConfig | undefined {
  const whole = parseObject(text);
  const isPackage = path.basename(file) === 'package.json';
  const config = isPackage ? whole?.[key] : whole;
  if (!isObject(config)) return undefined;
  const commands: Partial<Record<HookName, string>> = {};
  for (const hook of hookNames) {
    const command = config[hook];
    if (command !== undefined && typeof command !== 'string') return undefined;
    if (command !== undefined) commands[hook] = command;
  }
  const unused = config['preserveUnused'];
  return {
    path: isPackage ? [key] : [],
    commands,
    isPreserved: (hook) => (Array.isArray(unused) ? unused.includes(hook) : unused === true),
  };
}

async function findInPackage(folder: string): Promise<string | undefined> {
  const file = path.join(folder, 'package.json');
  const config = parseObject((await readFileIfThere(file))?.toString() ?? '')?.[key];
  if (typeof config === 'string') return findFirst(folder, [config]);
  return isObject(config) ? file : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    // Whoever has to change the file tells of it.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
