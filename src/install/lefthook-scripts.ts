import path from 'node:path';

import { readEntry, readFileIfThere } from '../files.ts';
import type { ConfigChange } from './config-tool.ts';
import { findCliFolder } from './find-cli.ts';
import { findCure } from './find-cure.ts';
import type { InstallRequest } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';
import { scriptName } from './lefthook-config.ts';
import {
  parseTrackedHook,
  renderTrackedLines,
  type TrackedFacts,
  type TrackedHook,
} from './tracked-lines.ts';

const shebang = '#!/bin/sh\n';

/** Where lefthook looks for the script of a hook. */
export function placeScript({ repository }: InstallRequest, folder: string, hook: HookName): string {
  return path.resolve(repository.topLevel, folder, hook, scriptName);
}

/** Plans the scripts that lefthook runs; undefined when one of someone else has the name. */
export async function planScripts(
  request: InstallRequest,
  folder: string,
  hooks: readonly HookName[],
): Promise<readonly ConfigChange[] | undefined> {
  const cliFolder = await findCliFolder(request.repository, request);
  const folders = cliFolder === undefined || cliFolder === '.' ? [] : [cliFolder];
  const cure = await findCure(request.repository.topLevel, folders);
  const changes: ConfigChange[] = [];
  for (const hook of hooks) {
    const { file, bytes, own } = await readScript(request, folder, hook);
    if (bytes !== undefined && own === undefined) return undefined;
    const content = renderScript(own, { hook, cure, folders });
    if (!bytes?.equals(content)) changes.push({ file, content, mode: 0o755 });
  }
  return changes;
}

/** Plans how the scripts go again; what someone has added to one stays. */
export async function planScriptRemovals(
  request: InstallRequest,
  folder: string,
  hooks: readonly HookName[],
): Promise<readonly ConfigChange[]> {
  const changes: ConfigChange[] = [];
  for (const hook of hooks) {
    const { file, own } = await readScript(request, folder, hook);
    if (own === undefined) continue;
    const isOnly = (own.before.replace(/^#!.*/u, '') + own.after).trim() === '';
    changes.push(isOnly ? { file } : { file, content: Buffer.from(own.before + own.after, 'latin1') });
  }
  return changes;
}

interface Script {
  readonly file: string;
  readonly bytes: Buffer | undefined;
  readonly own: TrackedHook | undefined;
}

async function readScript(request: InstallRequest, folder: string, hook: HookName): Promise<Script> {
  const file = placeScript(request, folder, hook);
  const bytes = (await readEntry(file))?.kind === 'file' ? await readFileIfThere(file) : undefined;
  return { file, bytes, own: bytes && parseTrackedHook(bytes) };
}

/** The folders that earlier runs saw stay, and what someone has added. */
function renderScript(
  own: TrackedHook | undefined,
  facts: Pick<TrackedFacts, 'hook' | 'cure' | 'folders'>,
): Buffer {
  const folders = [...new Set([...(own?.folders ?? []), ...facts.folders])].sort();
  const lines = renderTrackedLines({
    ...facts,
    folders,
    runner: 'sh -e ',
    hasPrevious: false,
    isWhole: true,
  });
  return Buffer.from((own?.before ?? shebang) + lines + (own?.after ?? ''), 'latin1');
}
