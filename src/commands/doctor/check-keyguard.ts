import { realpath } from 'node:fs/promises';
import path from 'node:path';

import type { Check, Diagnosis } from '../../doctor-types.ts';
import { KeyguardError } from '../../errors.ts';
import { readFileIfThere } from '../../files.ts';
import { findCliFolder } from '../../install/find-cli.ts';
import { parsePackage } from '../../install/package-script.ts';
import { version as own } from '../version.ts';
import type { Checkup } from './checkup.ts';

/** A keyguard that a hook comes to. */
export interface FoundKeyguard {
  readonly file: string;
  /** Undefined when its package.json cannot be read, as in an archive. */
  readonly version: string | undefined;
  readonly isInside: boolean;
}

/** Tells which keyguard the hook comes to: the one that ran when it was tried, else the one that it would look for. */
export async function checkKeyguard(checkup: Checkup): Promise<Check> {
  const found = await findKeyguard(checkup);
  const diagnosis = judgeKeyguard(found, own);
  const isCured = diagnosis.kind === 'keyguard-missing' || diagnosis.kind === 'keyguard-other';
  return { id: 'keyguard', diagnosis, ...(isCured && { fix: checkup.install }) };
}

/** Judges by what was found, beside the version of the one that looks. */
export function judgeKeyguard(found: FoundKeyguard | undefined, ownVersion: string): Diagnosis {
  if (found === undefined) return { kind: 'keyguard-missing' };
  const { file, version = ownVersion, isInside } = found;
  if (version !== ownVersion) return { kind: 'keyguard-other', file, version, own: ownVersion };
  return isInside ? { kind: 'keyguard-found', file, version } : { kind: 'keyguard-global', file };
}

async function findKeyguard({ trials, request }: Checkup): Promise<FoundKeyguard | undefined> {
  const { topLevel, commonDir } = request.repository;
  const runner = [...trials.byHook.values()].map(({ harmless }) => harmless.runner).find(Boolean);
  if (runner !== undefined) {
    const file = path.resolve(topLevel, runner.bundle);
    const isInside = [topLevel, path.dirname(commonDir)].some((top) => file.startsWith(top + path.sep));
    return { file, isInside, version: await readVersion(file) };
  }
  try {
    const folder = await findCliFolder(request.repository, request);
    if (folder === undefined) return { file: 'keyguard', isInside: false, version: undefined };
    const file = path.join(topLevel, folder, 'node_modules', 'keyguard', 'dist', 'hook.cjs');
    return { file, isInside: true, version: await readVersion(file) };
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'cli-not-installed') return undefined;
    throw error;
  }
}

async function readVersion(bundle: string): Promise<string | undefined> {
  const real = (await readFileIfThere(bundle)) === undefined ? bundle : await realpath(bundle);
  const manifest = await readFileIfThere(path.join(path.dirname(real), '..', 'package.json'));
  if (manifest === undefined) return undefined;
  const { version } = parsePackage(manifest.toString());
  return typeof version === 'string' ? version : undefined;
}
