import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';
import type { InstallRequest } from '../../install/hook-manager.ts';
import { nameCure } from '../../install/name-cure.ts';
import { renderWord } from '../../install/shell-word.ts';
import type { FoundNode } from './find-node.ts';

/** What is typed here to call keyguard, and to bring the packages back. */
export interface Commands {
  readonly keyguard: string;
  readonly installPackages: string;
}

/** Names the commands that fixes are made of, as this project's package manager wants them. */
export async function nameCommands(
  request: InstallRequest,
  nodeOnPath: FoundNode | undefined,
): Promise<Commands> {
  const { topLevel } = request.repository;
  const hasMap = (await readEntry(path.join(topLevel, '.pnp.cjs'))) !== undefined;
  const keyguard = hasMap ? 'yarn keyguard' : 'npx keyguard';
  return {
    // Without node on PATH there is no npx either.
    keyguard: nodeOnPath === undefined ? callByPath() : keyguard,
    installPackages: await nameInstall(request),
  };
}

function callByPath(): string {
  return [process.execPath, process.argv[1] ?? ''].map(renderWord).join(' ');
}

async function nameInstall(request: InstallRequest): Promise<string> {
  try {
    return await nameCure(request.repository.topLevel, request);
  } catch (error) {
    // Which package.json cannot be read is told where its script is looked for.
    if (error instanceof KeyguardError && error.code === 'config-invalid') return 'npm install';
    throw error;
  }
}
