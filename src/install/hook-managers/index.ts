import { createConfigManagers } from '../config-manager.ts';
import type { HookManager } from '../hook-manager.ts';
import { lefthook } from './lefthook.ts';
import { plainGit } from './plain-git.ts';
import { preCommit } from './pre-commit.ts';
import { sharedHooks } from './shared-hooks.ts';
import { simpleGitHooks } from './simple-git-hooks.ts';
import { trackedHooks } from './tracked.ts';

/** Every hook manager that keyguard works with; the first that is in charge has the job, plain git comes last. */
export const hookManagers: readonly HookManager[] = [
  trackedHooks,
  sharedHooks,
  ...createConfigManagers([lefthook, simpleGitHooks, preCommit]),
  plainGit,
];
