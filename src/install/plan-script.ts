import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';
import type { InstallEvent } from '../messages/install.ts';
import { chainScript, installCall, unchainScript } from './chain-script.ts';
import { parsePackage, readScript, setScript } from './package-script.ts';
import { removeScript } from './remove-script.ts';

/** A change to one file of the work tree, and what to tell of it; no content when nothing changes. */
export interface FilePlan {
  readonly file: string;
  readonly content?: string | Uint8Array;
  readonly events: readonly InstallEvent[];
}

/** Plans the script that installs the hooks in every clone, in the package.json at or next above a folder of the work tree. */
export async function planScript(topLevel: string, folder: string): Promise<FilePlan> {
  const found = await findPackage(topLevel, folder);
  if (found === undefined) {
    const file = path.join(topLevel, 'package.json');
    return { file, events: [{ kind: 'package-json-absent', file }] };
  }
  const { file, text } = found;
  const name = (await isYarnBerry(topLevel, found)) ? 'postinstall' : 'prepare';
  const present = readScript(text, name);
  const script = chainScript(present);
  if (script === undefined)
    return { file, events: [{ kind: 'script-by-hand', file, text: `"${name}": … && ${installCall}` }] };
  if (script === present) return { file, events: [{ kind: 'script-unchanged', file }] };
  const told = `"${name}": ${JSON.stringify(script)}`;
  return {
    file,
    content: setScript(text, name, script),
    events: [{ kind: 'script-added', file, text: told }],
  };
}

/** Plans how that script goes again, whichever it is: left behind it would call what is no longer there. */
export async function planScriptRemoval(topLevel: string, folder: string): Promise<FilePlan | undefined> {
  const found = await findPackage(topLevel, folder);
  if (found === undefined) return undefined;
  const { file, text } = found;
  const plans = ['prepare', 'postinstall'].flatMap((name) => {
    const present = readScript(text, name);
    return present !== undefined && /\bkeyguard install\b/u.test(present) ? [{ name, present }] : [];
  });
  const [plan] = plans;
  if (plan === undefined) return undefined;
  const { name, present } = plan;
  const before = unchainScript(present);
  const told = { file, text: `"${name}": ${JSON.stringify(present)}` };
  if (before === undefined) return { file, events: [{ kind: 'script-left', ...told }] };
  const content = before === '' ? removeScript(text, name, present) : setScript(text, name, before);
  return { file, content, events: [{ kind: 'script-removed', ...told }] };
}

interface PackageFile {
  readonly file: string;
  readonly text: string;
}

async function findPackage(topLevel: string, folder: string): Promise<PackageFile | undefined> {
  const file = path.join(folder, 'package.json');
  const bytes = await readFileIfThere(file);
  if (bytes) return { file, text: decode(bytes) };
  return folder === topLevel || path.dirname(folder) === folder
    ? undefined
    : findPackage(topLevel, path.dirname(folder));
}

/** Yarn from version 2 on runs no `prepare` on a bare install. */
async function isYarnBerry(topLevel: string, { file, text }: PackageFile): Promise<boolean> {
  const folder = path.dirname(file);
  const { packageManager } = parsePackage(text);
  if (typeof packageManager === 'string') return /^yarn@(?!1\.)/u.test(packageManager);
  if (await readFileIfThere(path.join(folder, '.yarnrc.yml'))) return true;
  const lock = await readFileIfThere(path.join(folder, 'yarn.lock'));
  if (lock || folder === topLevel) return /^__metadata:/mu.test(lock?.toString() ?? '');
  const above = await findPackage(topLevel, path.dirname(folder));
  return above !== undefined && isYarnBerry(topLevel, above);
}

function decode(bytes: Buffer): string {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  throw new KeyguardError('config-invalid', { file: 'package.json', reason: 'not-json' });
}
