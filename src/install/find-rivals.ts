import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { listFolder, readEntry, readFileIfThere } from '../files.ts';
import { parsePackage } from './package-script.ts';

/** A tool for hooks that a repository is set up for, and the file that says so. */
export interface Rival {
  readonly tool: string;
  readonly file: string;
  /** What puts its hooks in place, to be typed; undefined for a tool that only its package manager can install. */
  readonly command: string | undefined;
}

/** How a tool is recognised: by a file at the top, or by a member of package.json. */
interface Sign {
  readonly tool: string;
  readonly command?: string;
  readonly file?: RegExp;
  /** The ways to members, of which one must be there. */
  readonly members?: readonly (readonly string[])[];
  /** The file that the tool's hook is, where it is another. */
  readonly hook?: string;
}

const signs: readonly Sign[] = [
  {
    tool: 'lefthook',
    command: 'npx lefthook install',
    file: /^\.?lefthook(?:-local)?\.(?:ya?ml|toml|jsonc?)$/u,
  },
  { tool: 'pre-commit', command: 'pre-commit install', file: /^\.pre-commit-config\.ya?ml$/u },
  {
    tool: 'simple-git-hooks',
    command: 'npx simple-git-hooks',
    file: /^\.?simple-git-hooks\.(?:[cm]?js|json)$/u,
    members: [['simple-git-hooks']],
  },
  {
    tool: 'husky',
    command: 'npx husky',
    members: ['devDependencies', 'dependencies'].map((kind) => [kind, 'husky']),
    hook: '.husky/pre-commit',
  },
  { tool: 'yorkie', members: [['gitHooks']] },
  { tool: 'ghooks', members: [['config', 'ghooks']] },
];

/** Lists the tools for hooks that a repository is set up for and that do not call keyguard themselves. */
export async function findRivals(topLevel: string): Promise<readonly Rival[]> {
  const names = await listFolder(topLevel);
  const manifest = await readManifest(topLevel);
  const found: Rival[] = [];
  for (const { tool, command, ...sign } of signs) {
    const name = names.find((each) => sign.file?.test(each) === true);
    const member = sign.members?.map((way) => findMember(manifest, way)).find((each) => each !== undefined);
    if (name === undefined && member === undefined) continue;
    const told = sign.hook ?? name;
    const text = told === undefined ? JSON.stringify(member) : await readText(path.join(topLevel, told));
    if (!callsKeyguard(text))
      found.push({ tool, command, file: path.join(topLevel, name ?? 'package.json') });
  }
  return found;
}

async function readManifest(topLevel: string): Promise<unknown> {
  const text = await readText(path.join(topLevel, 'package.json'));
  try {
    return text === '' ? undefined : parsePackage(text);
  } catch (error) {
    // Whoever looks for the script in it tells of it.
    if (error instanceof KeyguardError && error.code === 'config-invalid') return undefined;
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const isFile = (await readEntry(file))?.kind === 'file';
  return ((isFile ? await readFileIfThere(file) : undefined) ?? '').toString();
}

function findMember(content: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return content;
  if (typeof content !== 'object' || content === null || !Object.hasOwn(content, key)) return undefined;
  const entry = Object.entries(content).find(([name]) => name === key);
  return findMember(entry?.[1], rest);
}

function callsKeyguard(text: string): boolean {
  return text.split('\n').some((line) => !/^\s*(?:#|\/\/)/u.test(line) && line.includes('keyguard'));
}
