import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import type { InstallEvent } from '../messages/install.ts';
import { chainScript, installCall, unchainScript } from './chain-script.ts';
import { type PackageFile, listPackages, namesKeyguard } from './list-packages.ts';
import { findPackageManager } from './package-manager.ts';
import { readScript, removeScript, setScript } from './package-script.ts';

/** A change to one file of the work tree, and what to tell of it; no content when nothing changes. */
export interface FilePlan {
  readonly file: string;
  readonly content?: string | Uint8Array;
  readonly events: readonly InstallEvent[];
}

/**
 * Plans the script that installs the hooks in every clone, in the nearest package.json at or above a folder of the work tree
 * that names keyguard, or else in the nearest.
 */
export async function planScript(topLevel: string, folder: string): Promise<FilePlan> {
  const packages = await listPackages(topLevel, folder);
  const found = packages.find(namesKeyguard) ?? packages[0];
  if (found === undefined) {
    const file = path.join(topLevel, 'package.json');
    return { file, events: [{ kind: 'package-json-absent', file }] };
  }
  const { file, text } = requireText(found);
  // Yarn from version 2 on runs no `prepare` on a bare install.
  const manager = await findPackageManager(packages.slice(packages.indexOf(found)));
  const name = manager === 'yarn' ? 'postinstall' : 'prepare';
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
  const [found] = (await listPackages(topLevel, folder)).flatMap(findInstallScript);
  if (found === undefined) return undefined;
  const { name, present } = found;
  const { file, text } = requireText(found);
  const before = unchainScript(present);
  const told = { file, text: `"${name}": ${JSON.stringify(present)}` };
  if (before === undefined) return { file, events: [{ kind: 'script-left', ...told }] };
  const content = before === '' ? removeScript(text, name, present) : setScript(text, name, before);
  return { file, content, events: [{ kind: 'script-removed', ...told }] };
}

interface InstallScript extends PackageFile {
  readonly name: string;
  readonly present: string;
}

function requireText(found: PackageFile): PackageFile {
  if (found.isText) return found;
  throw new KeyguardError('config-invalid', { file: 'package.json', reason: 'not-json' });
}

function findInstallScript(found: PackageFile): readonly InstallScript[] {
  return ['prepare', 'postinstall'].flatMap((name) => {
    const present = readScript(found.text, name);
    return present !== undefined && /\bkeyguard install\b/u.test(present)
      ? [{ ...found, name, present }]
      : [];
  });
}
